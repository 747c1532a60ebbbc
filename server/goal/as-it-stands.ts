import { contentsNow, isClosed, standingOf } from '../plan/plan-part.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { partiesOf } from './parties-of.ts';

type Content = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/**
 * A change of a goal or an action as it would be asked for now: over what that says by now, of whoever owns it by now.
 * Null where it is closed, or says already what it was to say.
 */
export async function asItStands(writing: Writing, step: Step): Promise<Step | null> {
  const { subject, field, data, isOwnWork, said } = step;
  const standing = await standingOf(writing, subject);
  if (!standing || standing.isClosed) return null;
  const restsOn = await restsOnNow(writing, step);
  if (standing.version === step.baseVersion) return { ...step, ...restsOn };
  const now = (await contentsNow(writing, [step])).get(subject.id) as Content | undefined;
  if (!now) return null;
  const owner = textOf(now['ownerPartyId']);
  const isOwnerGiven = field === 'owner';
  const property = isOwnerGiven ? 'ownerPartyId' : field;
  if (property !== undefined && now[property] === data[property]) return null;
  return {
    ...step,
    ...restsOn,
    baseVersion: standing.version,
    what: textOf(now['title']) ?? step.what,
    parties: partiesOf(owner, isOwnerGiven ? textOf(data['ownerPartyId']) : null),
    isOwnWork: isOwnWork && owner === textOf((said as Content | null | undefined)?.['ownerPartyId']),
    ...(property === undefined || isOwnerGiven ? {} : { before: textOf(now[property]) }),
  };
}

/** A new action as it would be asked for now, under what its goal says by now. Null where that is closed. */
export async function underGoalNow(writing: Writing, step: Step): Promise<Step | null> {
  if (step.restsOn && (await isClosed(writing, step.restsOn))) return null;
  return { ...step, ...(await restsOnNow(writing, step)) };
}

async function restsOnNow(writing: Writing, { restsOn }: Step): Promise<Pick<Step, 'restsOn'>> {
  const standing = restsOn && (await standingOf(writing, restsOn));
  return standing ? { restsOn: { ...restsOn, version: standing.version } } : {};
}
