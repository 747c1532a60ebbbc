import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { CursorSeal } from '../../server/access/sealed-cursor.ts';
import { openPosition } from '../../server/plan/position-sealer.ts';
import { contextOf } from './follower.ts';
import type { Person } from './world.ts';

export interface Actor {
  readonly person: Person;
  readonly token: string;
}

/** A change as it was acknowledged. */
export interface Done {
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly sequence: number;
  readonly subject: { readonly id: string; readonly version?: number } | null;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly reason?: string } }[];
}

interface Outcome {
  readonly __typename: string;
  readonly change?: { readonly cursor: string } | null;
  readonly subject?: { readonly id: string; readonly version?: number } | null;
}

const answered = `{
  __typename
  ... on PlanChanged { change { cursor } subject { id ... on Action { version } } }
}`;

const askedWithin = 6_000; // milliseconds: then nobody knows what became of it

export interface Asking {
  /** How often nobody knew what had become of a request. */
  unknown: number;
  /** What a request was refused with, and how often. */
  readonly refused: Map<string, number>;
}

/** Asks until there is an answer, whatever breaks on the way: the same request, with the same key. */
export class Asker {
  readonly tally: Asking = { unknown: 0, refused: new Map() };

  constructor(
    private readonly anyUrl: () => string,
    private readonly seal: CursorSeal,
    private readonly ownerUrl: string,
  ) {}

  /** Null where it was refused, and nothing was done. */
  async change(actor: Actor, call: string, parameters: string, variables: object): Promise<Done | null> {
    const query = `mutation (${parameters}, $key: String!) { outcome: ${call.replace(/\)$/, ', requestKey: $key)')} ${answered} }`;
    const key = randomUUID();
    const sentAt = performance.now();
    const { data, errors } = await this.ask<{ outcome: Outcome }>(actor, query, { ...variables, key });
    const { outcome } = data ?? {};
    if (outcome?.__typename !== 'PlanChanged') {
      const why = outcome?.__typename ?? errors?.[0]?.extensions.code ?? 'nothing';
      const what = `${call.split('(')[0] ?? ''} ${why}`;
      this.tally.refused.set(what, (this.tally.refused.get(what) ?? 0) + 1);
      return null;
    }
    const sequence = outcome.change
      ? openPosition(contextOf(actor.person, this.seal), 'route', outcome.change.cursor).sequence
      : await this.placeOf(actor, key);
    return { sentAt, answeredAt: performance.now(), sequence, subject: outcome.subject ?? null };
  }

  /** Done, and by the time that it was asked again no longer theirs to see. */
  private async placeOf({ person }: Actor, key: string): Promise<number> {
    for (;;) {
      const owner = new pg.Client({ connectionString: this.ownerUrl });
      owner.on('error', () => undefined);
      try {
        await owner.connect();
        const { rows } = await owner.query<{ sequence: number }>(
          `select (outcome ->> 'sequence')::float8 as sequence from request_key where person_id = $1 and key = $2`,
          [person.id, key],
        );
        if (rows[0]) return rows[0].sequence;
        throw new Error('What was acknowledged is not remembered.');
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('What was')) throw error;
        await wait(300);
      } finally {
        await owner.end().catch(() => undefined);
      }
    }
  }

  async ask<Data>({ token }: Actor, query: string, variables: object): Promise<Answer<Data>> {
    const body = JSON.stringify({ query, variables });
    for (;;) {
      try {
        const response = await fetch(`${this.anyUrl()}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body,
          signal: AbortSignal.timeout(askedWithin),
        });
        const answer = (await response.json()) as Answer<Data>;
        const codes = (answer.errors ?? []).flatMap(({ extensions: { code, reason = '' } }) => [code, reason]);
        if (!codes.some((code) => passing.includes(code))) return answer;
      } catch {
        // Cut, stalled or killed: perhaps it was done, perhaps not.
      }
      this.tally.unknown += 1;
      await wait(300);
    }
  }
}

const passing = ['INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'SIGN_IN_UNAVAILABLE'];
