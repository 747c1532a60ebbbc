import { facets } from '../access/category.ts';
import {
  connection,
  declareReading,
  expression,
  itself,
  made,
  node,
  one,
  type Row,
} from '../reading/declare-reading.ts';
import { Change } from './change.entity.ts';
import { positionSql, previousLinkSql, type PositionFacts } from './feed-position.ts';
import { openPosition, sealPosition } from './position-sealer.ts';
import { summaryFactsSql, wordSummary, type SummaryFacts } from './summary.ts';

export const accessKinds = `('ACCESS_CHANGED', 'ACCESS_ENDED')`;

const partsInOrder = 'array_agg(vp order by vp.category, vp.id)';

/** The first part of a change by which the viewer sees it, and the first of these that is about something. */
const partsSql = (change: Row) => `(select (${partsInOrder})[1] as visible,
    (${partsInOrder} filter (where vp.subject_id is not null))[1] as about
  from change_part vp
  where vp.route_id = ${change.column('routeId')} and vp.sequence = ${change.column('sequence')})`;

const partOf = (change: Row, part: 'visible' | 'about', property: string) =>
  `(${change.column(`parts.${part}`)}).${property}`;

const dataCategorySql = (named: string) =>
  `case ${named} ${Object.entries(facets)
    .map(([facet, category]) => `when '${facet}' then '${category}'`)
    .join(' ')} else ${named} end`;

declareReading('PlanChange', {
  entity: Change,
  beside: { parts: { lookup: partsSql, columns: { visible: 'change_part', about: 'change_part' } } },
  fields: {
    // Those of the route's feed. What is told live has the cursors of the feed it stands in: `plan-changes.resolver.ts`.
    cursor: made<PositionFacts>({
      facts: (change) => positionSql(change.alias),
      make: (facts, context) => sealPosition(context, 'route', facts),
    }),
    previousCursor: made<PositionFacts | null>({
      facts: (change) => previousLinkSql(change.alias),
      make: (facts, context) => facts && sealPosition(context, 'route', facts),
    }),
    category: expression((change) => dataCategorySql(partOf(change, 'visible', 'category')), { class: 'CARRIER' }),
    actor: itself('ChangeActor', {
      present: (change) => `num_nonnulls(${change.column('actorPersonId')}, ${change.column('actorPartyId')}) > 0`,
    }),
    summary: made<SummaryFacts>({
      facts: (change) => summaryFactsSql(change, change.column('parts.visible')),
      make: (facts, { language }) => wordSummary(facts, language),
    }),
    subject: node({
      word: (change) => partOf(change, 'about', 'subject_type'),
      id: (change) => partOf(change, 'about', 'subject_id'),
    }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
  },
});

declareReading('ChangeActor', {
  partOf: 'PlanChange',
  fields: {
    // A program of an organisation acts under the organisation's name: no person is shown.
    person: one('Person', { on: { id: 'actorPersonId' }, where: (person) => `not ${person.column('isService')}` }),
    actingFor: one('Party', { on: { id: 'actorPartyId' } }),
  },
});

declareReading('PlanChanged', {
  values: { routeId: 'uuid', sequence: 'bigint', subjectWord: 'text', subjectId: 'uuid' },
  fields: {
    change: one('PlanChange', { on: { routeId: 'routeId', sequence: 'sequence' } }),
    subject: node({ word: (row) => row.column('subjectWord'), id: (row) => row.column('subjectId') }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
  },
});

/** `TransitionRoute.changes`: what was told on the route, oldest first, with the cursors of the route's feed. */
export const changesOfRoute = connection('PlanChange', {
  on: { routeId: 'id' },
  orderBy: ['sequence'],
  where: (change, { since }) => {
    const told = `${change.column('kind')} not in ${accessKinds}`;
    if (!(since instanceof Date)) return told;
    return `${told} and ${change.column('at')} >= ${change.bind(since.toISOString(), 'timestamptz')}`;
  },
  cursor: {
    facts: (change) => positionSql(change.alias),
    seal: (facts, context) => sealPosition(context, 'route', facts as PositionFacts),
    open: (cursor, context) => {
      const { routeId, sequence } = openPosition(context, 'route', cursor);
      return {
        keys: [String(sequence)],
        where: (change) => `${change.column('routeId')} = ${change.bind(routeId, 'uuid')}`,
      };
    },
  },
});
