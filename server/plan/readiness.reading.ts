import { text, type Language } from '../language/text.ts';
import { made, type Row } from '../reading/declare-reading.ts';
import { lackingSql, readinessSql, type ReadinessPoint } from './readiness.ts';

const holds = (route: Row, category: 'PLAN' | 'GRANT') =>
  `(${route.column('id')} = any ((select viewer_routes('${category}'))::uuid[]))`;

/** `TransitionRoute.planReadiness`, for those who read the whole plan. */
export const planReadiness = made<readonly ReadinessPoint[]>({
  facts: (route) => `case when ${holds(route, 'PLAN')} then
    (select jsonb_agg(jsonb_build_object('code', point.code, 'isBlocking', point.is_blocking, 'isMet', point.is_met)
      order by point.place) from ${readinessSql(route.column('id'), holds(route, 'GRANT'))}) else '[]' end`,
  make: (points, { language }) => points.map((point) => worded(point, language)),
  readership: { category: 'PLAN' },
});

/** `Proposal.advice`. */
export const adviceOnProposal = made<readonly ReadinessPoint[]>({
  facts: (proposal) => lackingSql(proposal.alias),
  make: (points, { language }) => points.map((point) => worded(point, language)),
});

const worded = (point: ReadinessPoint, language: Language) => ({
  ...point,
  message: text(language, `proposals:READY_${point.code}`),
  subject: null,
});
