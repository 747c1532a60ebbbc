import { describedEnum } from './described-enum.ts';

export const DataCategory = describedEnum(
  'DataCategory',
  'The kinds of data of a route. Reading rights, consent and the access log all speak in these.',
  {
    ROUTE: 'The face of the route: status, phase, parties and who acts for them, the name the student goes by.',
    IDENTITY: 'Who the student is outside the route: full name, date of birth, ways to reach them, place of residence.',
    EDUCATION: 'The enrolment: programme, level, learning path, cohort.',
    PLAN: 'The plan: its dates, the aim, goals, actions and the notes on them.',
    NEEDS: 'The support profile and support needs. They count as health data (AVG art. 9).',
    WORK: 'Internships, contracts, matches and work arrangements.',
    PROVISIONS: 'Provisions (voorzieningen): what is asked, decided and running.',
    COACHING: 'Job coaching and its log (logboek).',
    MEETINGS: 'Meetings: agenda, attendance, decisions.',
    CHECK_INS: 'Short check-ins with the student and the signals that follow from them (nazorg).',
    OUTCOMES: 'Where the student stands at set moments after graduation (uitstroom).',
    DOCUMENTS: 'Documents, by owner and by release.',
  },
);
export type DataCategory = keyof typeof DataCategory;
