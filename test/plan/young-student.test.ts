import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { addGoal, askedAgain, offerPlan, openDraft, planOf, reoffer, sign, withdraw } from '../support/agreement.ts';
import { partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { expireAll } from '../support/expire.ts';
import { consequencesOf, graduationReportsOf, report, reported } from '../support/facts.ts';
import { answerInPerson, personIdOf, setCode } from '../support/signing.ts';

let team: NoorsTeam;
let owner: Client;
let mother: TestClient;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  await bornYearsAgo(15);
  const [email, personId] = ['moeder.jansen@student.example', randomUUID()];
  await owner.query(`insert into person (id, display_name) values ($1, 'Moeder Jansen')`, [personId]);
  await owner.query(
    `insert into login (issuer, subject, person_id, bound_at) select issuer, $2, $1, app_now() from login limit 1`,
    [personId, email],
  );
  await team.ilse.data(
    `mutation ($id: ID!, $personId: ID!) {
      partyAssign(id: $id, input: { personId: $personId, function: REPRESENTATIVE }) { __typename }
    }`,
    { id: partyIn(await planOf(team.ilse, team.id), 'STUDENT'), personId: `person_${personId}` },
  );
  mother = await signIn(team.server.url, email);
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

async function bornYearsAgo(years: number): Promise<void> {
  await owner.query(
    `update student_identity i set birth_date = app_today() - make_interval(years => $1, months => 6)
     from student s where s.id = i.student_id and s.display_name = 'Noor Jansen'`,
    [years],
  );
  await owner.query(`select refresh_rights(null, s.id) from student s where s.display_name = 'Noor Jansen'`);
}

async function toSign(client: TestClient): Promise<string[]> {
  const { viewer } = await client.data<{
    viewer: { inbox: { nodes: { kind: string; subject: { id: string } | null }[] } };
  }>('{ viewer { inbox(first: 100) { nodes { kind subject { id } } } } }');
  return viewer.inbox.nodes.filter(({ kind }) => kind === 'SIGN_OFF').map(({ subject }) => subject?.id ?? 'hidden');
}

/** A yes to what the party of a role was invited for. */
async function grant(client: TestClient, role: string): Promise<object> {
  const { consentText } = await client.data<{ consentText: { version: string } }>(
    '{ consentText(purpose: GUIDANCE_TO_WORK) { version } }',
  );
  const { consentGrant } = await client.data<{ consentGrant: object }>(
    `mutation ($id: ID!, $party: ID!, $text: String!) {
      consentGrant(routeId: $id, input: { partyId: $party, categories: [PLAN], purpose: GUIDANCE_TO_WORK, textVersion: $text }) {
        __typename ... on InvalidInputProblem { issues { path code } } ... on NotPossibleProblem { reason }
      }
    }`,
    { id: team.id, party: partyIn(await planOf(client, team.id), role), text: consentText.version },
  );
  return consentGrant;
}

/** The subjects of all that the log tells of drafts. */
async function draftsToldTo(client: TestClient): Promise<(string | null)[]> {
  const { route } = await client.data<{
    route: { changes: { nodes: { kind: string; subject: { id: string } | null }[] } };
  }>('query ($id: ID!) { route(id: $id) { changes(last: 100) { nodes { kind subject { id } } } } }', { id: team.id });
  return route.changes.nodes.filter(({ kind }) => kind === 'DRAFT_CHANGED').map(({ subject }) => subject?.id ?? null);
}

describe('a parent of a student', () => {
  it('under 16 says yes to the route in the student’s place: the student alone cannot', async () => {
    const accept = async (client: TestClient) => report(client, 'routeAccept(id: $id)', team.id);
    await owner.query(`update route set status = 'PROPOSED' where 'route_' || id = $1`, [team.id]);
    expect(await accept(team.noor)).toMatchObject({ reason: 'STUDENT_TOO_YOUNG' });
    expect((await planOf(team.ilse, team.id)).status).toBe('PROPOSED');
    expect(await accept(mother)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await planOf(team.ilse, team.id)).status).toBe('INTAKE');
    await owner.query(`update route set status = 'DRAFTING' where 'route_' || id = $1`, [team.id]);
  });

  it('under 16 signs the plan in the student’s place, once', async () => {
    await addGoal(mother, team.id, { title: 'Rustig beginnen' });
    const { proposal } = await offerPlan(team.ilse, team.id);
    if (!proposal) throw new Error('Nothing was offered.');
    expect(await toSign(mother)).toEqual([proposal.id]);
    expect(await toSign(team.noor)).toEqual([proposal.id]);
    expect(await sign(mother, proposal)).toMatchObject({ __typename: 'PlanChanged', route: { status: 'ACTIVE' } });
    expect(await sign(team.noor, proposal)).toMatchObject({ reason: 'SIGNED_ALREADY' });
    const signOff = (await planOf(team.ilse, team.id)).proposals[0]?.signOffs.find(({ by }) => by.role === 'STUDENT');
    expect(signOff?.decision).toBe('AGREED');
    expect(await toSign(mother)).toEqual([]);
  });

  it('under 16 reads the drafts of the student and makes them, and hears of nobody else’s', async () => {
    for (const client of [team.ilse, team.bram]) {
      expect(await openDraft(client, team.id)).toMatchObject({ __typename: 'DraftSaved' });
    }
    const drafts: (string | undefined)[] = [];
    for (const client of [team.noor, mother]) drafts.push((await openDraft(client, team.id)).proposal?.id);
    for (const client of [team.noor, mother]) expect(await draftsToldTo(client)).toEqual(drafts);
  });

  it('under 16 cannot say yes in the student’s place to an organisation for which they work themself', async () => {
    const municipality = `(select organisation_id from party where 'route_' || route_id = $1 and role = 'MUNICIPALITY')`;
    const consentsOf = async () => (await owner.query('select id from consent order by id')).rows;
    await owner.query(
      `insert into membership (id, person_id, organisation_id, functions, "from")
       select gen_random_uuid(), p.id, ${municipality}, '{STAFF}', app_today() from person p where p.display_name = 'Moeder Jansen'`,
      [team.id],
    );
    const before = await consentsOf();
    expect(await grant(mother, 'MUNICIPALITY')).toMatchObject({
      issues: [{ path: 'input.partyId', code: 'INVOLVED_OTHERWISE' }],
    });
    expect(await consentsOf()).toEqual(before);
    expect(await grant(mother, 'SUPPORT_PROVIDER')).toMatchObject({ __typename: 'PlanChanged' });
    await owner.query(
      `delete from membership m using person p where p.id = m.person_id and p.display_name = 'Moeder Jansen'`,
    );
    expect(await grant(mother, 'MUNICIPALITY')).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('signed before the student was 16: what is offered again after it, the student signs', async () => {
    const { proposal } = await addGoal(team.bram, team.id, { title: 'Van moeder' });
    if (!proposal) throw new Error('Nothing was offered.');
    await sign(mother, proposal);
    await expireAll(team, owner);
    for (const years of [16, 15]) {
      await bornYearsAgo(years);
      const told = await askedAgain(team.bram, proposal.id);
      const { proposal: again } = await reoffer(team.bram, proposal.id);
      if (!again) throw new Error('Nothing was offered again.');
      const { signOffs } = await proposalSeenBy(team.ilse, team.id, again.id);
      const asked = signOffs.filter(({ decision }) => decision === 'PENDING').map(({ by }) => by.role);
      expect(asked.toSorted()).toEqual(years === 16 ? ['SCHOOL', 'STUDENT'] : ['SCHOOL']);
      expect(told.toSorted()).toEqual(asked.toSorted());
      expect(await withdraw(team.bram, again.id)).toMatchObject({ __typename: 'PlanChanged' });
    }
  });

  it('of 16 finds nothing to sign: from then on the student alone', async () => {
    await bornYearsAgo(16);
    const { proposal } = await addGoal(team.ilse, team.id, { title: 'Alleen van Noor' });
    if (!proposal) throw new Error('Nothing was offered.');
    expect(await toSign(mother)).toEqual([]);
    expect(await toSign(team.noor)).toEqual([proposal.id]);
    const { errors } = await mother.ask(
      'mutation ($id: ID!) { proposalSignOff(id: $id, expectedVersion: 1, input: { answer: AGREE }) { __typename } }',
      proposal,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await sign(team.noor, proposal)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('of 16 reads the day of graduation, and nothing of what follows from it for the plan', async () => {
    await owner.query(`update route set phase = 'DIPLOMA' where 'route_' || id = $1`, [team.id]);
    await reported(team.ilse, 'routeReportGraduation(id: $id, input: { graduatedOn: "2026-12-01" })', team.id);
    const factId = (await graduationReportsOf(mother, team.id))[0]?.id ?? '';
    expect(await consequencesOf(team.noor, factId)).toMatchObject([{ mutation: 'routeSetPhase' }]);
    expect(await consequencesOf(mother, factId)).toEqual([]);
  });

  it('signs at a meeting with a code of their own, for as long as they may', async () => {
    const input = {
      partyId: partyIn(await planOf(team.ilse, team.id), 'STUDENT'),
      personId: await personIdOf(mother),
      code: '223606',
    };
    await setCode(mother, input.code);
    const { proposal } = await addGoal(team.ilse, team.id, { title: 'Samen op gesprek' });
    if (!proposal) throw new Error('Nothing was offered.');
    expect(await answerInPerson(team.ilse, proposal, input)).toMatchObject({
      issues: [{ path: 'input.personId', code: 'UNKNOWN' }],
    });
    await bornYearsAgo(15);
    expect(await answerInPerson(team.ilse, proposal, input)).toMatchObject({ __typename: 'PlanChanged' });
    const { node } = await team.ilse.data<{ node: { signOffs: { by: { role: string }; method: string | null }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { signOffs { by { role } method } } } }',
      proposal,
    );
    expect(node.signOffs).toContainEqual({ by: { role: 'STUDENT' }, method: 'IN_PERSON' });
  });
});
