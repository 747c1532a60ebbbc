import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../schema/paging.ts';
import { TransitionRoute, TransitionRouteConnection } from '../../schema/route.ts';
import { RouteFilter, RouteOrder } from '../../schema/route-filter.ts';
import { parseGlobalId } from '../access/global-id.ts';
import { Reads } from '../access/scope.ts';
import { validateFilter } from '../plan/validate-input.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { declareRoot, readRoot } from '../reading/root-reading.ts';
import { routesWhere } from './routes.reading.ts';

const oneRoute = declareRoot('route', async ({ id }) => {
  const parsed = parseGlobalId(String(id));
  if (parsed?.type !== 'TransitionRoute') return { kind: 'nothing' };
  return { kind: 'object', type: 'TransitionRoute', id: parsed.uuid };
});

const manyRoutes = declareRoot('routes', async (args) => {
  const filter = Object.assign(new RouteFilter(), args['filter']);
  // Most ask for all: what says nothing is never wrong.
  if (args['filter']) await validateFilter(filter);
  const orderBy = args['orderBy'] ?? RouteOrder.ENDS_ON;
  return { kind: 'connection', connection: routesWhere(filter), args: { ...args, orderBy, filter } };
});

@Resolver()
export class RouteQueriesResolver {
  @Reads('ROUTE')
  @Query(() => TransitionRoute, {
    nullable: true,
    description: 'One route. Null if it is not there or not visible to the viewer.',
  })
  async route(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readRoot(context, info, oneRoute, { id });
  }

  @Reads('ROUTE')
  @Query(() => TransitionRouteConnection, {
    description:
      'The routes that the viewer reads: those they are assigned to, and for TEAM_LEAD and INTAKE those of their organisation. A role without routes, such as REGIONAL_COORDINATOR, gets an empty list.',
  })
  async routes(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => RouteFilter, { nullable: true, description: 'Absent or null: all.' })
    filter: RouteFilter | null | undefined,
    @Arg('orderBy', () => RouteOrder, {
      nullable: true,
      defaultValue: RouteOrder.ENDS_ON,
      description: 'In which order; a cursor goes with the order it came from.',
    })
    orderBy: RouteOrder | null,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readRoot(context, info, manyRoutes, { ...page, orderBy, filter });
  }
}
