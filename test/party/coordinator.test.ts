import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { planOf } from '../support/agreement.ts';
import { partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';

let team: NoorsTeam;
let owner: Client;
let hanneke: TestClient;
let personId: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  hanneke = await signIn(team.server.url, 'hanneke.mol@middenland.example');
  // Of a municipality that coordinates for its region, and has cases of its own.
  const { rows } = await owner.query<{ person_id: string }>(
    `update membership m set organisation_id = (select id from organisation where name ilike '%Esschenbroek%')
     from person p where p.id = m.person_id and p.display_name = 'Hanneke Mol' returning m.person_id`,
  );
  personId = `person_${rows[0]?.person_id ?? ''}`;
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const works = (functions: string) =>
  owner.query(`update membership set functions = $2 where 'person_' || person_id = $1`, [personId, functions]);

async function assign(): Promise<{ __typename: string; issues?: readonly object[] }> {
  const { partyAssign } = await team.carla.data<{ partyAssign: { __typename: string; issues?: readonly object[] } }>(
    `mutation ($party: ID!, $personId: ID!) {
      partyAssign(id: $party, input: { personId: $personId, function: COVER }) {
        __typename ... on InvalidInputProblem { issues { path code } }
      }
    }`,
    { party: partyIn(await planOf(team.carla, team.id), 'MUNICIPALITY'), personId },
  );
  return partyAssign;
}

const routesOf = async (client: TestClient) =>
  (await client.data<{ routes: { nodes: object[] } }>('{ routes(first: 1) { nodes { id } } }')).routes.nodes;

describe('who coordinates a region', () => {
  it('is assigned to no route, whatever else they do for the organisation, and the refusal changes nothing', async () => {
    for (const functions of ['{REGIONAL_COORDINATOR}', '{STAFF,REGIONAL_COORDINATOR}']) {
      await works(functions);
      const before = await checksum(owner);
      expect(await assign()).toMatchObject({ issues: [{ path: 'input.personId', code: 'NOT_A_COLLEAGUE' }] });
      expect(await checksum(owner)).toBe(before);
    }
  });

  it('reads no route to which they were assigned before, nor those that the organisation oversees', async () => {
    await works('{STAFF,INTAKE}');
    expect(await assign()).toMatchObject({ __typename: 'PlanChanged' });
    expect(await routesOf(hanneke)).toHaveLength(1);
    await works('{STAFF,INTAKE,REGIONAL_COORDINATOR}');
    expect(await routesOf(hanneke)).toEqual([]);
    expect(await hanneke.data('query ($id: ID!) { node(id: $id) { id } }', { id: team.id })).toEqual({ node: null });
    const { errors } = await hanneke.ask(
      'mutation ($id: ID!) { obstacleRecord(routeId: $id, input: { kind: FUNDING, text: "x" }) { __typename } }',
      { id: team.id },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
