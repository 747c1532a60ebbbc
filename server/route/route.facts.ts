import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export const routeFacts: FactsDeclaration<ObjectFacts> = {
  type: 'TransitionRoute',
  table: 'route',
  sql: (route) => `jsonb_build_object('id', ${route}.id, 'route', ${routeFactsSql(`${route}.id`)})`,
};
