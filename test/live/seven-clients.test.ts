import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type OpenFeed } from '../support/feed.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allIdsOf, everyQuestion, type Question } from './every-question.ts';

const emails = {
  noor: 'noor.jansen@student.example',
  ilse: 'ilse.bakker@rivierenpoort.example',
  carla: 'carla.de.wit@esschenbroek.example',
  bram: 'bram.vos@kompaskoers.example',
  trainer: 'trainer@springplank.example',
  colleague: 'colleague@rivierenpoort.example',
  outsider: 'outsider@hoogveld.example',
};
type Name = keyof typeof emails;

let server: TestServer;
const clients = new Map<Name, TestClient>();
const feeds = new Map<Name, OpenFeed>();
let route: Noors;

interface Noors {
  readonly id: string;
  readonly goals: readonly { readonly id: string; readonly title: string }[];
  readonly parties: readonly { readonly id: string; readonly role: string }[];
  readonly actions: readonly {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly owner: { readonly id: string } | null;
  }[];
}

const client = (name: Name): TestClient => {
  const found = clients.get(name);
  if (!found) throw new Error(`${name} is not signed in.`);
  return found;
};
const feed = (name: Name): OpenFeed => {
  const found = feeds.get(name);
  if (!found) throw new Error(`${name} does not follow.`);
  return found;
};
const party = (role: string) => route.parties.find((one) => one.role === role)?.id ?? '';

beforeAll(async () => {
  server = await startTestServer();
  for (const [name, email] of Object.entries(emails)) clients.set(name as Name, await signIn(server.url, email));
  const { routes } = await client('ilse').data<{ routes: { nodes: Noors[] } }>(`{
    routes(filter: { search: "Noor Jansen" }) {
      nodes { id goals { id title } parties { id role } actions { id version title owner { id } } }
    }
  }`);
  const [found] = routes.nodes;
  if (!found) throw new Error('Noor has no route.');
  route = found;
  for (const name of ['noor', 'ilse', 'carla', 'bram', 'trainer'] as const) {
    feeds.set(name, await follow(client(name), { routeId: route.id }));
  }
  for (const name of ['colleague', 'outsider'] as const) feeds.set(name, await follow(client(name)));
});

afterAll(async () => {
  for (const open of feeds.values()) await open.close();
  await server.stop();
});

async function addGoal(name: Name, title: string, ownerId?: string): Promise<void> {
  const { goalAdd } = await client(name).data<{ goalAdd: { __typename: string } }>(
    'mutation ($id: ID!, $input: GoalInput!) { goalAdd(routeId: $id, input: $input) { __typename } }',
    { id: route.id, input: { title, ...(ownerId === undefined ? {} : { ownerId }) } },
  );
  expect(goalAdd.__typename).toBe('PlanChanged');
}

async function report(name: Name, title: string): Promise<void> {
  const action = route.actions.find((one) => one.title === title);
  const { actionReportProgress } = await client(name).data<{ actionReportProgress: { __typename: string } }>(
    `mutation ($id: ID!, $v: Int!) {
      actionReportProgress(id: $id, expectedVersion: $v, input: { status: DOING }) { __typename }
    }`,
    { id: action?.id, v: action?.version },
  );
  expect(actionReportProgress.__typename).toBe('PlanChanged');
}

/** What exists and is hidden is answered like what does not exist, to the letter. */
async function sameAsMadeUp(question: Question, asker: TestClient, id: string): Promise<void> {
  const madeUp = `${id.slice(0, id.indexOf('_') + 1)}${randomUUID()}`;
  const real = await question(asker, id);
  const other = await question(asker, madeUp);
  expect(real.replaceAll(id, 'ID')).toBe(other.replaceAll(madeUp, 'ID'));
}

describe('seven people at once on one route', () => {
  it('each of the five parties changes something, and sees exactly what its role may see, in order', async () => {
    await Promise.all([
      addGoal('noor', 'Noors doel'),
      addGoal('ilse', 'Doel van school'),
      addGoal('carla', 'Doel van gemeente'),
      addGoal('bram', 'Doel van coach'),
      addGoal('trainer', 'Doel van bedrijf'),
      report('carla', 'Jobcoaching aanvragen voor de eerste maanden'),
      report('trainer', 'Elke twee weken samen terugkijken'),
    ]);
    await addGoal('ilse', 'Voor het bedrijf', party('COMPANY'));
    await client('noor').data(
      'mutation ($id: ID!) { supportNeedAdd(routeId: $id, input: { code: PACE, weight: NICE }) { __typename } }',
      { id: route.id },
    );
    for (const name of ['noor', 'ilse', 'carla', 'bram'] as const) {
      await feed(name).waitFor(
        (told) => told.filter(({ kind }) => kind === 'NEED_ADDED').length === 1,
        `${name}: need`,
      );
    }
    await feed('trainer').waitFor((told) => told.some(({ subject }) => subject?.title === 'Voor het bedrijf'), 'goal');

    const everything = [
      'ACTION_PROGRESSED Elke twee weken samen terugkijken',
      'ACTION_PROGRESSED Jobcoaching aanvragen voor de eerste maanden',
      'GOAL_ADDED Doel van bedrijf',
      'GOAL_ADDED Doel van coach',
      'GOAL_ADDED Doel van gemeente',
      'GOAL_ADDED Doel van school',
      'GOAL_ADDED Noors doel',
      'GOAL_ADDED Voor het bedrijf',
      'NEED_ADDED',
    ];
    for (const name of ['noor', 'ilse', 'carla', 'bram'] as const) {
      expect(feed(name).changes().toSorted()).toEqual(everything);
      // One order for all of them.
      expect(feed(name).changes()).toEqual(feed('noor').changes());
    }
    expect(feed('trainer').changes().toSorted()).toEqual([
      'ACTION_PROGRESSED Elke twee weken samen terugkijken',
      'GOAL_ADDED Doel van bedrijf',
      'GOAL_ADDED Voor het bedrijf',
    ]);
    for (const open of feeds.values()) expectUnbroken(open.told);
  });

  it('the colleague who is not assigned, and the outsider, hear nothing', () => {
    for (const name of ['colleague', 'outsider'] as const) {
      expect(feed(name).told.map(({ __typename }) => __typename)).toEqual(['CaughtUp']);
    }
  });

  it('neither of them gets from any question a sign that the route exists', async () => {
    const ids = await allIdsOf(client('noor'), route.id);
    expect(ids.length).toBeGreaterThan(20);
    for (const name of ['colleague', 'outsider'] as const) {
      for (const id of ids)
        await Promise.all(everyQuestion.map((question) => sameAsMadeUp(question, client(name), id)));
      const { data } = await client(name).ask('{ routes(filter: { search: "Noor" }) { nodes { id } } }');
      expect(data).toEqual({ routes: { nodes: [] } });
    }
  }, 300_000); // some thousand questions

  it('neither of them can follow it: it is not there', async () => {
    for (const name of ['colleague', 'outsider'] as const) {
      const open = await follow(client(name), { routeId: route.id });
      expect(open.refused).toEqual(['NOT_FOUND']);
      await open.close();
    }
  });
});
