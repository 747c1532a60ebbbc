import { idWords } from '../access/global-id.ts';
import { disputeGoal } from '../goal/dispute.ts';
import type { SubjectReference } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';
import { DisagreementPosition } from './disagreement-position.entity.ts';
import { Disagreement } from './disagreement.entity.ts';
import { termOf } from './levels.ts';

export interface NewDisagreement {
  readonly subject: string;
  readonly about: SubjectReference | null;
  readonly lineIds: readonly string[];
  readonly raisedByPartyId: string;
  /** What who raises it finds; null where that is still to be said. */
  readonly position: string | null;
  readonly isShownToCompany: boolean;
  /** Those that are to say what they find, besides who raises it. */
  readonly partyIds: readonly string[];
}

/** It begins with the team; what it is about is disputed from here on. */
export async function openDisagreement(writing: Writing, raised: NewDisagreement): Promise<string> {
  const { about, position, isShownToCompany, partyIds, ...row } = raised;
  const id = writing.newId();
  await writing.insert(Disagreement, {
    ...row,
    id,
    routeId: writing.routeId,
    version: 1,
    lineIds: [...row.lineIds],
    aboutType: about ? idWords[about.type] : null,
    aboutId: about?.id ?? null,
    level: 'TEAM',
    dueOn: await termOf(writing, 'TEAM'),
    status: 'OPEN',
    raisedAt: writing.now,
  });
  for (const partyId of new Set([raised.raisedByPartyId, ...partyIds])) await join(writing, id, partyId);
  const partyId = raised.raisedByPartyId;
  if (position !== null) await takePosition(writing, { id, partyId, text: position, isShownToCompany });
  const subject = { type: 'Disagreement', id } as const;
  const patch = position === null ? {} : { position, note: position };
  writing.tell('DISAGREEMENT_RAISED', { category: 'PLAN', item: id, subject, patch });
  if (about?.type === 'Goal') await disputeGoal(writing, about.id);
  return id;
}

/** Makes a party a party to it, once. */
export async function join(writing: Writing, id: string, partyId: string): Promise<void> {
  const [known] = await writing.query(
    'select id from disagreement_position where disagreement_id = $1 and party_id = $2',
    [id, partyId],
  );
  if (known) return;
  await writing.insert(DisagreementPosition, {
    id: writing.newId(),
    routeId: writing.routeId,
    disagreementId: id,
    partyId,
    joinedAt: writing.now,
    isShownToCompany: false,
    answer: 'PENDING',
  });
}

export interface Position {
  readonly id: string;
  readonly partyId: string;
  readonly text: string;
  readonly isShownToCompany: boolean;
}

/** What a party finds now. Who finds something else than before has not agreed with an outcome any more. */
export function takePosition(writing: Writing, { id, partyId, text, isShownToCompany }: Position): Promise<void> {
  return writing.update(
    DisagreementPosition,
    { disagreementId: id, partyId },
    { text, isShownToCompany, takenAt: writing.now, answer: 'PENDING', answeredAt: null },
  );
}

/** Who refuses once more what is disputed does not agree with an outcome any more. */
export function takeAnswerBack(writing: Writing, id: string, partyId: string): Promise<void> {
  return writing.update(DisagreementPosition, { disagreementId: id, partyId }, { answer: 'PENDING', answeredAt: null });
}

/** Of what was not meant for it a company does not hear later either, when another position is. */
export async function tellPosition(writing: Writing, { id, partyId, text, isShownToCompany }: Position): Promise<void> {
  const [own] = await writing.query<{ id: string; role: string }>(
    `select dp.id, p.role from disagreement_position dp join party p on p.id = dp.party_id
     where dp.disagreement_id = $1 and dp.party_id = $2`,
    [id, partyId],
  );
  writing.tell('DISAGREEMENT_POSITION_TAKEN', {
    category: 'PLAN',
    item: own && (isShownToCompany || own.role === 'COMPANY') ? own.id : null,
    subject: { type: 'Disagreement', id },
    patch: { position: text, note: text },
  });
}

/**
 * The open one about the same goal or action, for these parties to go on with. A company goes on with none to which it is no
 * party: what the others say there was not said for it.
 */
export async function openAbout(
  writing: Writing,
  aboutId: string,
  partyIds: readonly string[] = [],
): Promise<string | null> {
  const [open] = await writing.query<{ id: string }>(
    `select d.id from disagreement d where d.route_id = $1 and d.about_id = $2 and d.status = 'OPEN'
       and not exists (select from party p where p.id = any ($3::uuid[]) and p.role = 'COMPANY' and not exists (
         select from disagreement_position dp where dp.disagreement_id = d.id and dp.party_id = p.id))
     order by d.raised_at, d.id limit 1`,
    [writing.routeId, aboutId, partyIds],
  );
  return open?.id ?? null;
}

/** Student and lead, without whom nothing applies: they are party to every disagreement. */
export async function blockingParties(writing: Writing): Promise<string[]> {
  const parties = await writing.query<{ id: string }>(
    `select p.id from party p join route r on r.id = p.route_id
     where r.id = $1 and (p.role = 'STUDENT' or p.id = r.lead_party_id) order by p.id`,
    [writing.routeId],
  );
  return parties.map(({ id }) => id);
}

export async function activeOf(writing: Writing, partyIds: readonly string[]): Promise<string[]> {
  const active = await writing.query<{ id: string }>(
    `select id from party where route_id = $1 and status = 'ACTIVE' and id = any ($2::uuid[])`,
    [writing.routeId, partyIds],
  );
  return active.map(({ id }) => id);
}
