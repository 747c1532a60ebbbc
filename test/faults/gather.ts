import { createCursorSeal } from '../../server/access/sealed-cursor.ts';
import { loadSecrets } from '../../server/secrets.ts';
import { signIn } from '../support/client.ts';
import { Asker, type Actor } from './asking.ts';
import type { Cluster } from './cluster.ts';
import type { Book, Doing } from './deeds.ts';
import { Follower, type LaidWire } from './follower.ts';
import { Random } from './random.ts';
import { seatsIn } from './seats.ts';
import { openBooks } from './writers.ts';

export interface OpenConnections {
  readonly sockets: number;
  readonly streams: number;
}

/** By what the servers themselves count. */
export async function openAt(nodes: Cluster['nodes']): Promise<OpenConnections> {
  const texts = await Promise.all(nodes.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
  const sum = (kind: string) =>
    texts.reduce(
      (all, text) => all + Number(new RegExp(`^transitieroute_${kind}_open (\\d+)`, 'm').exec(text)?.[1]),
      0,
    );
  return { sockets: sum('sockets'), streams: sum('streams') };
}

/** Everybody who takes part, before anything breaks. */
export interface Run {
  readonly cluster: Cluster;
  readonly wires: readonly LaidWire[];
  readonly random: Random;
  readonly followers: readonly Follower[];
  readonly books: readonly Book[];
  readonly doing: Doing;
}

export async function gather(cluster: Cluster, seed: number, wires: readonly LaidWire[], random: Random): Promise<Run> {
  const { world, secretsFile, ownerUrl } = cluster;
  const seal = createCursorSeal((await loadSecrets(secretsFile)).keys.cursors);
  const actors = new Map<string, Actor>();
  for (const [index, person] of world.people.entries()) {
    const url = cluster.nodes[index % cluster.nodes.length]?.url ?? '';
    actors.set(person.id, { person, token: (await signIn(url, person.email)).token });
  }
  const asker = new Asker(() => random.pick(wires)?.url ?? '', seal, ownerUrl);
  const followers: Follower[] = [];
  for (const { person, routeId } of seatsIn(world, random)) {
    const wire = wires[followers.length % wires.length];
    const actor = actors.get(person.id);
    if (!wire || !actor) continue;
    const feedCursor = await feedCursorOf(asker, actor, routeId);
    followers.push(new Follower({ ...actor, routeId, wire, feedCursor }, seal, followers.length));
  }
  const doing = { asker, random: new Random(seed + 1), deeds: [], actors };
  return { cluster, wires, random, followers, doing, books: await openBooks(ownerUrl, world.starts) };
}

async function feedCursorOf(asker: Asker, actor: Actor, routeId: string | null): Promise<string> {
  const field = routeId === null ? 'viewer' : `route(id: "route_${routeId}")`;
  const { data } = await asker.ask<{ at: { feedCursor: string } | null }>(actor, `{ at: ${field} { feedCursor } }`, {});
  if (!data?.at) throw new Error(`${actor.person.email} has no place to begin at.`);
  return data.at.feedCursor;
}
