import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { OrganisationConnection, OrganisationFilter } from '../../schema/organisation.ts';
import { PageArguments } from '../../schema/paging.ts';
import { Reads } from '../access/scope.ts';
import { validateFilter } from '../plan/validate-input.ts';
import { containing } from '../reading/containing.ts';
import { connection, type Row } from '../reading/declare-reading.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { declareRoot, readRoot, rememberedConnection } from '../reading/root-reading.ts';

const exact = ['kind', 'municipalityCode', 'regionCode', 'kvkNumber', 'brin'] as const;

function matches(organisation: Row, filter: OrganisationFilter): string | null {
  const parts = exact.flatMap((name) => {
    const value = filter[name];
    return value == null ? [] : [`${organisation.column(name)} = ${organisation.bind(value, 'text')}`];
  });
  const { search } = filter;
  if (search != null)
    parts.push(`${organisation.column('name')} ilike ${organisation.bind(containing(search), 'text')}`);
  return parts.join(' and ') || null;
}

const matching = rememberedConnection((filter: OrganisationFilter) =>
  connection('Organisation', { where: (organisation) => matches(organisation, filter), orderBy: ['name'] }),
);

const directory = declareRoot('organisations', async (args) => {
  const filter = Object.assign(new OrganisationFilter(), args['filter']);
  await validateFilter(filter);
  return { kind: 'connection', connection: matching(filter), args: { ...args, filter } };
});

@Resolver()
export class OrganisationResolver {
  @Reads('DIRECTORY')
  @Query(() => OrganisationConnection, {
    description: 'Organisations by name: whom a route can invite. Open to everybody who is signed in.',
  })
  async organisations(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'Absent or null: all.' })
    filter: OrganisationFilter | null | undefined,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readRoot(context, info, directory, { ...page, filter });
  }
}
