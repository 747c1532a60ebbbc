import { randomUUID } from 'node:crypto';
import type { QueryDeepPartialEntity } from 'typeorm';
import { dataCategoryOf } from '../access/category.ts';
import { idWords } from '../access/global-id.ts';
import type { ChangePart } from './change-part.entity.ts';
import type { Change } from './change.entity.ts';
import type { AccessNotice } from './access-notice.ts';
import type { Telling, TellPart, Writing } from './writing.ts';

type ChangeRow = QueryDeepPartialEntity<Change>;
type PartRow = QueryDeepPartialEntity<ChangePart>;

/** A change as it is logged, with its parts. */
type Logged = readonly [change: ChangeRow, parts: readonly PartRow[]];

/**
 * Writes what happened, in the transaction that made it: first to whom access changed, then the changes themselves,
 * so that a client learns to read the route afresh before it hears what is new there. Answers the sequence of the
 * command's own first change.
 */
export async function writeLog(writing: Writing, notices: readonly AccessNotice[]): Promise<number> {
  const end = writing.logEnd ?? (await logEndOf(writing));
  const told = (['ACCESS_ENDED', 'ACCESS_CHANGED'] as const)
    .map((kind) => ({ kind, concerned: notices.filter((notice) => notice.kind === kind) }))
    .filter(({ concerned }) => concerned.length > 0);
  const logged = [
    ...told.map(({ kind, concerned }, index) => noticesRows(writing, end + 1 + index, kind, concerned)),
    ...writing.tellings.map((telling, index) => tellingRows(writing, end + 1 + told.length + index, telling)),
  ];
  writing.insertLog(
    logged.map(([change]) => change),
    logged.flatMap(([, parts]) => parts),
  );
  return end + 1 + told.length;
}

async function logEndOf(writing: Writing): Promise<number> {
  const [last] = await writing.query<{ sequence: string }>(
    'select coalesce(max(sequence), 0) as sequence from change where route_id = $1',
    [writing.routeId],
  );
  return Number(last?.sequence ?? 0);
}

function noticesRows(
  writing: Writing,
  sequence: number,
  kind: AccessNotice['kind'],
  notices: readonly AccessNotice[],
): Logged {
  const parts = notices.map((notice) => ({
    id: randomUUID(),
    routeId: writing.routeId,
    sequence: String(sequence),
    category: 'ACCESS',
    personId: notice.personId,
    organisationId: notice.organisationId,
    patch: {},
  }));
  return [
    changeRow(writing, sequence, {
      kind,
      category: 'ROUTE',
      actorPartyId: null,
      actorPersonId: writing.actor?.personId ?? null,
    }),
    parts,
  ];
}

function tellingRows(writing: Writing, sequence: number, telling: Telling): Logged {
  const [main] = telling.parts;
  if (!main) throw new Error(`Change ${telling.kind} says nothing to anybody.`);
  const actorPartyId = telling.actorPartyId === undefined ? writing.place.actingPartyId : telling.actorPartyId;
  const { kind, actorPersonId = writing.actor?.personId ?? null } = telling;
  const head = { kind, category: dataCategoryOf(main.category), actorPartyId, actorPersonId };
  const parts = telling.parts.map((part) => partRow(writing.routeId, sequence, part));
  return [changeRow(writing, sequence, head), parts];
}

function changeRow(
  writing: Writing,
  sequence: number,
  head: Required<Pick<ChangeRow, 'kind' | 'category' | 'actorPartyId' | 'actorPersonId'>>,
): ChangeRow {
  return {
    id: randomUUID(),
    routeId: writing.routeId,
    sequence: String(sequence),
    at: writing.now,
    ...head,
  };
}

function partRow(routeId: string, sequence: number, part: TellPart): PartRow {
  return {
    id: randomUUID(),
    routeId,
    sequence: String(sequence),
    category: part.category,
    itemId: part.item,
    subjectType: part.subject ? idWords[part.subject.type] : null,
    subjectId: part.subject?.id ?? null,
    patch: part.patch ?? {},
  };
}
