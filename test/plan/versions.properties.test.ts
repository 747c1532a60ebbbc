import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordedFields } from '../../server/plan/differences.ts';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const seed = Number(process.hrtime.bigint() % 2_147_483_647n);
const versionsMade = 14;

interface Leaf {
  readonly subject: { readonly id: string } | null;
  readonly content: string;
}

interface Difference {
  readonly subject: { readonly id: string } | null;
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

interface Version {
  readonly number: number;
  readonly leaves: readonly Leaf[];
  readonly changesSince: readonly Difference[];
}

const document = `query ($id: ID!, $number: Int!, $since: Int!) {
  route(id: $id) {
    planVersion(number: $number) {
      number
      leaves { content subject { id } }
      changesSince(number: $since) { kind subject { id } fields { name before after } }
    }
  }
}`;

let team: NoorsTeam;
let last: number;

/** Random but repeatable: the plan is changed some times, each time as student and lead agree. */
beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  const moves = fc.sample(
    fc.record({
      what: fc.constantFrom('goal', 'goal', 'action', 'action', 'title', 'owner', 'due', 'drop'),
      which: fc.nat(9),
    }),
    { seed, numRuns: versionsMade },
  );
  for (const { what, which } of moves) await change(what, which);
  last = (await planOf(team.noor, team.id)).planVersion?.number ?? 0;
}, 120_000); // two minutes, however slow the machine

afterAll(() => team.server.stop());

const { addAction, addGoal, dropGoal, planOf, reviseGoal, sign } = agreement;
const roles = ['SCHOOL', 'MUNICIPALITY', 'COMPANY', 'SUPPORT_PROVIDER', 'STUDENT'] as const;

async function change(what: string, which: number): Promise<void> {
  const { ilse, noor, id } = team;
  const plan = await planOf(ilse, id);
  const goal = plan.goals.filter(({ status }) => status !== 'DROPPED')[which % 3];
  const ownerId = partyIn(plan, roles[which % roles.length] ?? 'SCHOOL');
  if (what === 'goal' || !goal) return agreed(await addGoal(ilse, id, { title: `Doel ${String(which)}`, ownerId }));
  if (what === 'action')
    return agreed(await addAction(ilse, goal.id, { title: 'Actie', ownerId, dueOn: '2027-06-01' }));
  if (what === 'drop') return agreed(await dropGoal(ilse, goal, 'Niet meer nodig'));
  const input = { title: { title: `Anders ${String(which)}` }, owner: { ownerId }, due: { dueOn: '2027-06-30' } }[what];
  return agreed(await reviseGoal(goal.isStudentsOwn ? noor : ilse, goal, input ?? {}));
}

async function agreed({ proposal }: agreement.Outcome): Promise<void> {
  if (!proposal) return;
  for (const client of [team.noor, team.ilse]) await sign(client, proposal).catch(() => undefined);
}

async function read(client: TestClient, number: number, since: number): Promise<Version> {
  const { route } = await client.data<{ route: { planVersion: Version | null } }>(document, {
    id: team.id,
    number,
    since,
  });
  if (!route.planVersion) throw new Error('There is no such version.');
  return route.planVersion;
}

type Contents = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const contentsOf = ({ leaves }: Version): Contents =>
  new Map(leaves.map(({ subject, content }) => [subject?.id ?? '', JSON.parse(content) as Record<string, unknown>]));

const meant = (value: unknown) => (value === false || value === undefined ? null : value);

/** The difference of what a reader reads of two versions, worked out from their leaves alone. */
function differenceOf(before: Contents, after: Contents): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [then, now] = [before.get(id), after.get(id)];
    const properties = [...new Set([...Object.keys(then ?? {}), ...Object.keys(now ?? {})])];
    const changed = properties.filter((property) => meant(then?.[property]) !== meant(now?.[property]));
    const names = changed.map(
      (property) => wordedFields.find((field) => field.property === property)?.name ?? property,
    );
    const kind = then ? (now ? 'CHANGED' : 'REMOVED') : 'ADDED';
    return names.length > 0 ? [`${id} ${kind} ${names.toSorted().join(' ')}`] : [];
  });
}

const told = ({ changesSince }: Version) =>
  changesSince.map(
    ({ subject, kind, fields }) =>
      `${subject?.id ?? ''} ${kind} ${fields
        .map(({ name }) => name)
        .toSorted()
        .join(' ')}`,
  );

const pair = () => fc.tuple(fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: last }));

describe(`between any two of many versions (seed ${String(seed)})`, () => {
  it.each(['noor', 'ilse', 'carla', 'bram'] as const)(
    'the difference that %s reads is that of what they read of both',
    async (who) => {
      await fc.assert(
        fc.asyncProperty(pair(), async ([number, since]) => {
          const [version, older] = [await read(team[who], number, since), await read(team[who], since, since)];
          expect(told(version).toSorted()).toEqual(differenceOf(contentsOf(older), contentsOf(version)).toSorted());
        }),
        { seed, numRuns: 12 },
      );
    },
    60_000,
  );

  it('the steps from version to version, one after another, say of each field what it says in the end', async () => {
    const said = new Map<string, string | null>();
    for (let number = 1; number <= last; number += 1) {
      for (const { subject, fields } of (await read(team.noor, number, number - 1)).changesSince) {
        // What an action calls its goal follows the goal, not the action.
        for (const { name, before, after } of fields.filter((field) => field.name !== 'goal')) {
          const key = `${subject?.id ?? ''} ${name}`;
          expect(said.get(key) ?? null, key).toBe(before);
          said.set(key, after);
        }
      }
    }
    const whole = (await read(team.noor, last, 0)).changesSince.flatMap(({ subject, fields }) =>
      fields.map(({ name, after }) => [`${subject?.id ?? ''} ${name}`, after] as const),
    );
    const left = [...said].filter(([, value]) => value !== null);
    expect(new Map(left)).toEqual(new Map(whole.filter(([key]) => !key.endsWith(' goal'))));
  });

  it('a municipality whose consent ends reads none of it, of whatever version', async () => {
    const { noor, carla, id } = team;
    const { route } = await noor.data<{ route: { consents: { id: string; party: { role: string } }[] } }>(
      'query ($id: ID!) { route(id: $id) { consents { id party { role } } } }',
      { id },
    );
    for (const consent of route.consents.filter(({ party }) => party.role === 'MUNICIPALITY')) {
      await noor.data('mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }', consent);
    }
    const after = await carla.data(document, { id, number: 1, since: 0 });
    expect(after).toEqual({ route: { planVersion: null } });
  });
});
