import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const email = 'ilse.bakker@rivierenpoort.example';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  ilse = await signIn(server.url, email);
  ({ id } = await findNoorsRoute(ilse));
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

const document = `mutation ($id: ID!, $title: String!) {
  goalAdd(routeId: $id, input: { title: $title }) { __typename }
}`;

const add = (title: string) => ilse.ask<{ goalAdd: { __typename: string } }>(document, { id, title });
const codes = ({ errors }: Awaited<ReturnType<typeof add>>) => errors?.map(({ extensions }) => extensions['code']);
const goals = async () => Number((await owner.query<{ n: string }>('select count(*) as n from goal')).rows[0]?.n);
const tooLong = 'x'.repeat(5000);

describe('a coach who changed something before', () => {
  it('changes nothing more from the moment in which her membership ended', async () => {
    expect((await add('While she works there')).data?.goalAdd.__typename).toBe('PlanChanged');
    const before = await goals();
    const ofIlse = `person_id = (select person_id from login where subject = '${email}')`;
    await owner.query(`update membership set until = '2020-01-01' where ${ofIlse}`);
    expect(codes(await add('Too late'))).toEqual(['NOT_FOUND']);
    expect(await goals()).toBe(before);
    await owner.query(`update membership set until = null where ${ofIlse}`);
    expect((await add('She is back')).data?.goalAdd.__typename).toBe('PlanChanged');
  });

  it('is nobody from the moment in which her login was taken away, whatever she sends', async () => {
    expect((await add(tooLong)).data?.goalAdd.__typename).toBe('InvalidInputProblem');
    const before = await goals();
    const { rows } = await owner.query<{ issuer: string; person_id: string }>(
      'delete from login where subject = $1 returning issuer, person_id',
      [email],
    );
    expect(codes(await add('As nobody'))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await add(tooLong))).toEqual(['UNAUTHENTICATED']);
    expect(await goals()).toBe(before);
    await owner.query('insert into login (issuer, subject, person_id) values ($1, $2, $3)', [
      rows[0]?.issuer,
      email,
      rows[0]?.person_id,
    ]);
    expect((await add('As herself')).data?.goalAdd.__typename).toBe('PlanChanged');
  });
});
