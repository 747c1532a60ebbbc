import { execute, Kind, visit, type DocumentNode, type ExecutionArgs } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { FeedItem } from '../live/feed-item.ts';
import {
  Holes,
  type Reader,
  type Reading,
  type SharedReading,
  type SharedText,
  type Told,
} from '../live/shared-reading.ts';
import type { Context } from './context.ts';

/** How one subscriber has changes read: once for all who ask for the same, where the answer rests on rights alone. */
export function sharedReading(
  operation: ExecutionArgs,
  context: Context,
  tell: SharedReading['tell'] | undefined,
): SharedReading {
  const { document, operationName, variableValues } = operation;
  const variables = variablesOfEvents(document).map((name) => [name, variableValues?.[name]]);
  return {
    key: JSON.stringify([numberOf(document), operationName, context.language, context.keepsAccessLog, variables]),
    read: (reading, row) => readShared(operation, context, reading, row),
    ...(tell && { tell }),
  };
}

/** Null where an error has to be told, or it turned out that somebody in particular was asked after. */
async function readShared(
  operation: ExecutionArgs,
  context: Context,
  reading: Reading,
  { routeId, sequence, subjects }: Told,
): Promise<SharedText | null> {
  const holes = new Holes();
  const rootValue: FeedItem = {
    type: 'PlanChange',
    routeId,
    sequence,
    at: '', // of a change it is read
    cursor: holes.leave(({ cursor }) => cursor),
    previousCursor: holes.leave(({ previousCursor }) => previousCursor),
    subjects,
    hasEnded: () => undefined,
  };
  const contextValue: Context = {
    ...context,
    viewer: new Anybody(() => (reading.hasAsked = true)),
    requestId: 'shared',
    later: (make) => holes.leave((reader: Reader) => make(reader)),
    session: () => Promise.resolve(reading.session),
  };
  const { data, errors } = await execute({ ...operation, rootValue, contextValue });
  if (errors || !data || reading.hasAsked) return null;
  return holes.cut(JSON.stringify({ data }));
}

/** Somebody is signed in, and it does not matter who: where it does, that is noted. */
class Anybody implements Viewer {
  constructor(private readonly noteAsked: () => void) {}

  get personId(): string {
    this.noteAsked();
    return '';
  }

  get membershipId(): null {
    this.noteAsked();
    return null;
  }

  get organisationId(): null {
    this.noteAsked();
    return null;
  }

  get functions(): readonly string[] {
    this.noteAsked();
    return [];
  }

  get isService(): boolean {
    this.noteAsked();
    return false;
  }

  get isStudent(): boolean {
    this.noteAsked();
    return false;
  }
}

const numbers = new WeakMap<DocumentNode, number>();
let lastNumber = 0;

/** Documents of the same text are one document (`prepareSubscription`). */
function numberOf(document: DocumentNode): number {
  const number = numbers.get(document) ?? ++lastNumber;
  numbers.set(document, number);
  return number;
}

/** The variables on which it depends what an event says; not those that say which events come. */
function variablesOfEvents(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Argument: (_node, _key, _parent, _path, ancestors) => {
      const field = ancestors.at(-1);
      const isOfRoot = field && 'kind' in field && field.kind === Kind.FIELD && field.name.value === 'planChanges';
      return isOfRoot ? false : undefined;
    },
    Variable: ({ name }) => void names.add(name.value),
  });
  return [...names].toSorted();
}
