import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeV4Preset } from 'postgraphile/presets/v4';

const settings = ['person', 'membership', 'organisation', 'oversight', 'administers'];

/** The viewer's settings come in headers: what they may read is decided by the same policies. */
const contextOf = ({ node }) => ({
  pgSettings: Object.fromEntries(settings.map((name) => [`app.${name}`, node?.req.headers[`x-${name}`] ?? ''])),
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, makeV4Preset({ simpleCollections: 'both', disableDefaultMutations: true })],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      schemas: ['public', 'bench'],
      poolConfig: { max: Number(process.argv[3]), min: Number(process.argv[3]) },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { context: contextOf, explain: false },
});

const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
