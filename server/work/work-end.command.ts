import type { WorkEndInput, WorkLossInput } from '../../schema/work-fact.ts';
import { supersede } from '../fact/contest.command.ts';
import { answersForReport } from '../fact/reported-fact.facts.ts';
import { declareCommand } from '../plan/command.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsAtAll, actsFor, openStatuses } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { requireWorkDay } from './work-day.ts';
import { type WorkFactFacts, workFactFacts } from './work-fact.facts.ts';
import { WorkFact } from './work-fact.entity.ts';
import { WorkLossReason } from './work-loss-reason.entity.ts';

/** On a start it reports the end; on an end, whoever reported that corrects it. */
const rules = {
  kind: 'fact',
  on: workFactFacts,
  whoMay:
    'Everyone who acts for an active party that reads about work; a company, of its own workplace. An end: who reported it.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may(fact: WorkFactFacts) {
    if (fact.startId !== null) return answersForReport(fact);
    const { route, employerPartyId } = fact;
    return actsAtAll(route) && (route.readsWork || actsFor(route, employerPartyId));
  },
  possible({ isSuperseded, isEnded }: WorkFactFacts) {
    if (isSuperseded) return 'FACT_CORRECTED';
    return isEnded ? 'WORK_ENDED_ALREADY' : null;
  },
  actingFor: ({ startId, reportedByPartyId, employerPartyId }: WorkFactFacts) =>
    startId === null ? employerPartyId : reportedByPartyId,
} as const;

export const workReportEnd = declareCommand<WorkFactFacts, WorkEndInput>({
  ...rules,
  name: 'workReportEnd',
  async apply(writing, fact, { on }) {
    await writeEnd(writing, fact, 'ENDED', on);
  },
});

export const workReportLoss = declareCommand<WorkFactFacts, WorkLossInput>({
  ...rules,
  name: 'workReportLoss',
  async apply(writing, fact, { on, reason }) {
    // An employer, and whoever reads nothing of health, records nothing of it either (UAVG art. 30).
    if (reason === 'HEALTH' && fact.route?.readsNeeds !== true) {
      throw invalidInput({ path: 'input.reason', code: 'NOT_YOURS_TO_REPORT' });
    }
    const factId = await writeEnd(writing, fact, 'LOST', on);
    if (reason != null) await writing.insert(WorkLossReason, { factId, studentId: writing.studentId, reason });
  },
});

async function writeEnd(writing: Writing, fact: WorkFactFacts, kind: 'ENDED' | 'LOST', on: string): Promise<string> {
  const { employerName, employerPartyId, startedOn } = fact;
  requireWorkDay(writing.today, on, 'input.on');
  if (on < startedOn) throw invalidInput({ path: 'input.on', code: 'BEFORE_THE_START' });
  const id = writing.newId();
  const row = { kind, startId: fact.startId ?? fact.id, happenedOn: on, employerName, employerPartyId };
  // For the rest it is the same end. A reason is not compared: not everybody who corrects one reads it.
  const isSame = fact.kind === kind && fact.happenedOn === on;
  const contest = fact.startId === null ? {} : await supersede(writing, WorkFact, { id: fact.id, byId: id, isSame });
  const { routeId, now, place } = writing;
  const report = { routeId, reportedByPartyId: place.actingPartyId, reportedAt: now };
  await writing.insert(WorkFact, { ...row, ...report, ...contest, id });
  writing.subject = { type: 'WorkFact', id };
  const corrects = fact.startId === null ? null : fact.id;
  writing.tell(`WORK_${kind}`, { category: 'WORK', item: id, subject: writing.subject, patch: { ...row, corrects } });
  return id;
}
