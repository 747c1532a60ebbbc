import { ruleRows, type Basis } from './reading-rules.ts';

const rolesOf = (...bases: readonly Basis[]) =>
  ruleRows
    .filter(({ category, basis }) => category === 'PLAN' && bases.includes(basis))
    .map(({ role }) => `'${role}'`)
    .join(', ');

const readsBy = (party: string, ...bases: readonly Basis[]) =>
  `(${party}.role in (${rolesOf(...bases)}) or ${party}.role in (${rolesOf('ground')})
  and exists (select from grant_record gr where gr.party_id = ${party}.id and gr.category = 'PLAN'
    and gr.since <= app_now() and (gr.until is null or gr.until > app_now())))`;

/** SQL: a party (alias) that takes part reads of the plan now what its role gives it: by the role, or by a grant that runs. */
export const readsPlan = (party: string) => readsBy(party, 'role', 'own');

/** SQL: it reads all of the plan, and not what is its own alone. */
export const readsWholePlan = (party: string) => readsBy(party, 'role');

/**
 * SQL: the party (an id) reads the plan by grants, the last of which ends before this day (a date). As far as whoever asks
 * reads grants: to others none ends.
 */
export const readsPlanNotUntil = (partyId: string, day: string) => `exists (select from party ep
    join grant_record eg on eg.party_id = ep.id and eg.category = 'PLAN'
  where ep.id = ${partyId} and ep.status = 'ACTIVE' and ep.role in (${rolesOf('ground')}) and ${day} is not null
  group by ep.id having max(coalesce(eg.until, 'infinity')) > app_now()
    and max(coalesce(eg.until, 'infinity')) <= day_start(${day}))`;

/** SQL: it reads of the plan what is its own alone. */
export const readsPartOfPlan = (party: string) => `(${readsPlan(party)} and not ${readsWholePlan(party)})`;
