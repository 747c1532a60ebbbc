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
