import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Tiding } from '../../client-examples/feed/feed-chain.ts';
import { followPlan, type FeedState, type FollowPlanOptions } from '../../client-examples/feed/follow-plan.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { loadSecrets } from '../../server/secrets.ts';
import { assign, unassign } from '../live/on-noors-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { layWire, type Wire } from '../support/cut-off.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const secretsFile = join(tmpdir(), `secrets-${randomUUID()}.json`);
const emailOfRuud = 'ruud.smit@rivierenpoort.example';

let server: TestServer;
let wire: Wire;
let noor: TestClient;
let ilse: TestClient;
let ruud: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer({ environment: { SECRETS_FILE: secretsFile }, limits: { signEvery: 100 } });
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ruud = await signIn(server.url, emailOfRuud);
  ({ id } = await findNoorsRoute(noor));
});
afterAll(async () => {
  await server.stop();
  await rm(secretsFile);
});

/** What was told so far, in words. */
interface Following {
  readonly told: string[];
  readonly states: FeedState[];
  is(state: FeedState): Promise<void>;
  hears(words: string): Promise<void>;
  leave(): Promise<void>;
}

const until = (holds: () => Promise<boolean>) =>
  vi.waitFor(async () => {
    if (!(await holds())) throw new Error('Not yet.');
  }, within);

const within = { timeout: 15_000, interval: 20 };

const inWords = (tiding: Tiding) => (tiding.type === 'change' ? tiding.event.summary : tiding.type);

function following(client: TestClient, options: Partial<FollowPlanOptions> = {}): Following {
  const told: string[] = [];
  const states: FeedState[] = [];
  const tidings = followPlan({
    url: wire.url,
    token: async () => client.token,
    language: 'en',
    patience: 1_000,
    webSocket: WebSocket,
    onState: (state) => states.push(state),
    ...options,
  });
  const listen = async () => {
    for await (const tiding of tidings) told.push(inWords(tiding));
  };
  const done = listen();
  return {
    told,
    states,
    is: (state) => vi.waitFor(() => expect(states.at(-1)).toBe(state), within),
    hears: (words) => vi.waitFor(() => expect(told.join('\n')).toContain(words), within),
    leave: async () => {
      await tidings.return();
      await done;
    },
  };
}

async function openOf(kind: 'sockets' | 'streams'): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^transitieroute_${kind}_open (\\d+)`, 'm').exec(text)?.[1]);
}

const added = (title: string) => `Noor Jansen added the goal “${title}”.`;

describe.each([{ way: 'sockets', refusesSockets: false } as const, { way: 'streams', refusesSockets: true } as const])(
  'a coach whose office lets $way through',
  ({ way, refusesSockets }) => {
    let open: Following | undefined;

    beforeEach(async () => {
      wire = await layWire(server.url, { refusesSockets });
    });
    afterEach(async () => {
      await open?.leave();
      await wire.close();
      await until(async () => (await openOf(way)) === 0);
    });

    it.each(['one route', 'all routes'])(
      'misses nothing of %s while the connection is cut, or stalls',
      async (feed) => {
        const title = (words: string) => `${words}: ${feed}, ${way}`;
        open = following(ilse, feed === 'one route' ? { routeId: id } : {});
        await open.is('caughtUp');
        expect(await openOf(way)).toBe(1);
        await addGoal(noor, id, title('before'));
        await open.hears(title('before'));

        wire.cut();
        await addGoal(noor, id, title('while it is cut'));
        await open.is('reconnecting');
        wire.mend();
        await open.hears(title('while it is cut'));

        await open.is('caughtUp');
        const before = open.states.length;
        wire.stall();
        await addGoal(noor, id, title('while it stalls'));
        await open.hears(title('while it stalls'));
        expect(open.states.slice(before)).toContain('reconnecting');

        await addGoal(noor, id, title('after'));
        await open.hears(title('after'));
        expect(open.told).toEqual(
          ['before', 'while it is cut', 'while it stalls', 'after'].map((words) => added(title(words))),
        );
      },
    );

    it('goes on from the place that was kept, in another program', async () => {
      open = following(ilse);
      await open.is('caughtUp');
      await open.leave();
      const { viewer } = await ilse.data<{ viewer: { feedCursor: string } }>('{ viewer { feedCursor } }');
      await addGoal(noor, id, `away: ${way}`);
      open = following(ilse, { after: viewer.feedCursor });
      await open.hears(`away: ${way}`);
      expect(open.told).toEqual([added(`away: ${way}`)]);
    });

    it('gets a fresh token when the one that was given runs out, and misses nothing', async () => {
      const { keys } = await loadSecrets(secretsFile);
      const short = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256', kid: String(keys.demoSignIn.current.version) })
        .setIssuer(demoIssuer)
        .setAudience('transitieroute')
        .setSubject(emailOfRuud)
        .setExpirationTime(Math.floor(Date.now() / 1000) + 3)
        .sign(keys.demoSignIn.current.key);
      await assign(ilse, id, ruud);
      const asked: boolean[] = [];
      const token = async (isExpired: boolean) => {
        asked.push(isExpired);
        return isExpired ? ruud.token : short;
      };
      open = following(ruud, { routeId: id, token });
      await open.is('caughtUp');
      await addGoal(noor, id, `with the old token: ${way}`);
      await open.hears('with the old token');
      await vi.waitFor(() => expect(asked).toContain(true), within);
      await addGoal(noor, id, `with the fresh one: ${way}`);
      await open.hears('with the fresh one');
      expect(open.told).toEqual([added(`with the old token: ${way}`), added(`with the fresh one: ${way}`)]);
      expect(asked.filter(Boolean)).toHaveLength(1);
      await unassign(ilse, id, ruud);
    });

    it('is told to forget a route, and to read it afresh when they act there again', async () => {
      await assign(ilse, id, ruud);
      open = following(ruud);
      await open.is('caughtUp');
      await unassign(ilse, id, ruud);
      await open.hears('forgetRoute');
      await addGoal(noor, id, `unheard: ${way}`);
      await assign(ilse, id, ruud);
      await open.hears('readRouteAfresh');
      await addGoal(noor, id, `heard: ${way}`);
      await open.hears(`heard: ${way}`);
      expect(open.told.filter((words) => !words.includes('assigned somebody'))).toEqual([
        'forgetRoute',
        'readRouteAfresh',
        added(`heard: ${way}`),
      ]);
      await unassign(ilse, id, ruud);
    });

    it('is told that the server will not have it, and is not kept waiting', async () => {
      const refused = followPlan({
        url: wire.url,
        token: async () => noor.token,
        routeId: 'foreign',
        webSocket: WebSocket,
      });
      await expect(refused.next()).rejects.toMatchObject({ name: 'FeedRefused', code: 'NOT_FOUND' });
    });
  },
);
