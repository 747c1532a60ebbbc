import type { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { follow as followAsAnyClient } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { openSocket, type SocketClient } from '../api/socket-client.ts';
import { connected } from './log.ts';
import { withdrawConsent } from './on-noors-route.ts';

const emails = {
  noor: 'noor.jansen@student.example',
  ilse: 'ilse.bakker@rivierenpoort.example',
  ruud: 'ruud.smit@rivierenpoort.example',
  bram: 'bram.vos@kompaskoers.example',
  joke: 'joke.peters@werkspoor.example',
};
type Name = keyof typeof emails;

let server: TestServer;
let owner: Client;
let id: string;
const clients = new Map<Name, TestClient>();
const sockets: SocketClient[] = [];

const client = (name: Name): TestClient => {
  const found = clients.get(name);
  if (!found) throw new Error(`${name} is not signed in.`);
  return found;
};

beforeAll(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
  for (const [name, email] of Object.entries(emails)) clients.set(name as Name, await signIn(server.url, email));
  ({ id } = await findNoorsRoute(client('noor')));
  await asIlse();
  await asBramButForEducation();
});
afterEach(() => {
  for (const { socket } of sockets.splice(0)) socket.terminate();
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

const personOf = (name: Name) => `(select person_id from login where subject = '${emails[name]}')`;
const noors = () => `'${id.slice('route_'.length)}'::uuid`;

/** Ruud acts for the school as Ilse does, and is assigned to Noor as she is. */
async function asIlse(): Promise<void> {
  await owner.query(`insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select gen_random_uuid(), route_id, party_id, ${personOf('ruud')}, organisation_id, 'COVER', app_now()
    from assignment where person_id = ${personOf('ilse')} and route_id = ${noors()}`);
  await owner.query(`insert into enrolment_assignment select (jsonb_populate_record(e,
      jsonb_build_object('person_id', ${personOf('ruud')}))).* from enrolment_assignment e
    where e.person_id = ${personOf('ilse')}`);
}

/** Joke's organisation is on the route beside Bram's, with consent for all that his has but for the education. */
async function asBramButForEducation(): Promise<void> {
  await owner.query(`with his as (
      select p.* from party p join assignment a on a.party_id = p.id
      where a.person_id = ${personOf('bram')} and a.route_id = ${noors()} limit 1),
    hers as (
      insert into party (id, route_id, student_id, role, status, organisation_id, active_from, created_at)
      select gen_random_uuid(), his.route_id, his.student_id, his.role, his.status, m.organisation_id, his.active_from, app_now()
      from his, membership m where m.person_id = ${personOf('joke')} returning *),
    his_too as (
      insert into grant_record (id, route_id, party_id, category, ground, since)
      select gen_random_uuid(), his.route_id, his.id, 'EDUCATION', 'CONSENT', app_now() from his),
    granted as (
      insert into grant_record (id, route_id, party_id, category, ground, health_exception, since)
      select gen_random_uuid(), g.route_id, hers.id, g.category, g.ground, g.health_exception, g.since
      from hers, his join grant_record g on g.party_id = his.id
      where g.category <> 'EDUCATION' and (g.until is null or g.until > app_now()))
    insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select gen_random_uuid(), hers.route_id, hers.id, ${personOf('joke')}, hers.organisation_id, 'CONTACT', app_now()
    from hers`);
  await owner.query(`select refresh_rights(r.id, r.student_id) from route r where r.id = ${noors()}`);
}

interface Event {
  readonly __typename: string;
  readonly cursor: string;
  readonly previousCursor?: string | null;
  readonly [field: string]: unknown;
}

/** What comes after it has caught up, as it comes. */
async function follow(
  name: Name,
  selection: string,
  as = `of ${name}`,
  routeId: string | null = id,
): Promise<() => Promise<Event>> {
  const socket = await openSocket(server.url);
  sockets.push(socket);
  socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${client(name).token}` } });
  await socket.next();
  const query = `subscription Together($id: ID) { planChanges(routeId: $id) {
    __typename ... on FeedEvent { cursor } ... on PlanChange { previousCursor ${selection} } } }`;
  socket.send({ type: 'subscribe', id: as, payload: { query, variables: { id: routeId } } });
  const next = async () => {
    const { payload, type, id: of } = await socket.next();
    if (type !== 'next' || of !== as) throw new Error(JSON.stringify(payload));
    return (payload as { data: { planChanges: Event } }).data.planChanges;
  };
  expect(await next()).toMatchObject({ __typename: 'CaughtUp' });
  return next;
}

/** How many events were read for several since the last time that this was asked. */
let counted = 0;
async function readTogether(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const count = Number(/transitieroute_events_shared_total (\d+)/.exec(text)?.[1]);
  const since = count - counted;
  counted = count;
  return since;
}

const told =
  'kind category summary subject { id ... on Goal { title } } route { id status enrolment { school { name } } }';

describe('two of one school, with the same rights', () => {
  it('are told the same, each with cursors of their own', async () => {
    const [ilses, ruuds] = [await follow('ilse', told), await follow('ruud', told)];
    await readTogether();
    await addGoal(client('noor'), id, 'For both');
    const { cursor, previousCursor, ...event } = await ilses();
    const { cursor: his, previousCursor: hisPrevious, ...same } = await ruuds();
    expect(same).toEqual(event);
    expect(event).toMatchObject({ kind: 'GOAL_ADDED', subject: { title: 'For both' } });
    expect(event['summary']).toContain('“For both”');
    expect(his).not.toBe(cursor);
    expect(hisPrevious).not.toBe(previousCursor);
    expect(await readTogether()).toBe(2);

    await addGoal(client('noor'), id, 'For both, again');
    expect((await ilses()).previousCursor).toBe(cursor);
    expect((await ruuds()).previousCursor).toBe(his);
    const foreign = await followAsAnyClient(client('ruud'), { routeId: id, after: cursor });
    expect(foreign.refused).toEqual(['CURSOR_INVALID']);
    await foreign.close();
  });

  it('of whom one follows all his routes, are told together, and each goes on in their own feed behind what they heard', async () => {
    const [ilses, ruuds] = [await follow('ilse', told), await follow('ruud', told, 'all', null)];
    await readTogether();
    const heard: Record<'ilse' | 'ruud', string[]> = { ilse: [], ruud: [] };
    for (const title of ['First', 'Second', 'Third']) {
      await addGoal(client('noor'), id, title);
      for (const [name, event] of [['ilse', await ilses()] as const, ['ruud', await ruuds()] as const]) {
        expect(event).toMatchObject({ kind: 'GOAL_ADDED', subject: { title } });
        expect(event.previousCursor).toBe(heard[name].at(-1) ?? event.previousCursor);
        heard[name].push(event.cursor);
      }
    }
    // The first each may find by themselves: what a server sweeps first, it wakes all for.
    expect(await readTogether()).toBeGreaterThanOrEqual(4);
    const [first = '', second = ''] = heard.ilse;
    const [his = '', hisSecond = ''] = heard.ruud;
    for (const [name, after, rest] of [
      ['ilse', { routeId: id, after: first }, ['Second', 'Third']],
      ['ilse', { routeId: id, after: second }, ['Third']],
      ['ruud', { after: his }, ['Second', 'Third']],
      ['ruud', { after: hisSecond }, ['Third']],
    ] as const) {
      const feed = await followAsAnyClient(client(name), after);
      expect(feed.changes()).toEqual(rest.map((title) => expect.stringContaining(title) as string));
      await feed.close();
    }
    const ofAnother = await followAsAnyClient(client('ruud'), { routeId: id, after: his });
    expect(ofAnother.refused).toEqual(['CURSOR_INVALID']);
    await ofAnother.close();
  });

  it('are told so in whatever characters the one wrote, and the others name what they follow', async () => {
    const selection = 'subject { ... on Goal { title } }';
    const [ilses, ruuds] = [
      await follow('ilse', selection, '“één” 😀 \\ \u0001'),
      await follow('ruud', selection, 'x'.repeat(64_900)),
    ];
    await readTogether();
    // One that long may wait for its reader, who then looks alone; the next is told together.
    for (let times = 1, together = 0; together < 2; times += 1) {
      const title = `Café “’t Hoekje” 😀 ${String(times)}`;
      await addGoal(client('noor'), id, title);
      expect([(await ilses())['subject'], (await ruuds())['subject']]).toEqual([{ title }, { title }]);
      together = await readTogether();
      expect(times).toBeLessThan(10);
    }
  });

  it('are each told what they may do, which is read for each', async () => {
    const selection = 'subject { ... on Goal { viewerPermissions { goalDrop { isAllowed } } } }';
    const [ilses, ruuds] = [await follow('ilse', selection), await follow('ruud', selection)];
    await readTogether();
    await addGoal(client('noor'), id, 'What may I do?');
    expect((await ilses())['subject']).toEqual((await ruuds())['subject']);
    expect(await readTogether()).toBe(0);
  });

  it('are each in the access log for what is restricted', async () => {
    const [ilses, ruuds] = [
      await follow('ilse', 'route { student { birthDate } }'),
      await follow('ruud', 'route { student { birthDate } }'),
    ];
    await owner.query('delete from access_log');
    await addGoal(client('noor'), id, 'Who has looked?');
    expect((await ilses())['route']).toEqual((await ruuds())['route']);
    const { rows } = await owner.query<{ name: string }>(
      `select p.display_name as name from access_log l join person p on p.id = l.person_id
       where l.operation = 'Together' and l.category = 'IDENTITY' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Ilse Bakker', 'Ruud Smit']);
  });
});

describe('two whose rights differ by one category', () => {
  it('are each told what they may read', async () => {
    const [brams, jokes] = [await follow('bram', told), await follow('joke', told)];
    await addGoal(client('noor'), id, 'For either');
    const [his, hers] = [await brams(), await jokes()];
    expect(his).toMatchObject({
      subject: { title: 'For either' },
      route: { enrolment: { school: { name: expect.any(String) } } },
    });
    expect(hers).toMatchObject({ subject: { title: 'For either' }, route: { enrolment: null } });
  });

  it('hear different things once one of them has lost the plan', async () => {
    const [brams, ilses] = [await follow('bram', told), await follow('ilse', told)];
    await withdrawConsent(client('noor'), id, 'SUPPORT_PROVIDER');
    await addGoal(client('noor'), id, 'Not for Bram');
    let heard = await ilses();
    while (!JSON.stringify(heard).includes('Not for Bram')) heard = await ilses();
    expect((await brams()).__typename).toBe('AccessChanged');
    const second = await brams();
    expect(second).toMatchObject({ kind: 'CONSENT_WITHDRAWN' });
    expect(JSON.stringify(second)).not.toContain('Not for Bram');
  });
});
