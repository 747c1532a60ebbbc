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
import type { ReadContext } from '../reading/read-context.ts';
import { Change } from './change.entity.ts';
import { openPosition, sealPosition, type FeedKind, type PositionFacts } from './feed-position.ts';
import { summaryFactsSql, wordSummary, type SummaryFacts } from './summary.ts';

/** An event of the feed of all routes has cursors of that kind; everywhere else they are the route's. */
export interface FeedReadContext extends ReadContext {
  readonly feedKind?: FeedKind;
}

export const accessKinds = `('ACCESS_CHANGED', 'ACCESS_ENDED')`;

const epochSql = '(select epoch from deployment)';

export const positionSql = (change: string) => `jsonb_build_object('epoch', ${epochSql}, 'routeId', ${change}.route_id,
  'sequence', ${change}.sequence, 'snapshot', ${change}.snapshot::text)`;

const placeOf = (facts: PositionFacts, context: FeedReadContext) =>
  sealPosition(context, context.feedKind ?? 'route', facts);

/** The part of a change by which the viewer sees it: of the change's own category if they read that. */
const visiblePart = (change: Row, select: string, condition = 'true') => `(select ${select} from change_part vp
  where vp.route_id = ${change.column('routeId')} and vp.sequence = ${change.column('sequence')} and ${condition}
  order by vp.category, vp.id limit 1)`;

const dataCategorySql = `case vp.category ${Object.entries(facets)
  .map(([facet, category]) => `when '${facet}' then '${category}'`)
  .join(' ')} else vp.category end`;

declareReading('PlanChange', {
  entity: Change,
  fields: {
    cursor: made<PositionFacts, FeedReadContext>({ facts: (change) => positionSql(change.alias), make: placeOf }),
    previousCursor: made<PositionFacts | null, FeedReadContext>({
      facts: (change) => `(select ${positionSql('pc')} from change pc
        where pc.route_id = ${change.column('routeId')} and pc.sequence < ${change.column('sequence')}
          and pc.kind <> 'ACCESS_ENDED'
        order by pc.sequence desc limit 1)`,
      make: (facts, context) => facts && placeOf(facts, context),
    }),
    category: expression((change) => visiblePart(change, dataCategorySql), { class: 'CARRIER' }),
    actor: itself('ChangeActor'),
    summary: made<SummaryFacts>({
      facts: summaryFactsSql,
      make: (facts, { language }) => wordSummary(facts, language),
    }),
    subject: node({
      word: (change) => visiblePart(change, 'vp.subject_type', 'vp.subject_id is not null'),
      id: (change) => visiblePart(change, 'vp.subject_id', 'vp.subject_id is not null'),
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
