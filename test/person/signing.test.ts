import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { addAction, addGoal, offerPlan, planOf, sign, type PlanSeen, type Versioned } from '../support/agreement.ts';
import { partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { answerInPerson, personIdOf, setCode, type InPerson } from '../support/signing.ts';

let team: NoorsTeam;
let owner: Client;
let plan: PlanSeen;
let ids: Record<'noor' | 'ilse' | 'carla' | 'bram' | 'trainer' | 'colleague', string>;
let first: Versioned;

const codes = { noor: '271828', carla: '314159', trainer: '161803' } as const;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  const { noor, ilse, carla, bram, trainer, server } = team;
  const colleague = await signIn(server.url, 'colleague@rivierenpoort.example');
  const everybody = { noor, ilse, carla, bram, trainer, colleague };
  const found = await Promise.all(
    Object.entries(everybody).map(async ([name, client]) => [name, await personIdOf(client)]),
  );
  ids = Object.fromEntries(found) as typeof ids;
  await Promise.all([setCode(noor, codes.noor), setCode(carla, codes.carla), setCode(trainer, codes.trainer)]);
  const { proposal } = await offerPlan(ilse, team.id);
  if (!proposal) throw new Error('The first plan was not offered.');
  first = proposal;
  plan = await planOf(ilse, team.id);
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

// Nobody has tried a code yet.
beforeEach(() => owner.query('update signing_code set tries = 0, locked_until = null'));

const asNoor = (input: Partial<InPerson> = {}): InPerson => ({
  partyId: partyIn(plan, 'STUDENT'),
  personId: ids.noor,
  code: codes.noor,
  ...input,
});

const notAccepted = { __typename: 'InvalidInputProblem', issues: [{ path: 'input.code', code: 'NOT_ACCEPTED' }] };
const noSuchPerson = { __typename: 'InvalidInputProblem', issues: [{ path: 'input.personId', code: 'UNKNOWN' }] };

async function triesOf(name: keyof typeof codes): Promise<number> {
  const { rows } = await owner.query<{ tries: number }>('select tries from signing_code where person_id = $1', [
    ids[name].replace('person_', ''),
  ]);
  return rows[0]?.tries ?? -1;
}

/** Of all but the codes themselves, where tries are counted. */
const restOfAll = async () => (await checksum(owner)).split('\n').filter((line) => !line.startsWith('signing_code '));

interface SignatureSeen {
  readonly by: { readonly role: string };
  readonly decision: string;
  readonly method: string | null;
  readonly person: { readonly displayName: string } | null;
  readonly deviceOf: { readonly displayName: string } | null;
}

async function signatureOf(client: TestClient, role: string, { id }: Versioned): Promise<SignatureSeen | undefined> {
  const { node } = await client.data<{ node: { signOffs: SignatureSeen[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      signOffs { by { role } decision method person { displayName } deviceOf { displayName } }
    } } }`,
    { id },
  );
  return node.signOffs.find(({ by }) => by.role === role);
}

describe('a code for signing in person', () => {
  it.each(['111111', '123456', '987654321'])('cannot be as easily guessed as %s', async (code) => {
    const before = await checksum(owner);
    expect(await setCode(team.bram, code)).toMatchObject({ issues: [{ path: 'input.code', code: 'TOO_SIMPLE' }] });
    expect(await checksum(owner)).toBe(before);
  });

  it.each(['12345', '1234567890123', '27 1828', 'twee71'])('is 6 to 12 digits, not %s', async (code) => {
    expect(await setCode(team.bram, code)).toMatchObject({ issues: [{ path: 'input.code', code: 'INVALID_FORMAT' }] });
  });

  it('that comes with the key of another is refused, and stands nowhere as it is', async () => {
    const saved = { __typename: 'SigningCodeSaved' };
    for (const code of ['141421', '141421']) expect(await setCode(team.bram, code, 'a')).toEqual(saved);
    const before = await checksum(owner);
    const issues = [{ path: 'requestKey', code: 'REQUEST_KEY_REUSED' }];
    expect(await setCode(team.bram, '173205', 'a')).toMatchObject({ issues });
    expect(await checksum(owner)).toBe(before);
    const { rows: kept } = await owner.query<{ text: string }>('select s::text as text from signing_code s');
    expect(kept.map(({ text }) => text).join()).not.toMatch(/141421|173205|271828/);
    await owner.query('delete from signing_code where person_id = $1', [ids.bram.replace('person_', '')]);
  });
});

describe('on the device of the lead', () => {
  it('a wrong code, a code of somebody else, a code that rests and no code are answered alike, and sign nothing', async () => {
    const before = await restOfAll();
    const { ilse } = team;
    const wrong = await answerInPerson(ilse, first, asNoor({ code: '000001' }));
    expect(wrong).toMatchObject(notAccepted);
    expect(await answerInPerson(ilse, first, asNoor({ code: codes.carla }))).toEqual(wrong);
    const none = { partyId: partyIn(plan, 'SUPPORT_PROVIDER'), personId: ids.bram, code: '000001' };
    expect(await answerInPerson(ilse, first, none)).toEqual(wrong);
    await owner.query(`update signing_code set locked_until = app_now() + interval '1 minute'`);
    expect(await answerInPerson(ilse, first, asNoor())).toEqual(wrong);
    expect(await triesOf('noor')).toBe(2);
    expect(await restOfAll()).toEqual(before);
  });

  it('five wrong tries, even side by side, make a code rest; after twenty in a row only a new one helps', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        answerInPerson(team.ilse, first, asNoor({ code: `00000${String(index)}` })),
      ),
    );
    expect(guesses).toMatchObject(guesses.map(() => notAccepted));
    expect(await triesOf('noor')).toBe(5);
    expect(await answerInPerson(team.carla, first, asNoor())).toMatchObject(notAccepted);
    await owner.query('update signing_code set tries = 20, locked_until = null');
    expect(await answerInPerson(team.carla, first, asNoor())).toMatchObject(notAccepted);
    await setCode(team.noor, codes.noor);
    expect(await triesOf('noor')).toBe(0);
  });

  it('nobody answers who may not sign for that party, and their code is not even looked at', async () => {
    const before = await checksum(owner);
    const others: Partial<InPerson>[] = [
      { personId: ids.carla, code: codes.carla },
      { personId: ids.colleague },
      { personId: `person_${randomUUID()}` },
      { personId: ids.ilse, partyId: partyIn(plan, 'SCHOOL') },
      { partyId: partyIn(plan, 'MUNICIPALITY') },
      { partyId: `party_${randomUUID()}` },
      { personId: 'person_x' },
    ];
    for (const other of others) {
      expect(await answerInPerson(team.ilse, first, asNoor(other)), JSON.stringify(other)).toMatchObject(noSuchPerson);
    }
    expect(await checksum(owner)).toBe(before);
  });

  it('what is wrong otherwise is said without looking at the code', async () => {
    const before = await checksum(owner);
    const { ilse } = team;
    expect(await answerInPerson(ilse, { ...first, version: 99 }, asNoor())).toMatchObject({ currentVersion: 1 });
    for (const code of [codes.noor, '000001']) {
      expect(await answerInPerson(ilse, first, asNoor({ code, answer: 'REFUSE' }))).toMatchObject({
        issues: [{ path: 'input.remark', code: 'REQUIRED' }],
      });
    }
    expect(await checksum(owner)).toBe(before);
  });

  it('no device of a company, which reads no signature but its own, and none of an outsider', async () => {
    const before = await checksum(owner);
    const code = async (client: TestClient) =>
      answerInPerson(client, first, asNoor()).then(
        String,
        (error: unknown) => /"code":"(\w+)"/.exec(String(error))?.[1],
      );
    expect(await code(team.trainer)).toBe('FORBIDDEN');
    expect(await code(await signIn(team.server.url, 'outsider@hoogveld.example'))).toBe('NOT_FOUND');
    expect(await code(await signIn(team.server.url, 'colleague@rivierenpoort.example'))).toBe('NOT_FOUND');
    expect(await checksum(owner)).toBe(before);
  });

  it('the student signs with her own code; on two devices at once, once, and it stands there in whose hands', async () => {
    const { ilse, carla, id } = team;
    const answers = await Promise.all([ilse, carla].map((device) => answerInPerson(device, first, asNoor())));
    expect(answers.map(({ __typename, reason }) => reason ?? __typename).toSorted()).toEqual([
      'PlanChanged',
      'SIGNED_ALREADY',
    ]);
    const signature = await signatureOf(ilse, 'STUDENT', first);
    expect(signature).toMatchObject({
      decision: 'AGREED',
      method: 'IN_PERSON',
      person: { displayName: 'Noor Jansen' },
    });
    expect(['Ilse Bakker', 'Carla de Wit']).toContain(signature?.deviceOf?.displayName);
    expect((await planOf(ilse, id)).status).toBe('ACTIVE');
    const { route } = await team.noor.data<{
      route: { changes: { nodes: { kind: string; summary: string; actor: { person: { id: string } } }[] } };
    }>(`query ($id: ID!) { route(id: $id) { changes(last: 10) { nodes { kind summary actor { person { id } } } } } }`, {
      id,
    });
    expect(route.changes.nodes.filter(({ kind }) => kind === 'PROPOSAL_SIGNED').at(-1)).toMatchObject({
      summary: 'Noor Jansen ging ter plekke akkoord met een voorstel.',
      actor: { person: { id: ids.noor } },
    });
    expect(await triesOf('noor')).toBe(0);
  });

  it('a trainer confirms the part of the company, as shown to the company; asked again it is answered as before', async () => {
    const { ilse, trainer } = team;
    const input = { partyId: partyIn(plan, 'COMPANY'), personId: ids.trainer, code: codes.trainer };
    const answer = await answerInPerson(ilse, first, input, 'meeting');
    expect(answer).toMatchObject({ __typename: 'PlanChanged', subject: { id: first.id } });
    const before = await checksum(owner);
    expect(await answerInPerson(ilse, first, input, 'meeting')).toEqual(answer);
    expect(await answerInPerson(ilse, first, { ...input, code: '000001' }, 'meeting')).toMatchObject(notAccepted);
    await owner.query('update signing_code set tries = 0');
    expect(await checksum(owner)).toBe(before);
    expect(await signatureOf(trainer, 'COMPANY', first)).toMatchObject({
      method: 'IN_PERSON',
      person: { displayName: 'Marga Hofstra' },
      deviceOf: { displayName: 'Ilse Bakker' },
    });
    const { rows } = await owner.query<{ same: boolean }>(
      `select s.shown_hash = encode(sha256(convert_to((select string_agg(l.step::text, ',' order by l.place)
         from proposal_line l where l.id = any (s.covers)), 'UTF8')), 'hex') as same
       from sign_off s where s.device_person_id is not null`,
    );
    expect(rows.map(({ same }) => same)).toEqual([true, true]);
  });

  it('a no with a reason is a no; and whoever is no longer assigned signs no more', async () => {
    const { ilse, noor, id } = team;
    const goal = await addGoal(ilse, id, { title: 'Extra dag', ownerId: partyIn(plan, 'MUNICIPALITY') });
    if (!goal.proposal) throw new Error('Nothing waits.');
    await sign(noor, goal.proposal);
    const carlas = { partyId: partyIn(plan, 'MUNICIPALITY'), personId: ids.carla, code: codes.carla };
    const refusal = { ...carlas, answer: 'REFUSE', remark: 'Nog geen budget.' } as const;
    expect(await answerInPerson(ilse, goal.proposal, refusal)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await signatureOf(noor, 'MUNICIPALITY', goal.proposal)).toMatchObject({
      decision: 'REFUSED',
      method: 'IN_PERSON',
    });
    const more = await addAction(ilse, plan.goals[0]?.id ?? '', { title: 'Aanvragen', ownerId: carlas.partyId });
    if (!more.proposal) throw new Error('Nothing waits.');
    const carla = [ids.carla.replace('person_', '')];
    await owner.query('update membership set until = app_today() - 1 where person_id = $1', carla);
    expect(await answerInPerson(ilse, more.proposal, carlas)).toMatchObject(noSuchPerson);
    await owner.query('update membership set until = null');
    await owner.query('update assignment set until = app_now() where person_id = $1', carla);
    expect(await answerInPerson(ilse, more.proposal, carlas)).toMatchObject(noSuchPerson);
    expect(await triesOf('carla')).toBe(0);
  });
});
