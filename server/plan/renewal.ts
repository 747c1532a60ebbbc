import { isDeepStrictEqual } from 'node:util';
import { readsPartOfPlan } from '../access/reads-plan.sql.ts';
import type { ProposalRow } from './proposal-row.ts';
import { linesLeft } from './lines-left.ts';
import { isSameChange } from './same-change.ts';
import { shownTo } from './shown.sql.ts';
import { stepAgain, stepsAlong, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

export interface LineNow {
  readonly id: string;
  readonly step: Step;
  readonly isPastDoing: boolean;
}

interface Changed {
  readonly id: string;
  readonly step: Step;
}

/** What becomes of the lines of an open proposal, as they would be asked for now. */
export interface Renewal {
  readonly changed: readonly Changed[];
  readonly joined: readonly Step[];
  /** What can no longer be done, and what says something else by now to a company: whoever offers that again reads it first. */
  readonly lapsed: readonly LineNow[];
  /** A company that is to sign finds in it all that it found before, and something is left to sign. */
  readonly isUnseenBySomebody: boolean;
}

interface Proposal extends Pick<ProposalRow, 'id' | 'proposedByPartyId'> {
  /** What changed, a party changed by its own word. */
  readonly isByOwnWord: boolean;
}

export async function renewalOf(writing: Writing, proposal: Proposal, lines: readonly LineNow[]): Promise<Renewal> {
  const asked = lines.filter(({ step }) => !step.isAlong);
  const again: (LineNow & { readonly now: Step | null })[] = [];
  for (const line of asked) {
    again.push({ ...line, now: line.isPastDoing ? null : await stepAgain(writing, line.step) });
  }
  const changed = again.filter(({ step, now }) => !isToTheLetter(step, now));
  const readers = await partReaders(writing, proposal.id, changed);
  const gone = new Set(changed.filter(({ id, now }) => now === null || readers.some(({ sees }) => sees.includes(id))));
  const steps = again.map(({ step }) => step);
  const left = linesLeft(steps, (step) => [...gone].some((line) => line.step === step));
  for (const line of again) if (!left.includes(line.step)) gone.add(line);
  const stays = again.flatMap((line) => (line.now === null || gone.has(line) ? [] : [line.now]));
  const along = await alongNow(writing, proposal, { lines, stays });
  const lapsed = [...gone, ...along.lapsed];
  const seen = [...along.changed, ...along.joined.map((step) => ({ step })), ...lapsed];
  return {
    changed: [...changed.flatMap((line) => (gone.has(line) ? [] : kept(line))), ...along.changed],
    joined: along.joined,
    lapsed,
    isUnseenBySomebody:
      !stays.every(({ isOwnWork }) => isOwnWork) &&
      readers.some(
        ({ partyId, sees }) => sees.length === 0 && !seen.some(({ step }) => step.parties.includes(partyId)),
      ),
  };
}

const kept = ({ id, now }: { readonly id: string; readonly now: Step | null }): Changed[] =>
  now ? [{ id, step: now }] : [];

/** As it is kept. */
const isToTheLetter = (step: Step, now: Step | null) =>
  now !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(now)), step);

interface PartReader {
  readonly partyId: string;
  /** Of the lines that changed, those that show it something else. */
  readonly sees: readonly string[];
}

/** Those that are to sign, and read of the plan what is their own alone. */
function partReaders(
  writing: Writing,
  proposalId: string,
  changed: readonly { readonly id: string; readonly now: Step | null }[],
): Promise<PartReader[]> {
  return writing.query<PartReader>(
    `select s.party_id as "partyId", coalesce(array_agg(n.id) filter (
         where n.step is null and n.id is not null or ${shownTo('s', 'l')} <> ${shownTo('s', 'n')}), '{}') as sees
     from sign_off s join party y on y.id = s.party_id and y.status = 'ACTIVE' and ${readsPartOfPlan('y')}
     left join jsonb_to_recordset($2::jsonb) as n (id uuid, step jsonb) on n.id = any (s.covers)
     left join proposal_line l on l.id = n.id
     where s.proposal_id = $1 group by s.party_id`,
    [proposalId, JSON.stringify(changed.map(({ id, now }) => ({ id, step: now })))],
  );
}

interface Along {
  readonly lines: readonly LineNow[];
  readonly stays: readonly Step[];
}

/** What follows by now from the steps that stay: what is closed by then is left alone, and goes with that from which it followed. */
async function alongNow(writing: Writing, { proposedByPartyId, isByOwnWord }: Proposal, { lines, stays }: Along) {
  const known = lines.filter(({ step }) => step.isAlong);
  const follows = await stepsAlong(writing, stays, proposedByPartyId);
  const isForOwnerAlone = ({ isOwnWork, parties }: Step) => isByOwnWord && !isOwnWork && parties.length > 0;
  const asJoined = (step: Step): Step => ({
    ...step,
    joined: 1 + lastJoined(lines, step),
    ...(isForOwnerAlone(step) && { isForOwnerAlone: true }),
  });
  const lineOf = (step: Step) => known.find((line) => isSameChange(line.step, step));
  return {
    changed: follows.flatMap((step) => {
      const line = lineOf(step);
      return line && line.step.baseVersion !== step.baseVersion ? [{ id: line.id, step: asJoined(step) }] : [];
    }),
    joined: follows.filter((step) => !lineOf(step)).map(asJoined),
    lapsed: known.filter(
      ({ step }) => step.follows !== undefined && !stays.some(({ subject }) => subject.id === step.follows),
    ),
  };
}

/** Counted for those who read the line alone: what came for others moves no number of theirs. */
function lastJoined(lines: readonly LineNow[], { parties }: Step): number {
  const theirs = lines.filter(({ step }) => step.parties.some((party) => parties.includes(party)));
  return Math.max(0, ...theirs.map(({ step }) => step.joined ?? 0));
}
