import type { FactsDeclaration } from './command.ts';
import { routeFactsSql } from './route-facts.ts';

/** What commands on a route may know of it: those of every feature that act on the route as a whole. */
export const routeFacts: FactsDeclaration = {
  type: 'TransitionRoute',
  table: 'route',
  sql: (route) => `jsonb_build_object('id', ${route}.id, 'route', ${routeFactsSql(`${route}.id`)})`,
};
