import { once } from 'node:events';
import { WebSocket } from 'ws';

/** What came in: how many messages, when each since its change was made, and one of them as it came. */
export interface Heard {
  count: number;
  readonly milliseconds: number[];
  sample: string;
}

export interface Watchers {
  readonly heard: Heard;
  close(): Promise<void>;
}

/** When the last change of each route was made. */
export type MadeAt = ReadonlyMap<string, number>;

export interface Watcher {
  readonly token: string;
  /** Uuid; null: all of theirs. */
  readonly routeId: string | null;
}

const atOnce = 50; // sockets that open at the same time

const follow = `subscription Follow($routeId: ID) {
  planChanges(routeId: $routeId) {
    __typename
    ... on FeedEvent { cursor at }
    ... on PlanChange { previousCursor kind category summary route { id } subject { ... on Action { id title } } }
  }
}`;

/** Sockets that follow until closed; resolves when all of them have caught up. */
export async function openWatchers(url: string, watchers: readonly Watcher[], madeAt: MadeAt): Promise<Watchers> {
  return openAll(watchers.length, madeAt, async (index, hear) => {
    const { token, routeId } = watchers[index] ?? { token: '', routeId: null };
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const caughtUp = new Promise<void>((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        const text = data.toString('utf8');
        if (text.includes('"PlanChange"')) hear(text);
        else if (text.includes('connection_ack')) {
          const payload = { query: follow, variables: { routeId: routeId && `route_${routeId}` } };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        } else if (text.includes('"CaughtUp"')) resolve();
        else if (text.includes('"error"')) reject(new Error(text));
      });
      socket.on('close', (code, reason) => reject(new Error(`Closed with ${code}: ${String(reason)}`)));
    });
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    await caughtUp;
    return socket;
  });
}

/** The same number of sockets at the raw broadcast; each listens to the channels of its routes. */
export async function openRaw(
  url: string,
  channels: readonly (readonly string[])[],
  madeAt: MadeAt,
): Promise<Watchers> {
  return openAll(channels.length, madeAt, async (index, hear) => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    await once(socket, 'open');
    socket.send((channels[index] ?? []).join(' '));
    await once(socket, 'message');
    socket.on('message', (data: Buffer) => hear(data.toString('utf8')));
    return socket;
  });
}

async function openAll(
  count: number,
  madeAt: MadeAt,
  open: (index: number, hear: (text: string) => void) => Promise<WebSocket>,
): Promise<Watchers> {
  const heard: Heard = { count: 0, milliseconds: [], sample: '' };
  const hear = (text: string) => {
    const at = madeAt.get(/route_([0-9a-f-]{36})/.exec(text)?.[1] ?? '');
    heard.count += 1;
    heard.sample = text;
    if (at !== undefined) heard.milliseconds.push(performance.now() - at);
  };
  const sockets: WebSocket[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const indexes = Array.from({ length: Math.min(atOnce, count - from) }, (_, offset) => from + offset);
    sockets.push(...(await Promise.all(indexes.map((index) => open(index, hear)))));
  }
  return {
    heard,
    close: async () => {
      await Promise.all(
        sockets.map(async (socket) => {
          if (socket.readyState === WebSocket.CLOSED) return;
          socket.removeAllListeners('message');
          socket.close();
          await once(socket, 'close');
        }),
      );
    },
  };
}
