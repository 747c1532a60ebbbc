import type { FactsDeclaration } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export const routeFacts: FactsDeclaration = {
  type: 'TransitionRoute',
  table: 'route',
  sql: (route) => `jsonb_build_object('id', ${route}.id, 'route', ${routeFactsSql(`${route}.id`)})`,
};
