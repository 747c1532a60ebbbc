import { describedEnum } from './described-enum.ts';

export const PartyRole = describedEnum('PartyRole', 'As what a party takes part in a route.', {
  STUDENT: 'The student or graduate: the first party, always an owner (student, gediplomeerde).',
  SCHOOL: 'The school of vocational education (mbo-instelling).',
  MUNICIPALITY: 'The municipality where the student lives (gemeente).',
  COMPANY: 'The company of the internship or job ((leer)bedrijf).',
  SUPPORT_PROVIDER: 'An organisation that coaches or supports (ondersteuningsaanbieder).',
});
export type PartyRole = keyof typeof PartyRole;

export const PartyStatus = describedEnum('PartyStatus', 'Whether a party takes part in a route by now.', {
  PROPOSED: "Waits for the student's yes; the organisation knows nothing of it yet.",
  INVITED: "Waits for the organisation's yes; it reads its invitation and nothing else.",
  ACTIVE: 'Takes part.',
  DECLINED: 'Never took part: the student or the organisation said no.',
  ENDED: 'Takes part no more, and reads nothing of the route.',
});
export type PartyStatus = keyof typeof PartyStatus;
