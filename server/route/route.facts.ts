import { declareFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

declareFacts('TransitionRoute', {
  table: 'route',
  sql: (route) => `jsonb_build_object('id', ${route}.id, 'route', ${routeFactsSql(`${route}.id`)})`,
});
