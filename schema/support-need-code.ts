import { describedEnum } from './described-enum.ts';

export const SupportNeedCode = describedEnum(
  'SupportNeedCode',
  'What a student may need to learn and work, in the language of work. Never a diagnosis.',
  {
    HOURS_PER_DAY: 'Limited hours a day; the value is the most, in hours.',
    HOURS_PER_WEEK: 'Limited hours a week; the value is the most, in hours.',
    PREDICTABLE_SCHEDULE: 'A fixed pattern of days and times.',
    REST_BREAKS: 'Extra breaks.',
    PACE: 'A lower pace.',
    LOW_STIMULUS: 'Little noise, light or traffic around.',
    STRUCTURED_TASKS: 'One task at a time, in written steps.',
    FOCUS: 'Help to keep attention on the task.',
    STRESS_HANDLING: 'Help to handle pressure.',
    CLEAR_INSTRUCTION: 'Literal and repeated instruction.',
    FIXED_CONTACT: 'One and the same supervisor.',
    SOCIAL_CONTACT_LIMIT: 'Few contacts with customers or visitors.',
    COMM_HEARING: 'Aids or an interpreter because of hearing.',
    COMM_VISION: 'Aids because of sight.',
    COMM_READING: 'Help with reading and writing.',
    LIFTING: 'Little or no lifting.',
    STANDING: 'Little or no standing.',
    WALKING: 'Little or no walking.',
    HAND_USE: 'Work that asks little of the hands, or adapted tools.',
    WHEELCHAIR_ACCESS: 'A building that is accessible by wheelchair.',
    TRAVEL: 'A limited journey; the value is the longest one way, in minutes.',
    REMOTE: 'Working from home in part.',
    GUIDANCE_INTENSITY: 'Supervision near at hand; the value is how much, in hours a week.',
    ABSENCE_TOLERANCE: 'Room for appointments and for days that go less well.',
  },
);
export type SupportNeedCode = keyof typeof SupportNeedCode;

export const NeedWeight = describedEnum('NeedWeight', 'How much a need weighs.', {
  REQUIRED: 'Without it, it will not work.',
  IMPORTANT: 'It makes a clear difference.',
  NICE: 'Welcome where it is possible.',
});
export type NeedWeight = keyof typeof NeedWeight;
