import { ConsentTextResolver } from '../consent/consent-text.resolver.ts';
import { ConsentResolver } from '../consent/consent.resolver.ts';
import { ConsequenceResolver } from '../consequence/consequence.resolver.ts';
import { FactResolver } from '../fact/fact.resolver.ts';
import { DisagreementResolver } from '../disagreement/disagreement.resolver.ts';
import { GoalResolver } from '../goal/goal.resolver.ts';
import { PlanChangesResolver } from '../live/plan-changes.resolver.ts';
import { NeedResolver } from '../need/need.resolver.ts';
import { ObstacleResolver } from '../obstacle/obstacle.resolver.ts';
import { OrganisationResolver } from '../organisation/organisation.resolver.ts';
import { PartyResolver } from '../party/party.resolver.ts';
import { SigningResolver } from '../person/signing.resolver.ts';
import { ViewerResolver } from '../person/viewer.resolver.ts';
import { ProposalResolver } from '../plan/proposal.resolver.ts';
import { RouteQueriesResolver } from '../route/route-queries.resolver.ts';
import { RouteLifeResolver } from '../route/route-life.resolver.ts';
import { RouteResolver } from '../route/route.resolver.ts';
import { StudentResolver } from '../student/student.resolver.ts';
import { StudentsResolver } from '../student/students.resolver.ts';
import { WorkResolver } from '../work/work.resolver.ts';

/** Every class with root fields. One that is missing here is missing in the schema. */
export const resolvers = [
  ConsentResolver,
  ConsentTextResolver,
  ConsequenceResolver,
  FactResolver,
  DisagreementResolver,
  GoalResolver,
  NeedResolver,
  ObstacleResolver,
  OrganisationResolver,
  PartyResolver,
  PlanChangesResolver,
  ProposalResolver,
  RouteQueriesResolver,
  RouteLifeResolver,
  RouteResolver,
  StudentResolver,
  StudentsResolver,
  SigningResolver,
  ViewerResolver,
  WorkResolver,
] as const;
