import { daysToAnswer } from '../access/due.sql.ts';
import { feedCursor } from '../live/feed-cursor.ts';
import { text } from '../language/text.ts';
import { containing, searched } from '../reading/containing.ts';
import {
  connection,
  declareReading,
  expression,
  made,
  many,
  node,
  one,
  type Arguments,
  type Row,
} from '../reading/declare-reading.ts';
import { permissionsToBegin } from '../plan/permissions.ts';
import { wordTitle, type TitleFacts } from '../plan/proposal-words.ts';
import { inboxSql } from './inbox.sql.ts';
import { Membership } from './membership.entity.ts';
import { ownRecordsSql } from './own-records.sql.ts';
import { Person } from './person.entity.ts';

declareReading('Person', {
  entity: Person,
  fields: {
    organisations: many('Organisation', {
      where: (organisation, _args, person) => `${organisation.column('id')} in (
        select c.organisation_id from colleague c where c.person_id = ${person.column('id')}
        union select a.organisation_id from assignment a where a.person_id = ${person.column('id')})`,
      orderBy: ['name'],
    }),
  },
});

declareReading('Membership', {
  entity: Membership,
  fields: { organisation: one('Organisation', { on: { id: 'organisationId' } }) },
});

/** Of the organisation that the viewer acts for now, where they work for several. */
function colleaguesNamed(person: Row, args: Arguments): string {
  const words = person.bind(containing(searched(args)), 'text');
  return `not ${person.column('isService')} and ${person.column('displayName')} ilike ${words}
    and ${person.column('id')} in (
      select vc.person_id from colleague vc where vc.organisation_id = (select viewer_organisation()))`;
}

/**
 * What is asked of somebody without a last day is as urgent as what has the usual days to answer; of an action without a
 * date nobody said that it is urgent.
 */
const answerBy = (item: Row) => `coalesce(${item.column('dueOn')}, case when ${item.column('kind')} <> 'ACTION' then
  (${item.column('since')} at time zone 'Europe/Amsterdam')::date + ${daysToAnswer} end)`;

declareReading('Viewer', {
  values: { personId: 'uuid' },
  readership: { class: 'SELF' },
  fields: {
    person: one('Person', { on: { id: 'personId' }, where: (person) => `not ${person.column('isService')}` }),
    student: one('Student', { on: { personId: 'personId' } }),
    memberships: many('Membership', {
      on: { personId: 'personId' },
      where: (membership) => `${membership.column('from')} <= (select app_today())
        and (${membership.column('until')} is null or ${membership.column('until')} >= (select app_today()))`,
      orderBy: ['from'],
    }),
    colleagues: connection('Person', { where: colleaguesNamed, orderBy: ['displayName'] }),
    today: expression(() => '(select app_today())'),
    inbox: connection('InboxItem', { orderBy: [{ by: answerBy, type: 'date' }, 'since'] }),
    ownRecords: connection('OwnRecord', { orderBy: [{ by: 'at', descending: true }] }),
    feedCursor: feedCursor('all'),
    viewerPermissions: permissionsToBegin,
  },
});

declareReading('InboxItem', {
  relation: inboxSql,
  columns: {
    id: 'text',
    kind: 'text',
    reason: 'text',
    what: 'text',
    since: 'timestamptz',
    due_on: 'date',
    subject_word: 'text',
    subject_id: 'uuid',
    route_id: 'uuid',
    title: 'jsonb',
  },
  readership: { class: 'SELF' },
  fields: {
    isOverdue: expression((item) => `coalesce(${item.column('due_on')} < (select app_today()), false)`),
    reason: made<{ reason: string; what: string | null; title: TitleFacts | null }>({
      facts: (item) => `jsonb_build_object('reason', ${item.column('reason')}, 'what', ${item.column('what')},
        'title', ${item.column('title')})`,
      make: ({ reason, what, title }, { language }) =>
        text(language, `inbox:${reason}`, { what: title === null ? (what ?? '') : wordTitle(title, language) }),
    }),
    subject: node({ word: (item) => item.column('subject_word'), id: (item) => item.column('subject_id') }),
    route: one('TransitionRoute', { on: { id: 'route_id' } }),
  },
});

declareReading('SigningCodeSaved', { values: { isSet: 'boolean' } });

declareReading('OwnRecord', {
  relation: ownRecordsSql,
  columns: {
    id: 'text',
    kind: 'text',
    at: 'timestamptz',
    subject_word: 'text',
    subject_id: 'uuid',
    route_id: 'uuid',
    detail_id: 'uuid',
  },
  readership: { class: 'SELF' },
  fields: {
    subject: node({ word: (row) => row.column('subject_word'), id: (row) => row.column('subject_id') }),
    route: one('TransitionRoute', { on: { id: 'route_id' } }),
    enrolment: one('Enrolment', { on: { id: 'detail_id' } }),
    supportProfile: one('SupportProfile', { on: { studentId: 'detail_id' } }),
    grant: one('Grant', { on: { id: 'detail_id' } }),
    consentRequest: one('ConsentRequest', { on: { id: 'detail_id' } }),
    assignment: one('Assignment', { on: { id: 'detail_id' } }),
  },
});
