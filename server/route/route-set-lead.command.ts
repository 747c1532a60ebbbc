import type { LeadInput } from '../../schema/route-lead.ts';
import { readsPlan } from '../access/reads-plan.sql.ts';
import { askAgreement } from '../plan/ask-agreement.ts';
import { declareCommand } from '../plan/command.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { uuidIn } from '../plan/input.ts';
import { othersToAgree } from '../plan/must-agree.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { declareWriter, type Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { leadingRoles } from './lead-of-phase.ts';
import { leadsNow } from './leads-now.ts';
import { isStudentOrLead } from './student-or-lead.ts';

const ofRunningPlan = { statuses: ['ACTIVE'], reason: 'ROUTE_NOT_ACTIVE' } as const;

export const routeSetLead = declareCommand<OnRouteFacts, LeadInput>({
  name: 'routeSetLead',
  kind: 'content',
  on: routeFacts,
  whoMay: 'The student and the lead; both must agree, and the party that is to lead.',
  inStatus: ofRunningPlan.statuses,
  statusReason: ofRunningPlan.reason,
  may: isStudentOrLead,
  needsAgreementOf: ({ route }, acting) =>
    route ? othersToAgree(route, [{ parties: [], isOwnWork: false }], acting) : [],
  async apply(writing, { id, route }, input) {
    const path = 'input.partyId';
    const partyId = uuidIn(input.partyId, 'Party', path);
    const party = route?.parties.find((one) => one.id === partyId);
    if (!party) throw invalidInput({ path, code: 'UNKNOWN' });
    if (party.status !== 'ACTIVE') throw invalidInput({ path, code: 'PARTY_NOT_ACTIVE' });
    if (!leadingRoles.includes(party.role)) throw invalidInput({ path, code: 'CANNOT_LEAD' });
    if (partyId === route?.leadPartyId) throw notPossible('LEADS_ALREADY', { type: 'TransitionRoute', id });
    await askAgreement(writing, leadStep(id, partyId));
  },
});

const leadStep = (id: string, partyId: string): Step => ({
  command: 'routeSetLead',
  kind: 'ROUTE_LEAD_CHANGED',
  subject: { type: 'TransitionRoute', id },
  baseVersion: null,
  what: '',
  field: 'lead',
  parties: [partyId],
  givesTo: [partyId],
  needs: [partyId],
  isOwnWork: false,
  data: { leadPartyId: partyId },
});

async function setLead(writing: Writing, { subject, data }: Step): Promise<void> {
  await leadsNow(writing, String(data['leadPartyId']));
  writing.subject = subject;
}

declareWriter('routeSetLead', setLead, {
  inStatus: ofRunningPlan,
  guard: async (writing, { data }) =>
    (await readsThePlan(writing, String(data['leadPartyId']))) ? null : 'LEAD_READS_NO_PLAN',
});

/** Nobody leads what they cannot read: the school does by its role, another by the student's consent or by law. */
async function readsThePlan(writing: Writing, partyId: string): Promise<boolean> {
  const reads = await writing.query(
    `select from party p where p.id = $1 and p.status = 'ACTIVE' and ${readsPlan('p')}`,
    [partyId],
  );
  return reads.length > 0;
}
