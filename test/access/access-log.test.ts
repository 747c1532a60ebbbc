import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFixture, people, type Fixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());
beforeEach(() => fixture.owner.query('delete from access_log'));

interface Entry {
  readonly category: string;
  readonly operation: string | null;
  readonly routes: number;
  readonly name: string;
  readonly is_oversight: boolean;
}

async function entries(): Promise<Entry[]> {
  const { rows } = await fixture.owner.query<Entry>(
    `select l.category, l.operation, cardinality(l.route_ids) as routes, p.display_name as name, l.is_oversight
     from access_log l join person p on p.id = l.person_id order by l.category`,
  );
  return rows;
}

const ask = async (email: string, query: string) =>
  (await fixture.client(email)).data(query, { id: `route_${fixture.routeId}` });

describe('the access log', () => {
  it('has one row for each restricted category that an operation showed, with the route', async () => {
    await ask(
      people.SCHOOL,
      `query Intake($id: ID!) {
        route(id: $id) { aim student { displayName birthDate email } supportNeeds { code weight } goals { title } }
      }`,
    );
    expect(await entries()).toMatchObject([
      { category: 'IDENTITY', operation: 'Intake', routes: 1, name: 'Ilse Bakker', is_oversight: false },
      { category: 'NEEDS', operation: 'Intake', routes: 1, name: 'Ilse Bakker', is_oversight: false },
    ]);
  });

  it('has none for what is not restricted', async () => {
    await ask(people.SCHOOL, 'query ($id: ID!) { route(id: $id) { status aim goals { title actions { title } } } }');
    expect(await entries()).toEqual([]);
  });

  it('has none for what a company asked and did not get', async () => {
    await ask(people.COMPANY, 'query ($id: ID!) { route(id: $id) { student { birthDate } supportNeeds { code } } }');
    expect(await entries()).toEqual([]);
  });

  it('names every route of a list in the one row of its category', async () => {
    await ask(
      people.SCHOOL,
      'query Caseload { routes(first: 10, filter: { assignedToMe: true }) { nodes { supportNeeds { code } } } }',
    );
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry?.category).toBe('NEEDS');
    expect(entry?.routes).toBeGreaterThan(5);
  });

  it('is written for what a change shows in its answer', async () => {
    await ask(
      people.STUDENT,
      `mutation Own($id: ID!) {
        supportNeedAdd(routeId: $id, input: { code: PACE, weight: NICE }) {
          ... on PlanChanged { subject { ... on SupportNeed { code } } }
        }
      }`,
    );
    expect(await entries()).toMatchObject([{ category: 'NEEDS', operation: 'Own', name: 'Noor Jansen' }]);
  });

  it('says of a team lead that it was oversight', async () => {
    await ask('team.lead@rivierenpoort.example', 'query Look($id: ID!) { route(id: $id) { student { birthDate } } }');
    const seen = await entries();
    expect(seen.filter(({ category }) => category === 'IDENTITY')).toMatchObject([{ is_oversight: true }]);
  });

  describe('of who represents a student, which is part of who the student is', () => {
    const parties = 'query Parties($id: ID!) { route(id: $id) { parties { assignments { function } } } }';

    beforeAll(async () => {
      await fixture.reset();
      await fixture.change(`with parent as (
          insert into person (id, display_name) values (gen_random_uuid(), 'Moeder Jansen') returning id)
        insert into assignment (id, route_id, party_id, person_id, function, "from")
        select gen_random_uuid(), p.route_id, p.id, parent.id, 'REPRESENTATIVE', app_now() - interval '1 hour'
        from party p, parent where p.route_id = '${fixture.routeId}' and p.role = 'STUDENT'`);
    });

    it.each([
      ['the coach', people.SCHOOL, [{ category: 'IDENTITY', operation: 'Parties', routes: 1, is_oversight: false }]],
      ['the team lead', 'team.lead@rivierenpoort.example', [{ category: 'IDENTITY', is_oversight: true }]],
    ])('has a row where %s read it', async (_who, email, logged) => {
      expect(JSON.stringify(await ask(email, parties))).toContain('REPRESENTATIVE');
      expect((await entries()).filter(({ category }) => category !== 'ROUTE')).toMatchObject(logged);
    });

    it('has none where a municipality without a ground asked, and does not learn that there is anybody', async () => {
      const read = JSON.stringify(await ask(people.MUNICIPALITY, parties));
      expect(read).toContain('CONTACT');
      expect(read).not.toContain('REPRESENTATIVE');
      expect(await entries()).toEqual([]);
    });
  });
});
