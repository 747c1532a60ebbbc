import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  for (const number of [1, 2, 3]) await register(number);
});

afterAll(() => server.stop());

interface Students {
  readonly nodes: readonly { readonly id: string; readonly displayName: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function listed(client: TestClient, args: string): Promise<Students> {
  const document = `{ students(${args}) { nodes { id displayName } pageInfo { hasNextPage endCursor } } }`;
  return (await client.data<{ students: Students }>(document)).students;
}

const names = async (client: TestClient, args: string) =>
  (await listed(client, args)).nodes.map(({ displayName }) => displayName);

async function schoolId(): Promise<string> {
  const { viewer } = await ilse.data<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  return viewer.memberships[0]?.organisation.id ?? '';
}

async function register(number: number, client = ilse): Promise<void> {
  await client.data('mutation ($input: StudentUpsertInput!) { studentUpsert(input: $input) { __typename } }', {
    input: {
      schoolId: await schoolId(),
      localReference: `wachtend-${String(number)}`,
      givenName: 'Wietske',
      familyName: `Wachtend ${String(number)}`,
      birthDate: '2008-04-05',
    },
  });
}

const all = ['Wietske Wachtend 1', 'Wietske Wachtend 2', 'Wietske Wachtend 3'];
const waiting = 'search: "wachtend", withoutRoute: true';

describe('students who wait for a route', () => {
  it('are found by who registered them, by name and by the number of the school', async () => {
    expect(await names(ilse, waiting)).toEqual(all);
    expect(await names(ilse, 'search: " WACHTEND-2 "')).toEqual(['Wietske Wachtend 2']);
  });

  it('are found by those who assign people at that school', async () => {
    expect(await names(await signIn(server.url, 'team.lead@rivierenpoort.example'), waiting)).toEqual(all);
  });

  it.each([
    ['a municipality', 'carla.de.wit@esschenbroek.example'],
    ['a support provider', 'bram.vos@kompaskoers.example'],
    ['a company', 'trainer@springplank.example'],
    ['a student', 'noor.jansen@student.example'],
  ])('are not found by %s', async (_who, email) => {
    const client = await signIn(server.url, email);
    expect(await listed(client, waiting)).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('are turned over page by page', async () => {
    const first = await listed(ilse, `${waiting}, first: 2`);
    expect(first.nodes.map(({ displayName }) => displayName)).toEqual(all.slice(0, 2));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await listed(ilse, `${waiting}, first: 2, after: "${String(first.pageInfo.endCursor)}"`);
    expect(rest.nodes.map(({ displayName }) => displayName)).toEqual(all.slice(2));
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('do not wait once a route is proposed to them, and are still of the school', async () => {
    const [student] = (await listed(ilse, 'search: "wachtend-1"')).nodes;
    await ilse.data('mutation ($input: RouteProposeInput!) { routePropose(input: $input) { __typename } }', {
      input: { schoolId: await schoolId(), studentId: student?.id, expectedGraduationOn: '2027-07-09' },
    });
    expect(await names(ilse, waiting)).toEqual(all.slice(1));
    expect(await names(ilse, 'search: "wachtend"')).toEqual(all);
  });

  it('are not looked for by a text that is no name', async () => {
    const { errors } = await ilse.ask(`{ students(search: "${'x'.repeat(101)}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await names(ilse, 'search: "%"')).toEqual([]);
  });

  it('are found by who registered them and oversees nobody, those alone', async () => {
    const saskia = await signIn(server.url, 'colleague@rivierenpoort.example');
    expect(await names(saskia, waiting)).toEqual([]);
    await register(9, saskia);
    expect(await names(saskia, waiting)).toEqual(['Wietske Wachtend 9']);
  });
});
