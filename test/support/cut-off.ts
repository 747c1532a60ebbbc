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
  close(): Promise<void>;
}

interface WireOptions {
  /** As a proxy in an office may be. */
  readonly refusesSockets?: boolean;
}

export async function layWire(serverUrl: string, { refusesSockets = false }: WireOptions = {}): Promise<Wire> {
  const { port, hostname } = new URL(serverUrl);
  const ends = new Set<Socket>();
  let isCut = false;
  const wire = createServer((near) => {
    if (isCut) return void near.destroy();
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
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${String((wire.address() as AddressInfo).port)}`,
    cut: () => {
      isCut = true;
      tear();
    },
    stall: () => {
      for (const end of ends) {
        end.unpipe();
        end.pause();
      }
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
function join(near: Socket, far: Socket, ends: Set<Socket>): void {
  for (const [end, other] of [
    [near, far],
    [far, near],
  ] as const) {
    ends.add(end);
    end.pipe(other);
    end.on('error', () => undefined);
    end.on('close', () => {
      ends.delete(end);
      other.destroy();
    });
  }
}
