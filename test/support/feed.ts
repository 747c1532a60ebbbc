import { vi, expect } from 'vitest';
import type { TestClient } from './client.ts';

export interface Told {
  readonly __typename: string;
  readonly cursor: string;
  readonly previousCursor?: string | null;
  readonly kind?: string;
  readonly category?: string;
  readonly summary?: string;
  readonly route?: { readonly id: string };
  readonly routeId?: string;
  readonly subject?: { readonly id: string; readonly title?: string } | null;
}

/** An open feed, and what it told so far. */
export interface OpenFeed {
  readonly told: Told[];
  /** Codes of what the server refused. */
  readonly refused: string[];
  /** The changes alone, as kind and title. */
  changes(): string[];
  waitFor(condition: (told: readonly Told[]) => boolean, what: string): Promise<void>;
  /** Tears the socket. */
  close(): Promise<void>;
}

const document = `subscription ($routeId: ID, $after: Cursor) {
  planChanges(routeId: $routeId, after: $after) {
    __typename
    ... on FeedEvent { cursor at }
    ... on PlanChange {
      previousCursor kind category summary route { id }
      subject { id ... on Goal { title } ... on Action { title } }
    }
    ... on AccessChanged { route { id } }
    ... on AccessEnded { routeId }
  }
}`;

interface Variables {
  readonly routeId?: string;
  readonly after?: string;
}

/** Follows until closed; resolves when the feed has caught up, or was refused. */
export async function follow(client: TestClient, variables: Variables = {}): Promise<OpenFeed> {
  const socket = client.socket();
  const told: Told[] = [];
  const refused: string[] = [];
  const stop = socket.subscribe<{ planChanges: Told }>(
    { query: document, variables: { ...variables } },
    {
      next: ({ data, errors }) => {
        if (data) told.push(data.planChanges);
        for (const error of errors ?? []) refused.push(String(error.extensions?.['code']));
      },
      error: (error) => {
        const errors = Array.isArray(error) ? (error as { extensions?: { code?: string } }[]) : [];
        refused.push(...errors.map(({ extensions }) => extensions?.code ?? 'none'));
        if (errors.length === 0) refused.push('SOCKET');
      },
      complete: () => undefined,
    },
  );
  const waitFor: OpenFeed['waitFor'] = (condition, what) =>
    vi.waitFor(() => expect(condition(told), `${what}; told: ${JSON.stringify(told.map(short))}`).toBe(true), {
      timeout: 12_000,
      interval: 20,
    });
  await vi.waitFor(() => expect(refused.length + told.filter(isCaughtUp).length).toBeGreaterThan(0), {
    timeout: 12_000,
    interval: 20,
  });
  return {
    told,
    refused,
    changes: () => told.filter(({ __typename }) => __typename === 'PlanChange').map(short),
    waitFor,
    close: async () => {
      stop();
      await socket.dispose();
    },
  };
}

const isCaughtUp = ({ __typename }: Told) => __typename === 'CaughtUp';

function short({ __typename, kind, subject }: Told): string {
  return kind === undefined ? __typename : `${kind} ${subject?.title ?? ''}`.trim();
}

/**
 * Every event names the one before it on its route, from the first one told: nothing is missing and nothing doubled. Behind an
 * end of access nothing comes, until it is said to have changed.
 */
export function expectUnbroken(told: readonly Told[]): void {
  const last = new Map<string, string>();
  const cursors = new Set<string>();
  const ended = new Set<string>();
  for (const event of told) {
    const routeId = event.route?.id ?? event.routeId ?? '';
    if (event.__typename === 'AccessChanged') ended.delete(routeId);
    if (event.__typename === 'PlanChange' || event.__typename === 'AccessEnded') expect(ended).not.toContain(routeId);
    if (event.__typename === 'AccessEnded') ended.add(routeId);
    if (event.__typename !== 'PlanChange' && event.__typename !== 'AccessChanged') continue;
    const before = last.get(routeId);
    if (before !== undefined && event.__typename === 'PlanChange') expect(event.previousCursor).toBe(before);
    // Where rights changed it stands in the place of the link before, which may have been told.
    const place = `${event.__typename} ${event.cursor}`;
    expect(cursors.has(place)).toBe(false);
    cursors.add(place);
    last.set(routeId, event.cursor);
  }
}
