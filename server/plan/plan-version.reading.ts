import { text } from '../language/text.ts';
import {
  connection,
  declareReading,
  expression,
  made,
  many,
  node,
  one,
  type Arguments,
  type Row,
} from '../reading/declare-reading.ts';
import { fieldDifferences, namesSql, type DifferenceFacts } from './differences.ts';
import { agreesWith } from './not-confirmed.sql.ts';
import { PlanLeaf } from './plan-leaf.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';

/**
 * The parties that have not confirmed something which stands in a version, in whichever version it came: it binds them to
 * nothing until they do, or until they agree with what it became since.
 */
const unconfirmedBy = (version: Row) => `select us.party_id
  from sign_off us
  join proposal up on up.id = us.proposal_id
  join plan_version uv on uv.id = up.plan_version_id and uv.number <= ${version.column('number')}
  join proposal_line ul on ul.id = any (us.covers)
  join plan_leaf uf on uf.plan_version_id = ${version.column('id')} and uf.subject_id = ul.subject_id
  where us.route_id = ${version.column('routeId')} and not us.is_blocking and not ${agreesWith('us', 'ul')}
    and not exists (select from sign_off ls
      join proposal lp on lp.id = ls.proposal_id
      join plan_version lv on lv.id = lp.plan_version_id and lv.number <= ${version.column('number')} and lv.number > uv.number
      join proposal_line ll on ll.id = any (ls.covers) and ll.subject_id = ul.subject_id
      where ls.route_id = us.route_id and ls.party_id = us.party_id and ${agreesWith('ls', 'll')})`;

declareReading('PlanVersion', {
  entity: PlanVersion,
  fields: {
    contentHash: expression(
      (version) => `(select encode(sha256(convert_to(
        coalesce(string_agg(hl.hash, '' order by hl.hash collate "C"), ''), 'UTF8')), 'hex')
      from plan_leaf hl where hl.plan_version_id = ${version.column('id')})`,
    ),
    leaves: many('PlanLeaf', { on: { planVersionId: 'id' }, orderBy: ['subjectType', 'subjectId'] }),
    changes: many('ProposedChange', {
      on: { routeId: 'routeId' },
      where: (line, _args, version) => `${line.column('proposalId')} in (
        select vp.id from proposal vp where vp.plan_version_id = ${version.column('id')})`,
      orderBy: ['place'],
    }),
    changesSince: many('PlanDifference', {
      on: { versionId: 'id' },
      present: (version, args) => isThere(version, args),
      where: (difference, args, version) => `${difference.column('sinceNumber')} = ${sinceNumber(version, args)}`,
      // Goals first.
      orderBy: [{ by: 'subjectType', descending: true }, 'subjectId'],
    }),
    goals: many('PlannedGoal', { on: { planVersionId: 'id' }, orderBy: ['createdAt', 'subjectId'] }),
    otherActions: many('PlannedAction', {
      on: { planVersionId: 'id' },
      where: (action, _args, version) => `not exists (select from plan_leaf og
        where og.plan_version_id = ${version.column('id')} and og.subject_id = ${action.column('goalId')})`,
      orderBy: ['createdAt', 'subjectId'],
    }),
    unconfirmedParts: many('Party', {
      on: { routeId: 'routeId' },
      where: (party, _args, version) => `${party.column('status')} = 'ACTIVE'
        and ${party.column('id')} in (${unconfirmedBy(version)})`,
      orderBy: ['createdAt'],
    }),
  },
});

declareReading('PlanLeaf', {
  entity: PlanLeaf,
  fields: {
    subject: node({ word: (leaf) => leaf.column('subjectType'), id: (leaf) => leaf.column('subjectId') }),
  },
});

/** What differs between a version and another of its route, or an empty plan (number 0), as far as the viewer reads both. */
const differences = `(select dv.id as version_id, db.id as since_id, db.number as since_number, dv.route_id, dd.*
  from plan_version dv
  cross join lateral (select ob.id, ob.number from plan_version ob where ob.route_id = dv.route_id
    union all select null, 0) db
  cross join lateral (
    select dl.subject_type, dl.subject_id, df.content::jsonb as before, dl.content::jsonb as after
      from plan_leaf dl left join plan_leaf df on df.plan_version_id = db.id and df.subject_id = dl.subject_id
      where dl.plan_version_id = dv.id
    union all
    select df.subject_type, df.subject_id, df.content::jsonb, null from plan_leaf df
      where df.plan_version_id = db.id and not exists (select from plan_leaf dl
        where dl.plan_version_id = dv.id and dl.subject_id = df.subject_id)) dd
  where jsonb_strip_nulls(dd.before) is distinct from jsonb_strip_nulls(dd.after))`;

const sinceNumber = (version: Row, { number }: Arguments) =>
  typeof number === 'number' ? version.bind(number, 'int') : `${version.column('number')} - 1`;

const isThere = (version: Row, args: Arguments) =>
  typeof args['number'] === 'number'
    ? `(${version.bind(args['number'], 'int')} = 0 or exists (select from plan_version tv
        where tv.route_id = ${version.column('routeId')} and tv.number = ${version.bind(args['number'], 'int')}))`
    : 'true';

/** As they were called then: in the version itself, else in the one before it. */
const goalsThen = (row: Row) => `select gl.subject_id::text as id, gl.content::jsonb->>'title' as name from plan_leaf gl
  where gl.plan_version_id in (${row.column('versionId')}, ${row.column('sinceId')})
  order by gl.plan_version_id = ${row.column('versionId')}`;

interface Told {
  readonly word: string;
  readonly kind: string;
  readonly title: string;
}

const kindSql = (row: Row) => `case when ${row.column('before')} is null then 'ADDED'
  when ${row.column('after')} is null then 'REMOVED' else 'CHANGED' end`;

declareReading('PlanDifference', {
  relation: differences,
  columns: {
    version_id: 'uuid',
    since_id: 'uuid',
    since_number: 'int',
    route_id: 'uuid',
    subject_type: 'text',
    subject_id: 'uuid',
    before: 'jsonb',
    after: 'jsonb',
  },
  readership: { category: 'PLAN' },
  fields: {
    subject: node({ word: (row) => row.column('subjectType'), id: (row) => row.column('subjectId') }),
    kind: expression(kindSql),
    summary: made<Told>({
      facts: (row) => `jsonb_build_object('word', ${row.column('subjectType')}, 'kind', ${kindSql(row)},
        'title', coalesce(${row.column('after')}, ${row.column('before')})->>'title')`,
      make: ({ word, kind, title }, { language }) =>
        text(language, `differences:${word.toUpperCase()}_${kind}`, { what: `“${title}”` }),
    }),
    fields: made<DifferenceFacts>({
      facts: (row) => `jsonb_build_object('before', ${row.column('before')}, 'after', ${row.column('after')},
        'names', ${namesSql(row.column('routeId'), [row.column('before'), row.column('after')], goalsThen(row))})`,
      make: (facts, { language }) => fieldDifferences(facts, language),
    }),
  },
});

/** `TransitionRoute.planVersions`. */
export const planVersionsOfRoute = connection('PlanVersion', {
  on: { routeId: 'id' },
  orderBy: [{ by: 'number', descending: true }],
  readership: { class: 'CARRIER' },
});

/** `TransitionRoute.planVersion`: the one of the number asked for, else the last. */
export const planVersionOfRoute = one('PlanVersion', {
  on: { routeId: 'id' },
  where: (version, { number }, route) =>
    typeof number === 'number'
      ? `${version.column('number')} = ${version.bind(number, 'int')}`
      : `${version.column('number')} = (
          select max(mv.number) from plan_version mv where mv.route_id = ${route.column('id')})`,
});
