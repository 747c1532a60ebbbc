import { Field, InputType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { RoutePhase, RouteStatus } from './route-status.ts';
import { DateTime } from './scalars.ts';
import { OptionalText } from './validation.ts';

export const RouteOrder = describedEnum(
  'RouteOrder',
  'In which order routes are listed. What the viewer may not read comes last; equals stand in order of making.',
  {
    ENDS_ON: 'The first to end comes first.',
    LAST_CHANGE: 'The latest changed comes first.',
    STUDENT_NAME: "By the student's name, A to Z.",
    ATTENTION: 'What waits for the viewer comes first, then what is late, then what is due soonest.',
  },
);
export type RouteOrder = keyof typeof RouteOrder;

@InputType({
  description:
    'Which routes to list: those for which everything given is true. What the viewer may not read never matches.',
})
export class RouteFilter {
  @Field(() => [RouteStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: RouteStatus[] | null;

  @Field(() => [RoutePhase], { nullable: true, description: 'In one of these phases.' })
  phase?: RoutePhase[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the student's name, at most 100 characters; case does not count.",
  })
  @OptionalText({ max: 100 })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: where the viewer is assigned. False: where the viewer only oversees.',
  })
  assignedToMe?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with something in the inbox of the viewer. False: without.',
  })
  waitingForMe?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with an unfinished action past its date. False: without.',
  })
  isLate?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the student with this number of the viewer's own organisation, at most 64 characters.",
  })
  @OptionalText({ max: 64 })
  localReference?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'With a change at this moment or later.' })
  changedSince?: Date | null;
}
