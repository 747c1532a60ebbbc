import type { TestClient } from './client.ts';

/** The route of the first story: being drafted, all five parties on it, each owning an action. */
export interface NoorsRoute {
  readonly id: string;
  readonly goals: readonly { readonly id: string; readonly title: string; readonly version: number }[];
}

/** As the given person sees it. */
export async function findNoorsRoute(client: TestClient): Promise<NoorsRoute> {
  const { routes } = await client.data<{ routes: { nodes: NoorsRoute[] } }>(
    '{ routes(filter: { search: "Noor Jansen" }) { nodes { id goals { id title version } } } }',
  );
  const [route] = routes.nodes;
  if (!route) throw new Error('Noor has no route that this person sees.');
  return route;
}

export async function addGoal(client: TestClient, routeId: string, title: string): Promise<string> {
  const { goalAdd } = await client.data<{ goalAdd: { __typename: string; subject?: { id: string } } }>(
    `mutation ($routeId: ID!, $title: String!) {
      goalAdd(routeId: $routeId, input: { title: $title }) { __typename ... on PlanChanged { subject { id } } }
    }`,
    { routeId, title },
  );
  if (!goalAdd.subject) throw new Error(`The goal was not added: ${goalAdd.__typename}.`);
  return goalAdd.subject.id;
}
