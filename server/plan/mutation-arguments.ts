import { Arg, ID, Int } from 'type-graphql';
import { expectedVersionDescription, requestKeyDescription } from '../../schema/argument-descriptions.ts';

/** The arguments that mutations share, each with one wording. */
export const Id = (name: string, what: string) =>
  Arg(name, () => ID, { description: `${what} Not visible to the viewer, or not there: NOT_FOUND.` });

export const Input = (type: () => new () => object) => Arg('input', type, { description: 'What to change it into.' });

export const ExpectedVersion = () => Arg('expectedVersion', () => Int, { description: expectedVersionDescription });

export const OptionalVersion = () =>
  Arg('expectedVersion', () => Int, {
    nullable: true,
    description: `${expectedVersionDescription} Absent: it is done to what stands there by then.`,
  });

export const VersionRead = () =>
  Arg('expectedVersion', () => Int, {
    nullable: true,
    description:
      'The version of the draft that the viewer read. Not the current one: StaleVersionProblem, and nothing is offered. Absent: the draft as its party last added to it; where more has followed since from what others changed, it is a StaleVersionProblem too.',
  });

export const RequestKey = () => Arg('requestKey', () => String, { nullable: true, description: requestKeyDescription });

export const DraftId = () =>
  Arg('draftId', () => ID, {
    nullable: true,
    description:
      "A draft of the viewer's party, to collect the change in: the answer is DraftSaved, and nothing applies before it is offered. While the first plan is being drafted there are no drafts: DRAFT_NOT_OPEN. A draft says one thing of each: IN_DRAFT_ALREADY, and the line that says it is to be taken out first (`draftRemove`).",
  });
