import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let carla: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

const routes = '{ routes { nodes { id } } }';
const ofCarla = `person_id = (select person_id from login where subject = 'carla.de.wit@esschenbroek.example')`;

const seen = async () => (await carla.data<{ routes: { nodes: object[] } }>(routes)).routes.nodes.length;

describe('somebody who is not signed in', () => {
  it.each([
    routes,
    '{ viewer { feedCursor } }',
    '{ organisations { nodes { id } } }',
    '{ route(id: "route_x") { id } }',
  ])('is refused %s', async (query) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('somebody who was here before', () => {
  it('reads nothing more from the moment in which their membership ended', async () => {
    expect(await seen()).toBeGreaterThan(0);
    await owner.query(`update membership set until = '2020-01-01' where ${ofCarla}`);
    expect(await seen()).toBe(0);
    await owner.query(`update membership set until = null where ${ofCarla}`);
    expect(await seen()).toBeGreaterThan(0);
  });

  it('is nobody from the moment in which their login was taken away', async () => {
    expect(await seen()).toBeGreaterThan(0);
    const { rows } = await owner.query(`delete from login where ${ofCarla} returning *`);
    const answer = await carla.ask(routes);
    expect(answer.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
    ]);
    const [login] = rows;
    await owner.query('insert into login (issuer, subject, person_id) values ($1, $2, $3)', [
      login.issuer,
      login.subject,
      login.person_id,
    ]);
    expect(await seen()).toBeGreaterThan(0);
  });
});
