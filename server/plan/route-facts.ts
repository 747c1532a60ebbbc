import type { PartyRoleName } from '../access/reading-rules.ts';
import { isUnder16 } from '../access/own-parties.sql.ts';

/** The viewer acts for this party on the route, by an assignment that runs now. */
export interface Stake {
  readonly partyId: string;
  readonly role: PartyRoleName;
  readonly status: string;
  readonly function: string;
}

/** What rules may know of a route and of who asks: read as the viewer, so that no rule can tell more than they see. */
export interface RouteFacts {
  readonly routeId: string;
  readonly studentId: string;
  readonly status: string;
  readonly leadPartyId: string;
  readonly graduatedOn: string | null;
  readonly studentIsUnder16: boolean | null;
  readonly stakes: readonly Stake[];
  /** The viewer may read the student's support needs. */
  readonly readsNeeds: boolean;
  /** The viewer reads all of the plan. */
  readonly readsPlan: boolean;
  /** The viewer reads all that is known about work, and not of one workplace alone. */
  readonly readsWork: boolean;
  /** The parties that the viewer sees. */
  readonly parties: readonly PartyFacts[];
}

export interface PartyFacts {
  readonly id: string;
  readonly role: PartyRoleName;
  readonly status: string;
  readonly organisationId: string | null;
}

/** SQL for the facts of the route whose id is `routeId` (an expression); null where the viewer does not see it. */
export function routeFactsSql(routeId: string): string {
  return `(select jsonb_build_object(
      'routeId', fr.id, 'studentId', fr.student_id, 'status', fr.status, 'leadPartyId', fr.lead_party_id,
      'graduatedOn', (select fw.graduated_on from route_window fw where fw.route_id = fr.id),
      'studentIsUnder16', (select ${isUnder16('fi')}
        from student_identity fi where fi.student_id = fr.student_id),
      'readsNeeds', fr.student_id = any ((select viewer_students('NEEDS'))::uuid[]),
      'readsPlan', fr.id = any ((select viewer_routes('PLAN'))::uuid[]),
      'readsWork', fr.id = any ((select viewer_routes('WORK'))::uuid[]),
      'stakes', coalesce((select jsonb_agg(jsonb_build_object(
          'partyId', fp.id, 'role', fp.role, 'status', fp.status, 'function', fa.function))
        from assignment fa join party fp on fp.id = fa.party_id
        where fa.route_id = fr.id and fa.person_id = (select viewer_person())
          and (fa.organisation_id is null or fa.organisation_id = (select viewer_organisation()))
          and fa."from" <= (select app_now()) and (fa.until is null or fa.until > (select app_now()))), '[]'),
      'parties', coalesce((select jsonb_agg(jsonb_build_object(
          'id', fv.id, 'role', fv.role, 'status', fv.status, 'organisationId', fv.organisation_id))
        from party fv where fv.route_id = fr.id), '[]'))
    from route fr where fr.id = ${routeId})`;
}

const actingFunctions = ['CONTACT', 'COVER'];

/**
 * The parties for which the viewer can act here. A parent acts in the student's place only while the student is
 * under 16 (AVG article 8); from 16 on the student alone.
 */
export function actingStakes(facts: RouteFacts): readonly Stake[] {
  return facts.stakes.filter(
    (stake) =>
      stake.status === 'ACTIVE' &&
      (actingFunctions.includes(stake.function) ||
        (stake.function === 'REPRESENTATIVE' && facts.studentIsUnder16 === true)),
  );
}

export function actsAs(facts: RouteFacts, ...roles: readonly PartyRoleName[]): boolean {
  return actingStakes(facts).some((stake) => roles.includes(stake.role));
}

/** Whoever acts for a company alone reads a part of the plan. */
export function isCompanyAlone(facts: RouteFacts): boolean {
  return actingStakes(facts).every(({ role }) => role === 'COMPANY');
}

/** Whoever reads the plan by a ground alone, and has none, could neither read nor take back what they propose. */
function readsNoPlan(facts: RouteFacts): boolean {
  return !facts.readsPlan && !isCompanyAlone(facts);
}

/** Why they propose and record nothing, or null. */
export function planUnread({ route }: { readonly route: RouteFacts | null }): string | null {
  return route !== null && readsNoPlan(route) ? 'PLAN_NOT_READ' : null;
}

export function actsForStudent(facts: RouteFacts): boolean {
  return actsAs(facts, 'STUDENT');
}

export function studentsPartyId(facts: RouteFacts): string | null {
  return facts.parties.find(({ role }) => role === 'STUDENT')?.id ?? null;
}

export function actsForLead(facts: RouteFacts): boolean {
  return actingStakes(facts).some((stake) => stake.partyId === facts.leadPartyId);
}

export function actsFor(facts: RouteFacts, partyId: string | null): boolean {
  return partyId !== null && actingStakes(facts).some((stake) => stake.partyId === partyId);
}

/** Which of the viewer's parties a change is made for: the one it is about, else the first. */
export function actingPartyId(facts: RouteFacts, preferred?: string | null): string | null {
  const stakes = actingStakes(facts);
  return (stakes.find((stake) => stake.partyId === preferred) ?? stakes[0])?.partyId ?? null;
}

/** The route runs: neither waiting for the student's first yes, nor over. */
export const openStatuses: readonly string[] = ['INTAKE', 'DRAFTING', 'AWAITING_AGREEMENT', 'ACTIVE', 'ON_HOLD'];

export function actsAtAll(facts: RouteFacts | null): facts is RouteFacts {
  return facts !== null && actingStakes(facts).length > 0;
}

/** There is a plan to work on, drafted or agreed. */
export const plannedStatuses: readonly string[] = ['DRAFTING', 'AWAITING_AGREEMENT', 'ACTIVE', 'ON_HOLD'];

/** Under 16 a student's own yes to sharing is not enough. */
export function actsOnlyAsYoungStudent(facts: RouteFacts): boolean {
  return facts.studentIsUnder16 === true && !actingStakes(facts).some((stake) => stake.function === 'REPRESENTATIVE');
}
