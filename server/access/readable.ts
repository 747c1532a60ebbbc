import { dataCategoryOf, type ReadingCategory } from './category.ts';

/** Who may read rows that are not under a category of a route. */
export type ReadershipClass = 'DIRECTORY' | 'SELF' | 'CARRIER' | 'INTERNAL';

/** Of some rows: what they ask beside the right to their table. */
export interface Narrower {
  /** Those that have this value here. */
  readonly property: string;
  readonly value: string;
  /** Of which they tell something, and of whom (SQL, a uuid): to the access log they are reads of that, whoever reads. */
  readonly category: ReadingCategory;
  student(column: (property: string) => string): string;
  /** SQL, on the row's own columns; and who that is, in words. */
  readonly condition: string;
  readonly words: string;
}

/**
 * How the rows of a table are read. Declared once, on the entity; policies, access table, descriptions and
 * `withheldFields` are made from it. Values name the entity's properties.
 */
export type Readership =
  | {
      readonly category: ReadingCategory;
      /** The property holding the route; absent where the row belongs to the student, whatever the route. */
      readonly route?: string;
      readonly student?: string;
      /** The property that a right for a single item names. */
      readonly item?: string;
      /** Rows of other organisations stay hidden, whatever the category's right (a school's own number). */
      readonly ownOrganisation?: string;
      readonly narrower?: Narrower;
      /** While it is a draft, the row is for this party alone. */
      readonly draft?: { readonly isDraft: string; readonly party: string };
      /** The category of the row stands in this property (the change log). */
      readonly categoryFrom?: string;
    }
  | {
      readonly class: ReadershipClass;
      /** SQL condition on the table's own columns; absent: nobody but the engine and the owner role. */
      readonly condition?: string;
      /** Who that is, in descriptions, where the condition says more than the class. */
      readonly readers?: string;
      /** What the engine may do with the table; by default everything but removing rows. */
      readonly engine?: 'nothing' | 'select' | 'select, insert' | 'select, insert, update (display_name)';
    };

export type EntityClass = abstract new () => object;

const declared = new Map<EntityClass, Readership>();

/** Class decorator of an entity: who reads its rows. An entity without it stops the server at start. */
export function Readable(readership: Readership) {
  return (entity: EntityClass): void => {
    declared.set(entity, readership);
  };
}

export function readershipOf(entity: EntityClass): Readership {
  const readership = declared.get(entity);
  if (!readership) throw new Error(`Entity ${entity.name} does not declare who may read it (@Readable).`);
  return readership;
}

/** The name under which the matrix test, descriptions and ACCESS.md show a readership. */
export function readershipName(readership: Readership): string {
  return 'category' in readership ? dataCategoryOf(readership.category) : readership.class;
}

const facts = new Map<EntityClass, readonly string[]>();

/** Class decorator: rows of this entity are facts from which rights follow; naming none means every property. */
export function FactOfRights(...properties: readonly string[]) {
  return (entity: EntityClass): void => {
    facts.set(entity, properties);
  };
}

/** Does writing these properties change who may read what? */
export function changesRights(entity: EntityClass, properties: readonly string[]): boolean {
  const ofRights = facts.get(entity);
  return ofRights !== undefined && (ofRights.length === 0 || properties.some((name) => ofRights.includes(name)));
}
