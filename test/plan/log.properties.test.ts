import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { signIn } from '../support/client.ts';
import { AgreedThroughout } from './agreed-throughout.ts';
import { whatStops } from './goes-on.ts';
import { differences } from './log-and-tables.ts';
import { readers } from './log-replay.ts';
import { happening, live, type Others } from './random-deeds.ts';
import { guestNames, startTeam } from './random-team.ts';
import { everything, firstPlan, interleaved } from './told-lives.ts';

const mostMilliseconds = 20_000; // 20 seconds, however slow the machine
const seed = Number(process.hrtime.bigint() % 2_147_483_647n);

let team: NoorsTeam;
let owner: Client;
let others: Others;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  const ruud = await signIn(team.server.url, 'ruud.smit@rivierenpoort.example');
  const { viewer, organisations } = await ruud.data<{
    viewer: { person: { id: string } };
    organisations: { nodes: { id: string }[] };
  }>('{ viewer { person { id } } organisations(filter: { search: "Kromhout" }) { nodes { id } } }');
  others = { colleague: viewer.person.id, organisation: organisations.nodes[0]?.id ?? '' };
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

/** By route, where the log read from its first word on tells something else than what is kept. */
async function allDifferences(): Promise<Record<string, string[]>> {
  const { rows } = await owner.query<{ id: string }>('select id from route order by id');
  const found: Record<string, string[]> = {};
  for (const { id } of rows) {
    const ofRoute = await differences(owner, id);
    if (ofRoute.length > 0) found[id] = ofRoute;
  }
  return found;
}

const kindsTold = async () =>
  (await owner.query<{ kind: string }>('select distinct kind from change order by 1')).rows.map(({ kind }) => kind);

describe('the log of changes, read by itself from its first word on', () => {
  it('gives every route of the demonstration as it stands, and every version of its plan', async () => {
    expect(await allDifferences()).toEqual({});
  });

  it(`gives whatever a team made of its route, in whatever order; nobody is bound unasked, and student and lead can go on (seed ${String(seed)})`, async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...guestNames]),
        fc.array(happening, { minLength: 15, maxLength: 30 }),
        fc.boolean(),
        async (guests, happenings, isAgreed) => {
          const ours = await startTeam(team, `log-${String(++number)}`, guests);
          const throughout = new AgreedThroughout(owner, uuidIn(ours.id));
          await live(ours, isAgreed ? [...firstPlan, ...happenings] : happenings, others, () => throughout.look());
          expect(await whatStops(ours)).toBeNull();
          expect(await throughout.lookBack()).toEqual([]);
          expect(await differences(owner, uuidIn(ours.id))).toEqual([]);
        },
      ),
      {
        seed,
        numRuns: 12,
        interruptAfterTimeLimit: mostMilliseconds,
        endOnFailure: true,
        examples: [
          [[...guestNames], [...everything], false],
          [[...guestNames], [...interleaved], false],
        ],
      },
    );
  }, 90_000); // 90 seconds: what is begun is finished

  it('of every kind that it tells of the plan there was something to read', async () => {
    // An invitation that was declined is read as one that was refused.
    const kinds = Object.keys(readers).filter((kind) => kind !== 'PARTY_DECLINED');
    expect(await kindsTold()).toEqual(expect.arrayContaining(kinds));
  });
});

const uuidIn = (globalId: string) => globalId.slice(globalId.indexOf('_') + 1);
