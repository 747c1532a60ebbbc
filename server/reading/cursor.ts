import { cursorInvalid } from '../errors.ts';
import type { Step } from './completion.ts';
import type { CursorCodec } from './declare-reading.ts';
import type { KeyValues } from './keyset.ts';
import type { ReadContext } from './read-context.ts';
import type { SortKey } from './plan-relation.ts';
import type { PlannedRow } from './statement.ts';

/** A place in one list, for one viewer acting for one organisation. */
export interface ListPlace {
  readonly list: string;
  readonly keys: readonly SortKey[];
  readonly codec: CursorCodec | undefined;
}

type Reader = Pick<ReadContext, 'seal' | 'viewer'>;

function scopeOf(list: string, { viewer }: Reader): string {
  return JSON.stringify(['list', list, viewer?.personId ?? null, viewer?.organisationId ?? null]);
}

/** SQL for what stands in the place of a cursor until Node seals it. */
export function cursorFacts({ codec, keys }: ListPlace, row: PlannedRow): string {
  return codec ? codec.facts(row) : `json_build_array(${keys.map(({ sql }) => `${sql}::text`).join(', ')})`;
}

export function sealing({ codec, list }: ListPlace): Step {
  return (facts, context) => {
    if (facts === null || facts === undefined) return null;
    if (codec) return codec.seal(facts, context);
    const make = (reader: Reader) => reader.seal.seal(scopeOf(list, reader), JSON.stringify(facts));
    return context.later ? context.later(make) : make(context);
  };
}

export interface OpenedCursor {
  readonly keys: KeyValues;
  readonly where?: (row: PlannedRow, parent: PlannedRow | null) => string;
}

export function openCursor(place: ListPlace, cursor: string, context: ReadContext): OpenedCursor {
  if (place.codec) return place.codec.open(cursor, context);
  const content = context.seal.open(scopeOf(place.list, context), cursor);
  if (content === null) throw cursorInvalid();
  const keys: unknown = JSON.parse(content);
  if (!isKeyValues(keys) || keys.length !== place.keys.length) throw cursorInvalid();
  return { keys };
}

function isKeyValues(value: unknown): value is KeyValues {
  return Array.isArray(value) && value.every((item) => item === null || typeof item === 'string');
}
