import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { signIn } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;

beforeAll(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

const document = `query ($search: String, $first: Int, $after: Cursor) {
  viewer {
    memberships { id organisation { name } }
    colleagues(search: $search, first: $first, after: $after) { nodes { displayName } pageInfo { hasNextPage endCursor } }
  }
}`;

interface Answered {
  readonly viewer: {
    readonly memberships: { id: string; organisation: { name: string } }[];
    readonly colleagues: {
      nodes: { displayName: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

async function colleaguesOf(email: string, variables: object = {}, headers = {}) {
  const { data, errors } = await (await signIn(server.url, email)).ask<Answered>(document, variables, headers);
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...data.viewer, names: data.viewer.colleagues.nodes.map(({ displayName }) => displayName) };
}

describe('the colleagues of somebody', () => {
  it('are the people who work today for the organisation they act for, by name, page by page', async () => {
    const { names } = await colleaguesOf('ilse.bakker@rivierenpoort.example');
    expect(names).toEqual(names.toSorted());
    expect(names).toContain('Ilse Bakker');
    expect(names).toContain('Ruud Smit');
    expect(names).not.toContain('Carla de Wit');
    const first = await colleaguesOf('ilse.bakker@rivierenpoort.example', { first: 2 });
    const { hasNextPage, endCursor } = first.colleagues.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await colleaguesOf('ilse.bakker@rivierenpoort.example', { after: endCursor });
    expect([...first.names, ...rest.names]).toEqual(names);
  });

  it('are found by a part of the name, whatever its case, and what is typed is no pattern', async () => {
    expect((await colleaguesOf('ilse.bakker@rivierenpoort.example', { search: ' SMIT' })).names).toEqual(['Ruud Smit']);
    expect((await colleaguesOf('ilse.bakker@rivierenpoort.example', { search: '%' })).names).toEqual([]);
    const client = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
    const { errors } = await client.ask(document, { search: 'x'.repeat(101) });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are no programs, and nobody whose work there is over or has not begun', async () => {
    const { names } = await colleaguesOf('ilse.bakker@rivierenpoort.example');
    const add = async (name: string, isService: boolean, days: readonly [number, number | null]) => {
      const id = randomUUID();
      await owner.query('insert into person (id, display_name, is_service) values ($1, $2, $3)', [id, name, isService]);
      await owner.query(
        `insert into membership (id, person_id, organisation_id, functions, "from", until)
         select gen_random_uuid(), $1, o.id, '{STAFF}', app_today() + $2::int, app_today() + $3::int
         from organisation o where o.name = 'ROC Rivierenpoort'`,
        [id, ...days],
      );
    };
    await add('A program', true, [-9, null]);
    await add('A former one', false, [-9, -1]);
    await add('A coming one', false, [1, null]);
    await add('A new one', false, [0, 0]);
    expect((await colleaguesOf('ilse.bakker@rivierenpoort.example')).names).toEqual(['A new one', ...names]);
  });

  it('are of one organisation at a time, for who works for several: of none until they name it', async () => {
    await owner.query(
      `insert into membership (id, person_id, organisation_id, functions, "from")
       select gen_random_uuid(), l.person_id, o.id, '{STAFF}', app_today()
       from login l, organisation o where l.subject = 'bram.vos@kompaskoers.example' and o.name = 'Logistiek Veldhoek BV'`,
    );
    const { memberships, names } = await colleaguesOf('bram.vos@kompaskoers.example');
    expect(names).toEqual([]);
    for (const { id, organisation } of memberships) {
      const acting = await colleaguesOf('bram.vos@kompaskoers.example', {}, { 'x-acting-as': id });
      const { rows } = await owner.query<{ name: string }>(
        `select p.display_name as name from person p join membership m on m.person_id = p.id
         join organisation o on o.id = m.organisation_id where o.name = $1 and not p.is_service order by 1`,
        [organisation.name],
      );
      expect(acting.names).toEqual(rows.map(({ name }) => name));
    }
  });

  it('are nobody to a student, who works for no organisation', async () => {
    expect((await colleaguesOf('noor.jansen@student.example')).names).toEqual([]);
  });
});
