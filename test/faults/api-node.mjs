import { createLogger } from '../../dist/server/api/logger.js';
import { readConfig } from '../../dist/server/config.js';
import { startServer } from '../../dist/server/start-server.js';

/** This server as it is built, but for limits that a crowd from one address would meet. It ends with who started it. */
const { environment, limits } = JSON.parse(process.argv[2]);
const config = readConfig(environment);
const server = await startServer(config, createLogger(config.logLevel), { limits });
process.stdin.resume().on('end', () => process.exit(0));
process.stderr.write(`listening at ${server.url}\n`);
