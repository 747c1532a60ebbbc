import { randomUUID } from 'node:crypto';
import { dataCategoryOf } from '../access/category.ts';
import { idWords } from '../access/global-id.ts';
import { ChangePart } from './change-part.entity.ts';
import { Change } from './change.entity.ts';
import type { AccessNotice } from './access-notice.ts';
import type { Telling, TellPart, Writing } from './writing.ts';

/**
 * Writes what happened, in the transaction that made it: first to whom access changed, then the changes themselves,
 * so that a client learns to read the route afresh before it hears what is new there. Answers the sequence of the
 * command's own first change.
 */
export async function writeLog(writing: Writing, notices: readonly AccessNotice[]): Promise<number> {
  let sequence = writing.logEnd ?? (await logEndOf(writing));
  for (const kind of ['ACCESS_ENDED', 'ACCESS_CHANGED'] as const) {
    const concerned = notices.filter((notice) => notice.kind === kind);
    if (concerned.length > 0) await writeNotices(writing, ++sequence, kind, concerned);
  }
  const first = sequence + 1;
  for (const telling of writing.tellings) await writeTelling(writing, ++sequence, telling);
  return first;
}

async function logEndOf(writing: Writing): Promise<number> {
  const [last] = await writing.query<{ sequence: string }>(
    'select coalesce(max(sequence), 0) as sequence from change where route_id = $1',
    [writing.routeId],
  );
  return Number(last?.sequence ?? 0);
}

async function writeNotices(
  writing: Writing,
  sequence: number,
  kind: AccessNotice['kind'],
  notices: readonly AccessNotice[],
): Promise<void> {
  await writeHead(writing, sequence, kind, 'ROUTE', null);
  await writing.insert(
    ChangePart,
    ...notices.map((notice) => ({
      id: randomUUID(),
      routeId: writing.routeId,
      sequence: String(sequence),
      category: 'ACCESS',
      personId: notice.personId,
      organisationId: notice.organisationId,
      patch: {},
    })),
  );
}

async function writeTelling(writing: Writing, sequence: number, telling: Telling): Promise<void> {
  const [main] = telling.parts;
  if (!main) throw new Error(`Change ${telling.kind} says nothing to anybody.`);
  const actor = telling.actorPartyId === undefined ? writing.place.actingPartyId : telling.actorPartyId;
  await writeHead(writing, sequence, telling.kind, dataCategoryOf(main.category), actor);
  await writing.insert(ChangePart, ...telling.parts.map((part) => partRow(writing.routeId, sequence, part)));
}

async function writeHead(
  writing: Writing,
  sequence: number,
  kind: string,
  category: string,
  actorPartyId: string | null,
): Promise<void> {
  await writing.insert(Change, {
    id: randomUUID(),
    routeId: writing.routeId,
    sequence: String(sequence),
    kind,
    category,
    at: writing.now,
    actorPersonId: writing.actor?.personId ?? null,
    actorPartyId,
  });
}

function partRow(routeId: string, sequence: number, part: TellPart) {
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
