import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between a client and a server that a test can cut. */
export interface Wire {
  readonly url: string;
  /** Every connection is torn off; new ones are refused until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function layWire(serverUrl: string): Promise<Wire> {
  const { port, hostname } = new URL(serverUrl);
  const ends = new Set<Socket>();
  let isCut = false;
  const wire = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
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
