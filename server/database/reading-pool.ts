import pg from 'pg';
import { ListeningClient } from './listening-client.ts';

const answeredWithin = 10_000; // 10 seconds

/** Of the pool itself the same setting would also be how long one may wait for a connection that is in use. */
class ReadingClient extends ListeningClient {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: answeredWithin });
  }
}

/** Once open, connections stay: what one has parsed and planned, another would parse and plan anew. */
export function readingPool(url: string, connections: number): pg.Pool {
  return new pg.Pool({ connectionString: url, max: connections, min: connections, Client: ReadingClient });
}
