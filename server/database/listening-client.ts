import pg from 'pg';

/**
 * Hears by itself that the database has ended it. Whoever uses it learns of that by their next statement; but what nobody
 * listens to ends the process. A pool listens while nobody uses a connection, and its users once they have it: between the
 * two the database may have said good-bye in one breath with its welcome.
 */
export class ListeningClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
