import { ruleRows } from './reading-rules.ts';

const rolesOf = (isByGround: boolean) =>
  ruleRows
    .filter(({ category, basis }) => category === 'PLAN' && (basis === 'ground') === isByGround)
    .map(({ role }) => `'${role}'`)
    .join(', ');

/** SQL: a party (alias) that takes part reads of the plan now what its role gives it: by the role, or by a grant that runs. */
export const readsPlan = (
  party: string,
) => `(${party}.role in (${rolesOf(false)}) or ${party}.role in (${rolesOf(true)})
  and exists (select from grant_record gr where gr.party_id = ${party}.id and gr.category = 'PLAN'
    and gr.since <= app_now() and (gr.until is null or gr.until > app_now())))`;
