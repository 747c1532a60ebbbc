import { declareCommand } from '../plan/command.ts';
import { actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { type NeedFacts, needFacts } from './need.facts.ts';
import { SupportNeed } from './support-need.entity.ts';

export const supportNeedConfirm = declareCommand<NeedFacts, object>({
  name: 'supportNeedConfirm',
  kind: 'progress',
  on: needFacts,
  whoMay: 'The student.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForStudent(route),
  // What is confirmed is what the student was shown.
  currentVersion: ({ version }) => version,
  // Left out, it is done to what stands there by then.
  versionMeant: ({ version }) => version,
  possible: ({ isConfirmed }) => (isConfirmed ? 'NEED_ALREADY_CONFIRMED' : null),
  async apply(writing, { id }) {
    await writing.update(SupportNeed, { id }, { confirmedByStudentOn: writing.today });
    writing.tell('NEED_CONFIRMED', { category: 'NEEDS', item: null, subject: { type: 'SupportNeed', id } });
  },
});
