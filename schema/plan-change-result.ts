import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { PlanChange } from './plan-change.ts';
import { InvalidInputProblem, NotPossibleProblem, StaleVersionProblem } from './problem.ts';
import { Proposal } from './proposal.ts';
import { TransitionRoute } from './route.ts';
import { typeNameOf } from './type-name.ts';

@ObjectType({
  description: 'It is done. Each field is null once the viewer can no longer read it, after leaving for example.',
})
export class PlanChanged {
  @Field(() => PlanChange, { nullable: true, description: 'What happened, as the feed tells it.' })
  change!: PlanChange | null;

  @Field(() => Node, { nullable: true, description: 'The object that was made or changed.' })
  subject!: Node | null;

  @Field(() => TransitionRoute, { nullable: true, description: 'The route.' })
  route!: TransitionRoute | null;
}

@ObjectType({ description: 'A change was put into a draft (or the draft begun): nothing applies yet.' })
export class DraftSaved {
  @Field(() => Proposal, { description: 'The draft.' })
  proposal!: Proposal;

  @Field(() => TransitionRoute, { nullable: true, description: 'The route.' })
  route!: TransitionRoute | null;
}

@ObjectType({ description: 'It was offered, and waits for those who must agree.' })
export class AgreementRequested {
  @Field(() => Proposal, { description: 'The proposal: whom it waits for stands in `waitsFor`.' })
  proposal!: Proposal;

  @Field(() => TransitionRoute, { nullable: true, description: 'The route.' })
  route!: TransitionRoute | null;
}

export const PlanChangeResult = createUnionType({
  name: 'PlanChangeResult',
  description:
    'What every mutation on a plan answers. Members may have fields of one name and different types: alias them. More ' +
    'members may come: keep a default branch.',
  types: () =>
    [
      PlanChanged,
      DraftSaved,
      AgreementRequested,
      StaleVersionProblem,
      InvalidInputProblem,
      NotPossibleProblem,
    ] as const,
  resolveType: typeNameOf,
});
