import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(ilse));
  for (const title of ['Eén', 'Twee', 'Drie', 'Vier']) await addGoal(ilse, id, title);
});

afterAll(() => server.stop());

interface Page {
  readonly nodes: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string };
}

async function pageOf(page: { first?: number; last?: number; before?: string }): Promise<Page> {
  const { route } = await ilse.data<{ route: { changes: Page } }>(
    `query ($id: ID!, $first: Int, $last: Int, $before: Cursor) {
      route(id: $id) { changes(first: $first, last: $last, before: $before) {
        nodes { cursor } pageInfo { hasPreviousPage startCursor } } } }`,
    { id, ...page },
  );
  return route.changes;
}

it('a coach who goes back through the history of a route reads each change once, to the first', async () => {
  const all = await pageOf({ first: 100 });
  const read: string[] = [];
  let page = await pageOf({ last: 3 });
  for (;;) {
    read.unshift(...page.nodes.map(({ cursor }) => cursor));
    if (!page.pageInfo.hasPreviousPage) break;
    page = await pageOf({ last: 3, before: page.pageInfo.startCursor });
  }
  expect(read.length).toBeGreaterThan(3);
  expect(read).toEqual(all.nodes.map(({ cursor }) => cursor));
});
