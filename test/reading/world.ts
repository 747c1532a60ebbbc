import { buildSchema, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { Column, DataSource, Entity, PrimaryColumn, type EntityMetadata } from 'typeorm';
import { Readable } from '../../server/access/readable.ts';
import { SnakeCaseNaming } from '../../server/database/naming.ts';

/** A small world of its own: the words of ids are the platform's, everything else is made for these tests. */
export const sdl = /* GraphQL */ `
  scalar DateTime
  scalar CalendarDate
  scalar Cursor
  interface Node {
    id: ID!
  }
  interface Named {
    name: String!
  }
  union Thing = Goal | Action | Person
  enum Status {
    OPEN
    DONE
  }
  enum ActionOrder {
    RANK
    NAME
    DUE
  }

  type Person implements Node & Named {
    id: ID!
    name: String!
    isService: Boolean
  }
  type Goal implements Node & Named {
    id: ID!
    name: String!
    note: String
    status: Status!
    weight: Float
    size: Int
    serial: String
    dueOn: CalendarDate
    createdAt: DateTime!
    tags: [String!]!
    moods: [Status]
    secret: String
    required: String!
    owner: Person
    actions(status: Status, atLeast: Int = 0): [Action!]!
    page(first: Int, after: Cursor, last: Int, before: Cursor, orderBy: ActionOrder = RANK): ActionConnection!
    subject: Node
    subjects: [Node!]!
    figures: Figures
    shout(times: Int = 1): String
    advice: Advice
    advices: [Advice!]!
    kin: Named
  }
  type Action implements Node & Named {
    id: ID!
    name: String!
    rank: Int
    status: Status!
    dueOn: CalendarDate
    goal: Goal
    owner: Person!
  }
  type Figures {
    actionCount: Int!
    first: Action
    size: Int
  }
  type Advice {
    text: String!
    level: Int
    things: [Hint!]!
    hint: Hint
  }
  type Hint {
    text: String!
    status: Status
  }
  type Event {
    at: DateTime!
    number: String
    goal: Goal
    thing: Node
  }
  type Silence {
    text: String!
  }
  union Happening = Event | Silence
  type PageInfo {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: Cursor
    endCursor: Cursor
  }
  type ActionEdge {
    cursor: Cursor!
    node: Action!
  }
  type ActionConnection {
    edges: [ActionEdge!]!
    nodes: [Action!]!
    pageInfo: PageInfo!
  }
  type Query {
    goal(id: ID!): Goal
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    actions(first: Int, after: Cursor, last: Int, before: Cursor, orderBy: ActionOrder = RANK): ActionConnection!
    happenings: [Happening]!
  }
`;

/** Strings come ready from the database. */
const readyText = (value: unknown) => {
  if (typeof value !== 'string') throw new TypeError('not a string');
  return value;
};

export function buildWorldSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const name of ['DateTime', 'CalendarDate', 'Cursor']) {
    const scalar = schema.getType(name);
    if (scalar instanceof GraphQLScalarType) scalar.serialize = readyText;
  }
  return schema;
}

@Entity('world_person')
@Readable({ class: 'DIRECTORY' })
export class WorldPerson {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('boolean', { nullable: true }) isService!: boolean | null;
}

@Entity('world_goal')
@Readable({ class: 'CARRIER' })
export class WorldGoal {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') status!: string;
  @Column('float8', { nullable: true }) weight!: number | null;
  @Column('int', { nullable: true }) size!: number | null;
  @Column('bigint', { nullable: true }) serial!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { array: true }) tags!: string[];
  @Column('text', { array: true, nullable: true }) moods!: string[] | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) subjectWord!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text', { array: true }) subjectIds!: string[];
}

@Entity('world_side')
@Readable({ class: 'CARRIER' })
export class WorldSide {
  @PrimaryColumn('uuid') goalId!: string;
  @Column('text', { nullable: true }) secret!: string | null;
  @Column('text', { nullable: true }) required!: string | null;
}

@Entity('world_action')
@Readable({ class: 'CARRIER' })
export class WorldAction {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') goalId!: string;
  @Column('text') name!: string;
  @Column('int', { nullable: true }) rank!: number | null;
  @Column('text') status!: string;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
}

export const worldEntities = [WorldAction, WorldGoal, WorldPerson, WorldSide];

export const worldTables = `
  create table world_person (id uuid primary key, name text, is_service boolean);
  create table world_goal (id uuid primary key, name text not null, note text, status text not null, weight float8,
    size int, serial bigint, due_on date, created_at timestamptz not null, tags text[] not null, moods text[],
    owner_id uuid, subject_word text, subject_id uuid, subject_ids text[] not null);
  create table world_side (goal_id uuid primary key, secret text, required text);
  create table world_action (id uuid primary key, goal_id uuid not null, name text not null, rank int,
    status text not null, due_on date, owner_id uuid)`;

export async function worldMetadatas(url: string): Promise<readonly EntityMetadata[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: worldEntities,
    namingStrategy: new SnakeCaseNaming(),
  });
  await source.initialize();
  await source.destroy();
  return source.entityMetadatas;
}
