import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Cursor } from './scalars.ts';

/** The most entries that one page of any list has. */
export const largestPage = 100;

/** The entries of a page for which the client names no number. */
export const usualPage = 25;

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind the last entry of this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before the first entry of this page.' })
  hasPreviousPage!: boolean;

  @Field(() => Cursor, { nullable: true, description: 'The place of the first entry. Null: the page is empty.' })
  startCursor!: string | null;

  @Field(() => Cursor, {
    nullable: true,
    description: 'The place of the last entry; as `after` it asks for the next page. Null: the page is empty.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualPage,
    description: `How many entries at most: 1 to ${largestPage}, else the error BAD_USER_INPUT. Null: ${usualPage}.`,
  })
  first?: number | null;

  @Field(() => Cursor, {
    nullable: true,
    description: 'Only what comes behind this place. Of another list or person: the error CURSOR_INVALID.',
  })
  after?: string | null;
}

/** One page of entries, as its class has it. */
export interface Page<Entry> {
  edges: { cursor: string; node: Entry }[];
  nodes: Entry[];
  pageInfo: PageInfo;
}

/** The connection type of a type, in Relay's shape, and with it the type of its edges. */
export function connectionOf<Entry extends object>(
  name: string,
  { entries, type }: { entries: string; type: () => ClassType<Entry> },
): ClassType<Page<Entry>> {
  @ObjectType(`${name}Edge`, { description: `An entry in a list of ${entries}, with its place.` })
  class Edge {
    @Field(() => Cursor, { description: 'The place of this entry in the list.' })
    cursor!: string;

    @Field(type, { description: 'The entry itself.' })
    node!: Entry;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${entries}, at most ${largestPage}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries with their places.' })
    edges!: Edge[];

    @Field(() => [type()], { description: 'The entries alone, in the same order.' })
    nodes!: Entry[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;
  }

  return Connection;
}
