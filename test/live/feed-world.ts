import { randomBytes } from 'node:crypto';
import type { Client, Pool } from 'pg';
import { createCursorSeal } from '../../server/access/sealed-cursor.ts';
import type { Viewer } from '../../server/access/viewer.ts';
import { createLogger } from '../../server/api/logger.ts';
import { openReadSession } from '../../server/database/session.ts';
import { LocalBus, type Bus } from '../../server/live/bus.ts';
import type { FeedContext } from '../../server/live/feed-context.ts';
import { Feeds } from '../../server/live/feeds.ts';
import type { FeedItem } from '../../server/live/feed-item.ts';
import { PlanFeed, type FeedRequest } from '../../server/live/plan-feed.ts';
import { createTestDatabase } from '../support/database.ts';
import { poolTo } from '../support/pool.ts';
import { connected } from './log.ts';

/** The feed without a socket around it: a test asks for one event after another, and does things in between. */
export interface FeedWorld {
  readonly owner: Client;
  readonly ownerUrl: string;
  readonly pool: Pool;
  readonly bus: Bus;
  /** By the e-mail address of somebody of the demonstration. */
  contextOf(email: string): Promise<FeedContext>;
  open(email: string, request?: Partial<FeedRequest>): Promise<PlanFeed>;
  /** Uuid of the route of the student of this name. */
  routeOf(student: string): Promise<string>;
  close(): Promise<void>;
}

export async function openFeedWorld(): Promise<FeedWorld> {
  const database = await createTestDatabase('demo');
  const owner = await connected(database.ownerUrl);
  const pool = poolTo(database.applicationUrl);
  const bus = new LocalBus();
  const feeds = new Feeds(pool, bus, createLogger('silent'), pool);
  const key = { version: 1, key: randomBytes(32) };
  const seal = createCursorSeal({ current: key, all: [key] });
  const contextOf = async (email: string): Promise<FeedContext> => {
    const viewer = await viewerOf(owner, email);
    const openSession = () => openReadSession(pool, viewer);
    const session = () => Promise.reject(new Error('Nothing is read here.'));
    return {
      viewer,
      seal,
      feeds,
      language: 'nl',
      requestId: 'test',
      operationName: null,
      keepsAccessLog: true,
      session,
      openReadSession: openSession,
    };
  };
  return {
    owner,
    ownerUrl: database.ownerUrl,
    pool,
    bus,
    contextOf,
    open: async (email, { routeId = null, after = null } = {}) => {
      const context = await contextOf(email);
      return PlanFeed.open(context, { viewer: await viewerOf(owner, email), routeId, after });
    },
    routeOf: async (student) => {
      const { rows } = await owner.query<{ id: string }>(
        'select r.id from route r join student s on s.id = r.student_id where s.display_name = $1',
        [student],
      );
      if (!rows[0]) throw new Error(`${student} has no route.`);
      return rows[0].id;
    },
    close: async () => {
      await feeds.stop();
      await owner.end();
      await pool.end();
      await database.drop();
    },
  };
}

async function viewerOf(owner: Client, email: string): Promise<Viewer> {
  const { rows } = await owner.query<{
    person_id: string;
    is_service: boolean;
    is_student: boolean;
    membership_id: string | null;
    organisation_id: string | null;
    functions: string[] | null;
  }>(`select * from sign_in('urn:transitieroute:demo', $1)`, [email]);
  const [row] = rows;
  if (!row) throw new Error(`Nobody signs in as ${email}.`);
  return {
    personId: row.person_id,
    membershipId: row.membership_id,
    organisationId: row.organisation_id,
    functions: row.functions ?? [],
    isService: row.is_service,
    isStudent: row.is_student,
  };
}

/** All up to and with the next CaughtUp. */
export async function untilCaughtUp(feed: PlanFeed): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  while (items.at(-1)?.type !== 'CaughtUp') items.push(await next(feed));
  return items;
}

/** The next event; waits for it. */
export async function next(feed: PlanFeed): Promise<FeedItem> {
  const { value, done } = await feed.next();
  if (done) throw new Error('The feed has ended.');
  return value;
}
