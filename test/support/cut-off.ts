import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between a client and a server that a test can cut. */
export interface Wire {
  readonly url: string;
  /** Every connection is torn off; new ones are refused until `mend`. */
  cut(): void;
  mend(): void;
  /** What is open stays so, and carries nothing any more. New connections do. */
  stall(): void;
  /** What stalled carries again, beginning with what it was given in the meantime. */
  resume(): void;
  close(): Promise<void>;
}

interface WireOptions {
  /** As a proxy in an office may be. */
  readonly refusesSockets?: boolean;
}

/** `serverUrl`: or who says to which of several servers the next connection goes. */
export async function layWire(
  serverUrl: string | (() => string),
  { refusesSockets = false }: WireOptions = {},
): Promise<Wire> {
  const ends = new Map<Socket, Socket>();
  let isCut = false;
  const wire = createServer((near) => {
    if (isCut) return void near.destroy();
    const { port, hostname } = new URL(typeof serverUrl === 'string' ? serverUrl : serverUrl());
    const far = connect(Number(port), hostname);
    if (refusesSockets) {
      near.once('data', (head: Buffer) => /^upgrade: websocket/im.test(head.toString('latin1')) && near.destroy());
    }
    join(near, far, ends);
    return undefined;
  });
  wire.listen(0, '127.0.0.1');
  await once(wire, 'listening');
  const tear = () => {
    for (const end of ends.keys()) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${String((wire.address() as AddressInfo).port)}`,
    cut: () => {
      isCut = true;
      tear();
    },
    stall: () => {
      for (const end of ends.keys()) {
        end.unpipe();
        end.pause();
      }
    },
    resume: () => {
      for (const [end, other] of ends) end.pipe(other);
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      tear();
      wire.close();
      await once(wire, 'close');
    },
  };
}

/** What one end sends, the other gets; when one closes, so does the other. */
function join(near: Socket, far: Socket, ends: Map<Socket, Socket>): void {
  for (const [end, other] of [
    [near, far],
    [far, near],
  ] as const) {
    ends.set(end, other);
    end.pipe(other);
    end.on('error', () => undefined);
    end.on('close', () => {
      ends.delete(end);
      other.destroy();
    });
  }
}
