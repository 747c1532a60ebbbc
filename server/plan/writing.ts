import { randomUUID } from 'node:crypto';
import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { ReadingCategory } from '../access/category.ts';
import { changesRights, type EntityClass } from '../access/readable.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Transaction } from '../database/transaction.ts';
import { ChangePart } from './change-part.entity.ts';
import { Change } from './change.entity.ts';
import type { SubjectReference } from './problem.ts';
import { insertSql, updateSql } from './write-rows.sql.ts';

/** What one reader of a category (and item) is told of a change. */
export interface TellPart {
  readonly category: ReadingCategory;
  /** The item that a right for a single item would name. */
  readonly item: string | null;
  readonly subject?: SubjectReference;
  readonly patch?: object;
}

export interface Telling {
  readonly kind: string;
  readonly parts: readonly TellPart[];
  /** The party the actor acts for in this; by default the one the command was asked for. */
  readonly actorPartyId?: string | null;
  /** Who did it, where that is not who runs the command. */
  readonly actorPersonId?: string | null;
}

/** The pen of a command: rows under the engine's role, and what the log will tell. */
export class Writing {
  readonly tellings: Telling[] = [];
  subject: SubjectReference | null = null;
  areRightsTouched = false;
  /** Called before the first fact is written from which rights follow. */
  beforeRights: () => Promise<void> = () => Promise.resolve();
  /** The answer, where it is not simply that the plan changed. */
  answer: Answer | null = null;
  /** What is written now has been agreed with, and is not only drafted. */
  isAgreed = false;
  /** The person on whose device it is done, where that is not the device of who does it. */
  deviceOf: string | null = null;
  /** Items that did not exist before this command: a right to them takes nothing new from the past. */
  readonly newItems = new Set<string>();

  constructor(
    readonly transaction: Transaction,
    /** Null where the clock brings it. */
    readonly actor: Viewer | null,
    private readonly moment: Moment,
    readonly settings: EngineSettings,
    readonly place: WritingPlace,
    /** The draft into which a change of the plan is to be put. */
    readonly draftId: string | null = null,
  ) {}

  get viewer(): Viewer {
    if (this.actor === null) throw new Error('Nobody asked for this.');
    return this.actor;
  }

  /** The rules' clock, not the wall's. */
  get now(): Date {
    return this.moment.now;
  }

  /** Today in Europe/Amsterdam, YYYY-MM-DD. */
  get today(): string {
    return this.moment.today;
  }

  /** The last number in the log of the route before this command; undefined where it was not looked up. */
  get logEnd(): number | undefined {
    return this.moment.logEnd;
  }

  get routeId(): string {
    if (this.place.routeId === null) throw new Error('This command stands on no route.');
    return this.place.routeId;
  }

  get studentId(): string {
    if (this.place.studentId === null) throw new Error('This command stands on no student.');
    return this.place.studentId;
  }

  newId(): string {
    const id = randomUUID();
    this.newItems.add(id);
    return id;
  }

  async insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    ...rows: readonly QueryDeepPartialEntity<Row>[]
  ): Promise<void> {
    if (rows.length === 0) return;
    for (const row of rows) await this.noteRights(entity, Object.keys(row));
    this.transaction.later(...insertSql([this.metadataOf(entity), rows]));
  }

  /** What the log tells: first what happened, then its parts. */
  insertLog(
    changes: readonly QueryDeepPartialEntity<Change>[],
    parts: readonly QueryDeepPartialEntity<ChangePart>[],
  ): void {
    this.transaction.later(...insertSql([this.metadataOf(Change), changes], [this.metadataOf(ChangePart), parts]));
  }

  /** Updates exactly one row: anything else means that a rule was wrong, and stops the command. */
  async update<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    where: Partial<Row>,
    patch: QueryDeepPartialEntity<Row>,
  ): Promise<void> {
    await this.noteRights(entity, Object.keys(patch));
    const metadata = this.metadataOf(entity);
    const counted = metadata.findColumnWithPropertyName('version') ? { version: () => 'version + 1' } : {};
    this.transaction.later(...updateSql(metadata, where, { ...counted, ...patch }));
  }

  query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.transaction.query<Row>(sql, parameters);
  }

  tell(kind: string, ...parts: readonly TellPart[]): void {
    this.tellings.push({ kind, parts });
  }

  /** For somebody who was not on the route yet: acts for this party from here on. */
  tellAs(actorPartyId: string, kind: string, ...parts: readonly TellPart[]): void {
    this.tellings.push({ kind, parts, actorPartyId });
  }

  /** The same pen on another route of the student, to tell there what was told here. */
  on(routeId: string, actingPartyId: string | null): Writing {
    const place = { ...this.place, routeId, actingPartyId };
    const { now, today } = this.moment;
    const other = new Writing(this.transaction, this.actor, { now, today }, this.settings, place);
    other.tellings.push(...this.tellings);
    return other;
  }

  private metadataOf(entity: EntityTarget<ObjectLiteral>): EntityMetadata {
    return this.settings.dataSource.getMetadata(entity);
  }

  private async noteRights(entity: EntityTarget<ObjectLiteral>, properties: readonly string[]): Promise<void> {
    const { target } = this.metadataOf(entity);
    if (this.areRightsTouched || typeof target !== 'function') return;
    if (!changesRights(target as EntityClass, properties)) return;
    this.areRightsTouched = true;
    await this.beforeRights();
  }
}

export interface Answer {
  readonly kind: 'DraftSaved' | 'AgreementRequested';
  readonly proposalId: string;
}

/** The rows a command may write: those of one route, and of its student. */
export interface Place {
  readonly routeId: string | null;
  readonly studentId: string | null;
}

export interface WritingPlace extends Place {
  /** The party for which the actor acts. */
  readonly actingPartyId: string | null;
}

export interface Moment {
  readonly now: Date;
  readonly today: string;
  /** The last number in the log of the locked route, where it was looked up; nobody else writes there meanwhile. */
  readonly logEnd?: number;
}

export interface EngineSettings {
  /** Knows the entities, and their tables. */
  readonly dataSource: DataSource;
  /** Where people sign in without a secret, a new student's e-mail address becomes a login. */
  readonly demoIssuer: string | null;
}
