import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoorsTeam } from '../support/agreed-route.ts';
import { RouteLife } from '../support/route-life.ts';

let life: RouteLife;
let team: NoorsTeam;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
  await life.owner.query(`update route set status = 'PROPOSED' where id = $1`, [team.id.slice('route_'.length)]);
});

afterEach(() => life.end());

const decline = 'routeDecline(id: $id, input: { reason: "Toch een andere opleiding" })';

describe('a route that is proposed', () => {
  it.each([
    ['student', () => team.noor],
    ['school', () => team.ilse],
  ])('is declined by the %s, alone and with a reason that the student and the school read', async (_who, client) => {
    expect(await life.run(client(), decline)).toMatchObject({ route: { status: 'DECLINED' } });
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 1) { nodes { kind } } } }';
    for (const reader of [team.noor, team.ilse]) {
      expect(JSON.stringify(await reader.data(log, { id: team.id }))).toContain('ROUTE_DECLINED');
    }
    const { rows } = await life.owner.query<{ category: string }>(
      `select category from change_part where patch->>'reason' = 'Toch een andere opleiding'`,
    );
    expect(rows).toEqual([{ category: 'WINDOW' }]);
  });

  it('is declined by nobody else, nor when the student has said yes', async () => {
    const call = `mutation ($id: ID!) { ${decline} { __typename } }`;
    for (const client of [team.carla, team.bram, team.trainer]) {
      expect((await client.ask(call, { id: team.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await life.run(team.noor, 'routeAccept(id: $id)');
    expect(await life.withoutTrace(() => life.run(team.ilse, decline))).toMatchObject({ reason: 'ROUTE_NOT_PROPOSED' });
  });
});
