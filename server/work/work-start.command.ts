import type { WorkStartInput } from '../../schema/work-fact.ts';
import { supersede } from '../fact/contest.command.ts';
import { answersForReport } from '../fact/reported-fact.facts.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actingStakes, actsAtAll, actsAs, isCompanyAlone, openStatuses, type RouteFacts } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { requireWorkDay } from './work-day.ts';
import { type WorkFactFacts, workFactFacts } from './work-fact.facts.ts';
import { WorkFact } from './work-fact.entity.ts';

export const workReportStart = declareCommand<ObjectFacts, WorkStartInput>({
  name: 'workReportStart',
  kind: 'fact',
  on: routeFacts,
  whoMay: 'Everyone who acts for an active party that reads about work; a company, of its own workplace.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => actsAtAll(route) && (route.readsWork || actsAs(route, 'COMPANY')),
  async apply(writing, { route }, input) {
    if (!route) return;
    await writeStart(writing, route, input, null);
  },
});

export const workCorrectStart = declareCommand<WorkFactFacts, WorkStartInput>({
  name: 'workCorrectStart',
  kind: 'fact',
  on: workFactFacts,
  whoMay: 'The party that reported the start; the lead where that takes part no more.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: answersForReport,
  possible: ({ kind, isSuperseded }) => (kind === 'STARTED' ? (isSuperseded ? 'FACT_CORRECTED' : null) : 'NOT_A_START'),
  actingFor: ({ reportedByPartyId }) => reportedByPartyId,
  async apply(writing, { id, route }, input) {
    if (!route) return;
    await requireBeforeEnd(writing, id, input.from);
    await writeStart(writing, route, input, id);
  },
});

async function writeStart(
  writing: Writing,
  route: RouteFacts,
  input: WorkStartInput,
  corrects: string | null,
): Promise<void> {
  const employer = employerIn(route, input);
  requireWorkDay(writing.today, input.from, 'input.from');
  await requireNew(writing, { ...employer, from: input.from, corrects });
  const id = writing.newId();
  const row = {
    ...employer,
    kind: 'STARTED',
    startId: null,
    happenedOn: input.from,
    hoursPerWeek: input.hoursPerWeek ?? null,
    contract: input.contract,
    isAtLevel: input.isAtLevel ?? null,
  };
  const { routeId, now, place } = writing;
  const report = { routeId, reportedByPartyId: place.actingPartyId, reportedAt: now };
  const isSame = corrects !== null && (await saysTheSame(writing, corrects, row));
  const contest = corrects === null ? {} : await supersede(writing, WorkFact, { id: corrects, byId: id, isSame });
  await writing.insert(WorkFact, { ...row, ...report, ...contest, id });
  if (corrects !== null) await takeEnds(writing, corrects, id, employer);
  writing.subject = { type: 'WorkFact', id };
  writing.tell('WORK_STARTED', { category: 'WORK', item: id, subject: writing.subject, patch: { ...row, corrects } });
}

interface Employer {
  readonly employerPartyId: string | null;
  readonly employerName: string | null;
}

function employerIn(route: RouteFacts, { employerId, employerName }: WorkStartInput): Employer {
  if (isCompanyAlone(route)) return ownWorkplace(route, { employerId, employerName });
  if (employerId == null) {
    if (employerName == null) throw invalidInput({ path: 'input.employerName', code: 'REQUIRED' });
    return { employerPartyId: null, employerName };
  }
  if (employerName != null) throw invalidInput({ path: 'input.employerName', code: 'NOT_ALLOWED' });
  const employerPartyId = uuidIn(employerId, 'Party', 'input.employerId');
  const party = route.parties.find(({ id }) => id === employerPartyId);
  if (party?.role !== 'COMPANY') throw invalidInput({ path: 'input.employerId', code: 'UNKNOWN' });
  return { employerPartyId, employerName: null };
}

/** A company reports of itself alone. */
function ownWorkplace(route: RouteFacts, { employerId, employerName }: Partial<WorkStartInput>): Employer {
  if (employerName != null) throw invalidInput({ path: 'input.employerName', code: 'NOT_ALLOWED' });
  const own = actingStakes(route).map(({ partyId }) => partyId);
  const employerPartyId = employerId == null ? own[0] : uuidIn(employerId, 'Party', 'input.employerId');
  if (employerPartyId === undefined || !own.includes(employerPartyId)) {
    throw invalidInput({ path: 'input.employerId', code: 'UNKNOWN' });
  }
  return { employerPartyId, employerName: null };
}

/**
 * Two who report the same are told of one another. A company that names itself reads all that is compared here: free names
 * are compared with free names alone.
 */
async function requireNew(
  writing: Writing,
  { employerPartyId, employerName, from, corrects }: Employer & { from: string; corrects: string | null },
): Promise<void> {
  const [same] = await writing.query<{ id: string }>(
    `select id from work_fact where route_id = $1 and kind = 'STARTED' and superseded_by_id is null and happened_on = $2
       and (employer_party_id = $3 or lower(employer_name) = lower($4)) and id is distinct from $5::uuid`,
    [writing.routeId, from, employerPartyId, employerName, corrects],
  );
  if (same) throw notPossible('WORK_REPORTED_ALREADY', { type: 'WorkFact', id: same.id });
}

async function requireBeforeEnd(writing: Writing, startId: string, from: string): Promise<void> {
  const [end] = await writing.query(
    'select from work_fact where start_id = $1 and superseded_by_id is null and happened_on < $2',
    [startId, from],
  );
  if (end) throw invalidInput({ path: 'input.from', code: 'NOT_ALLOWED' });
}

type Said = Employer & Pick<WorkFact, 'happenedOn' | 'hoursPerWeek' | 'contract' | 'isAtLevel'>;

async function saysTheSame(writing: Writing, id: string, said: Said): Promise<boolean> {
  const same = await writing.query(
    `select from work_fact where id = $1 and happened_on = $2 and employer_party_id is not distinct from $3
       and lower(employer_name) is not distinct from lower($4) and hours_per_week is not distinct from $5
       and contract is not distinct from $6 and is_at_level is not distinct from $7`,
    [id, said.happenedOn, said.employerPartyId, said.employerName, said.hoursPerWeek, said.contract, said.isAtLevel],
  );
  return same.length > 0;
}

/** What ended stays ended: its ends go with the start that stands now. */
async function takeEnds(writing: Writing, corrected: string, id: string, employer: Employer): Promise<void> {
  const ends = await writing.query<{ id: string }>('select id from work_fact where start_id = $1', [corrected]);
  for (const end of ends) await writing.update(WorkFact, { id: end.id }, { startId: id, ...employer });
}
