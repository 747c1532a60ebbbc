import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/node.ts';
import { Viewer } from '../../schema/viewer.ts';
import { Reads } from '../access/scope.ts';
import { badUserInput, unauthenticated } from '../errors.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { readNodes } from '../reading/read.ts';
import { declareRoot, readRoot } from '../reading/root-reading.ts';

const mostIds = 100;

const oneself = declareRoot('viewer', async (_args, { viewer }) => {
  if (!viewer) throw unauthenticated();
  return { kind: 'value', row: { __typename: 'Viewer', personId: viewer.personId } };
});

@Resolver()
export class ViewerResolver {
  @Reads('SELF')
  @Query(() => Viewer, { description: 'Who is signed in. Without a token: UNAUTHENTICATED.' })
  async viewer(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const viewer = await readRoot(context, info, oneself, {});
    if (!viewer) throw new Error('The viewer was not read.');
    return viewer;
  }

  @Reads('ANY')
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id. Null if it is not there or not visible to the viewer: no answer tells which.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const [found] = await readNodes(context, info, [id]);
    return found ?? null;
  }

  @Reads('ANY')
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several objects by id, in the order asked for; null for each that is not there or not visible.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `At most ${String(mostIds)}, else BAD_USER_INPUT.` }) ids: string[],
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > mostIds) throw badUserInput('TOO_MANY_IDS', { max: mostIds });
    return readNodes(context, info, ids);
  }
}
