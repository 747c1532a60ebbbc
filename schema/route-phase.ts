import { Field, InputType } from 'type-graphql';
import { RoutePhase } from './route-status.ts';

@InputType({ description: 'The phase that a route is to come into.' })
export class PhaseInput {
  @Field(() => RoutePhase, {
    description:
      'One that follows on the present phase: PREPARATION, INTERNSHIP and back; DIPLOMA; FINDING_WORK (after graduation), ' +
      'KEEPING_WORK and back; from each FOLLOW_UP_STUDY. Another: PHASE_DOES_NOT_FOLLOW.',
  })
  phase!: RoutePhase;
}
