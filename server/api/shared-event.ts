import { execute, Kind, visit, type DocumentNode, type ExecutionArgs } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../access/viewer.ts';
import type { FeedItem } from '../live/feed-item.ts';
import {
  Holes,
  type AtOnce,
  type Reader,
  type Reading,
  type SharedReading,
  type SharedText,
  type Told,
  type Wanted,
} from '../live/shared-reading.ts';
import type { Context } from './context.ts';

/** How one subscriber has changes read: once for all who ask for the same, where the answer rests on rights alone. */
export function sharedReading(operation: ExecutionArgs, context: Context, atOnce: AtOnce | undefined): SharedReading {
  const { document, operationName, variableValues } = operation;
  // One that is absent is left out, and not null: it may have a default.
  const variables = variablesOfEvents(document).map((name) => ({ [name]: variableValues?.[name] }));
  const wanted = wantedOf(
    document,
    JSON.stringify([operationName, context.language, context.keepsAccessLog, variables]),
  );
  return {
    wanted,
    read: async (reading, row) => {
      const text = await readShared(operation, context, reading, row);
      for (const category of reading.differing) wanted.categories.add(category);
      return text;
    },
    atOnce,
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
    cursor: holes.leave('cursor'),
    previousCursor: holes.leave('previousCursor'),
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

const mostOfDocument = 64;
const wantedOfDocuments = new WeakMap<DocumentNode, LRUCache<string, Wanted>>();

/** Documents of the same text are one document (`prepareSubscription`). */
function wantedOf(document: DocumentNode, key: string): Wanted {
  const ofDocument = wantedOfDocuments.get(document) ?? new LRUCache<string, Wanted>({ max: mostOfDocument });
  wantedOfDocuments.set(document, ofDocument);
  const wanted = ofDocument.get(key) ?? { categories: new Set() };
  ofDocument.set(key, wanted);
  return wanted;
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
