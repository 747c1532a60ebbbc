import { describedEnum } from './described-enum.ts';

export const ConsentPurpose = describedEnum('ConsentPurpose', 'What data is shared for (doel, AVG art. 5.1.b).', {
  GUIDANCE_TO_WORK: 'Guidance from school to work, the whole of the route.',
  INTERNSHIP: 'An internship (bpv, stage).',
  FINDING_WORK: 'Finding work.',
  KEEPING_WORK: 'Keeping work (nazorg).',
  PROVISION_REQUEST: 'Asking for a provision (voorziening) and deciding on it.',
  HANDOVER: 'Handing over guidance to another organisation (warme overdracht).',
});
export type ConsentPurpose = keyof typeof ConsentPurpose;
