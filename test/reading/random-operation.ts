import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { actions, goals, people } from './world-rows.ts';

/** Variables that any operation may use; the run declares those that it does use. */
export const variables: Record<string, { type: string; values: readonly unknown[] }> = {
  yes: { type: 'Boolean!', values: [true, false] },
  no: { type: 'Boolean!', values: [false, true] },
  few: { type: 'Int', values: [2, null] },
  many: { type: 'Int = 3', values: [undefined, 101] },
  status: { type: 'Status', values: ['OPEN', undefined] },
  order: { type: 'ActionOrder = NAME', values: [undefined, 'DUE'] },
};

type Pick = (options: number) => number;

const cursors = [
  `RANK${JSON.stringify(['2', actions[7]?.id])}`,
  `RANK${JSON.stringify([null, actions[4]?.id])}`,
  `NAME${JSON.stringify(['act 1', '1', actions[1]?.id])}`,
  `DUE${JSON.stringify([null, '3', actions[3]?.id])}`,
  `DUE${JSON.stringify(['2027-05-11', null, actions[4]?.id])}`,
  'nonsense',
];

const values: Record<string, readonly string[]> = {
  times: ['1', '2', '5', 'null', '$few', '$many'],
  status: ['OPEN', 'DONE', 'null', '$status'],
  atLeast: ['1', '$few', '$many', 'null'],
  first: ['1', '2', '5', '0', '101', '$few', '$many'],
  last: ['1', '3', '$few'],
  after: cursors.map((cursor) => JSON.stringify(cursor)),
  before: cursors.map((cursor) => JSON.stringify(cursor)),
  orderBy: ['RANK', 'NAME', 'DUE', '$order'],
};

const ids = [
  ...goals.map(({ id }) => `goal_${id}`),
  ...people.map(({ id }) => `person_${id}`),
  ...actions.slice(0, 9).map(({ id }) => `action_${id}`),
  'goal_00000000-0000-4000-8000-999999999999',
  'party_00000000-0000-4000-8000-000200000001',
  'no id at all',
].map((id) => JSON.stringify(id));

/** Writes an operation by asking `pick` at every turn; what comes out may be invalid, and is then not used. */
class OperationWriter {
  private readonly fragments: string[] = [];
  /** Selections that may still be written: a random tree has no size of its own. */
  private left = 24;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pick: Pick,
  ) {}

  write(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no query.');
    const roots = Array.from({ length: 1 + this.pick(2) }, () =>
      this.field(query, this.oneOf(Object.values(query.getFields())), 5),
    );
    const body = `{ ${roots.join(' ')} }`;
    const text = [body, ...this.fragments].join('\n');
    const used = Object.entries(variables).filter(([name]) => text.includes(`$${name}`));
    const head = used.length > 0 ? `(${used.map(([name, { type }]) => `$${name}: ${type}`).join(', ')})` : '';
    return `query Random${head} ${text}`;
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.pick(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const items = Array.from({ length: 1 + this.pick(5) }, () => this.item(type, depth));
    return `{ ${items.join(' ')} }`;
  }

  private item(type: GraphQLCompositeType, depthLeft: number): string {
    this.left -= 1;
    // Types without leaves lead to one another: somewhere it has to end.
    if (this.left < -200 || depthLeft < -4) return '__typename';
    const depth = this.left > 0 ? depthLeft : 0;
    const kind = this.pick(10);
    if (kind < 2 && depth > 0) return this.inlineFragment(type, depth - 1);
    if (kind === 2 && depth > 0) return this.spread(type, depth - 1);
    if (kind === 3 || !('getFields' in type)) return `__typename ${this.directive()}`;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    return this.field(type, this.oneOf(depth > 0 || leaves.length === 0 ? fields : leaves), depth - 1);
  }

  private narrower(type: GraphQLCompositeType): GraphQLCompositeType {
    if (!isAbstractType(type)) return type;
    return this.oneOf([type, ...this.schema.getPossibleTypes(type)]);
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.narrower(type);
    const condition = this.pick(3) === 0 && on === type ? '' : ` on ${on.name}`;
    return `...${condition} ${this.directive()} ${this.selection(on, depth)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const on = this.narrower(type);
    const name = `F${String(this.fragments.length)}`;
    const place = this.fragments.push('') - 1;
    this.fragments[place] = `fragment ${name} on ${on.name} ${this.selection(on, depth)}`;
    return `...${name} ${this.directive()}`;
  }

  private field(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.args(field);
    const named = getNamedType(field.type);
    const selection = isCompositeType(named) ? this.selection(named, Math.max(depth, 0)) : '';
    return `${this.alias(type, args)}${field.name}${args} ${this.directive()} ${selection}`;
  }

  /** With arguments an alias tells calls apart; now and then one takes another field's name. */
  private alias(type: GraphQLCompositeType, args: string): string {
    if (args !== '') return `k${Buffer.from(args).toString('hex').slice(0, 60)}: `;
    if (this.pick(8) > 0 || !isObjectType(type)) return '';
    return `${this.oneOf(Object.keys(type.getFields()))}: `;
  }

  private args(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(({ name }) => {
      if (name === 'id') return [`id: ${this.oneOf(ids)}`];
      if (name === 'ids') return [`ids: [${Array.from({ length: this.pick(5) }, () => this.oneOf(ids)).join(', ')}]`];
      return this.pick(3) === 0 ? [`${name}: ${this.oneOf(values[name] ?? ['null'])}`] : [];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private directive(): string {
    return this.oneOf([
      '',
      '',
      '',
      '',
      '@include(if: $yes)',
      '@skip(if: $no)',
      '@skip(if: true)',
      '@include(if: true)',
    ]);
  }
}

export function randomOperation(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((gen) => {
    const pick: Pick = (options) => gen(fc.nat, { max: Math.max(options - 1, 0) });
    return new OperationWriter(schema, pick).write();
  });
}
