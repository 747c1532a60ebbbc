import { parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { sharedReading } from '../../server/api/shared-event.ts';
import { Visit } from '../../server/live/visit.ts';
import type { FeedWorld } from './feed-world.ts';
import { inRound, openReadingWorld, readAlone, watching } from './rounds.ts';

const noor = 'noor.jansen@student.example';
const ilse = 'ilse.bakker@rivierenpoort.example';
const carla = 'carla.de.wit@esschenbroek.example';
const trainer = 'trainer@springplank.example';

const query = 'subscription { planChanges { ... on PlanChange { summary } } }';
const note = 'Slaapt slecht';
const cursors = { cursor: 'own', previousCursor: null };

let world: FeedWorld;
let schema: GraphQLSchema;
let noors: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ world, schema, noors, close } = await openReadingWorld());
});
afterAll(() => close());

/** What a party noted with an action that is now the company's, as the engine logs it. */
async function noted(role: 'SCHOOL' | 'COMPANY') {
  const { rows } = await world.owner.query<{ sequence: string }>(
    `with head as (
       insert into change (route_id, sequence, id, kind, category, at, actor_party_id)
       select $1::uuid, max(sequence) + 1, gen_random_uuid(), 'ACTION_PROGRESSED', 'PLAN', app_now(),
         (select id from party where route_id = $1 and role = $2)
       from change where route_id = $1 returning route_id, sequence)
     insert into change_part (id, route_id, sequence, category, item_id, subject_type, subject_id, patch)
     select gen_random_uuid(), h.route_id, h.sequence, 'PLAN', a.id, 'action', a.id,
       jsonb_build_object('status', 'BLOCKED', 'note', $3::text)
     from head h, lateral (select a.id from action a join party p on p.id = a.owner_party_id
       where a.route_id = h.route_id and p.role = 'COMPANY' limit 1) a returning sequence`,
    [noors, role, note],
  );
  return { routeId: noors, sequence: Number(rows[0]?.sequence), subjects: ['action'] };
}
type Logged = Awaited<ReturnType<typeof noted>>;

async function alone(email: string, row: Logged): Promise<string> {
  const at = '2026-01-01T00:00:00.000Z';
  const item = { type: 'PlanChange', ...row, at, ...cursors, hasEnded: () => undefined } as const;
  return JSON.stringify(await readAlone({ world, schema }, email, query, item));
}

/** What all of these are told in one text; null where each has to read for themselves. */
async function together(emails: readonly string[], row: Logged): Promise<string | null> {
  const context = (await world.contextOf(ilse)) as Context;
  const text = await inRound(world, async (round) => {
    const groups = await round.groupsOf(await Promise.all(emails.map((email) => watching(world, email, noors))));
    const visit = new Visit(groups.map(({ number }) => number));
    const read = sharedReading({ schema, document: parse(query) }, context, undefined).read(visit.reading(), row);
    await round.visit([visit]);
    return read;
  });
  return text && JSON.stringify((JSON.parse(text.for({ ...context, ...cursors })) as { data: unknown }).data);
}

describe('what somebody noted with an action', () => {
  it('is told to those who read the whole plan, and to the party that wrote it: not to a later owner', async () => {
    const ofSchool = await noted('SCHOOL');
    const ofCompany = await noted('COMPANY');
    for (const row of [ofSchool, ofCompany]) {
      for (const email of [noor, ilse]) expect(await alone(email, row)).toContain(note);
    }
    expect(await alone(trainer, ofCompany)).toContain(note);
    expect(await alone(trainer, ofSchool)).toBe((await alone(ilse, ofSchool)).replace(` “${note}”`, ''));
  });

  it('is told to several at once where all of them may read it, and to a company never with others', async () => {
    for (const row of [await noted('SCHOOL'), await noted('COMPANY')]) {
      const text = await together([noor, carla], row);
      expect(text).toBe(await alone(noor, row));
      expect(text).toBe(await alone(carla, row));
      expect(text).toContain(note);
      for (const others of [[], [carla], [noor, carla]]) expect(await together([trainer, ...others], row)).toBe(null);
    }
  });
});
