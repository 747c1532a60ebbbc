import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { connectionOf } from './paging.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate, DateTime } from './scalars.ts';

export const InboxItemKind = describedEnum('InboxItemKind', 'What a person is waited for.', {
  INVITATION: 'To answer an invitation: to a route, or to a party that the student is asked to allow.',
  SIGN_OFF: 'To agree to a proposal, or refuse it.',
  CONSENT_REQUEST: 'To say whether a party may read more.',
  ACTION: 'To do an action (actie) of the own party.',
  CONTESTED_FACT: 'To correct a reported fact that the student contests, or say why it stands.',
  DISAGREEMENT: 'To take a position in a disagreement (geen overeenstemming), or to answer an outcome.',
  HANDOVER: 'To accept a handover (warme overdracht), or refuse it.',
});
export type InboxItemKind = keyof typeof InboxItemKind;

@ObjectType({ description: 'Something that waits for the viewer. It goes away by itself when it is done.' })
export class InboxItem {
  @Field(() => ID, { description: 'Opaque; stays the same for as long as the item waits.' })
  id!: string;

  @Field(() => InboxItemKind, { description: 'What is asked.' })
  kind!: InboxItemKind;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  since!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to answer in time. Null: no date is set.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'The last day to answer in time has passed.' })
  isOverdue!: boolean;

  @Field(() => String, { description: "What is asked, in a sentence, in the request's language." })
  reason!: string;

  @Field(() => Node, { nullable: true, description: 'The object that it is about. Null: the viewer may not read it.' })
  subject!: Node | null;

  @Field(() => TransitionRoute, {
    nullable: true,
    description: 'The route it belongs to. Null while the party is only invited.',
  })
  route!: TransitionRoute | null;
}

export const InboxItemConnection = connectionOf('InboxItem', { entries: 'waiting items', type: () => InboxItem });
