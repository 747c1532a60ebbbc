import { describedEnum } from './described-enum.ts';

export const ProposalStatus = describedEnum('ProposalStatus', 'How a proposal stands. More may come.', {
  DRAFT: 'Its author collects changes; nobody else reads it.',
  OPEN: 'It was offered, and waits for student or lead.',
  APPLIED: 'Student and lead agreed: it is the plan. Other parties may still have to confirm their part.',
  REFUSED: 'Student or lead refused lines of it.',
  WITHDRAWN: 'Who offered it took it back, or the route ended.',
  SUPERSEDED: 'What it rests on was changed, or whose it is reads nothing of the plan any more.',
  EXPIRED:
    'Student and lead did not both agree in time: more than 14 days passed after they were reminded. What is in it can be proposed again.',
});
export type ProposalStatus = keyof typeof ProposalStatus;

export const SignOffDecision = describedEnum('SignOffDecision', 'How a party answered.', {
  PENDING: 'Not yet.',
  AGREED: 'Yes.',
  REFUSED: 'No, with a remark.',
});
export type SignOffDecision = keyof typeof SignOffDecision;

export const SignOffAnswer = describedEnum('SignOffAnswer', 'An answer to a proposal.', {
  AGREE: 'Yes (akkoord).',
  REFUSE: 'No (niet akkoord).',
});
export type SignOffAnswer = keyof typeof SignOffAnswer;

export const SignOffMethod = describedEnum('SignOffMethod', 'How a signature was given.', {
  ACCOUNT: 'Signed in under an account of their own.',
  LINK: 'By a personal link.',
  IN_PERSON: 'In person, on the device of somebody else present, with a code of their own.',
});
export type SignOffMethod = keyof typeof SignOffMethod;
