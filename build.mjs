// What `npm start` and `npm test` run first: compiles the server and bundles each web client of client-examples/ into
// dist/, but only those whose sources changed since. Plain JavaScript: it must run before anything is compiled, and where
// only the production packages are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/**
 * @typedef {object} Build
 * @property {string} name
 * @property {string} output Its stamp file tells when it was made.
 * @property {readonly string[]} sources Files and folders that it is made from.
 * @property {readonly string[]} tool Package, path of its command within the package, arguments.
 */

/** @type {Build} */
const server = {
  name: 'server',
  output: 'dist/server',
  sources: ['server', 'schema', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
  tool: ['typescript', 'bin/tsc', '--project', 'tsconfig.build.json'],
};

/** @type {(name: string) => Build} */
const webClient = (name) => ({
  name,
  output: `dist/${name}`,
  sources: [`client-examples/${name}`, 'client-examples/feed', 'schema/schema.graphql', 'package-lock.json'],
  tool: [
    'vite',
    'bin/vite.js',
    'build',
    `client-examples/${name}`,
    '--outDir',
    join(root, 'dist', name),
    '--emptyOutDir',
  ],
});

/** @type {(path: string) => number} */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  // The folder's own time counts too: it changes when a file is removed.
  const entries = readdirSync(path).filter((entry) => entry !== 'node_modules');
  return Math.max(status.mtimeMs, ...entries.map((entry) => lastChange(join(path, entry))));
}

/** @type {(build: Build) => string} */
const stampOf = (build) => join(root, 'dist', `.${build.name}.stamp`);

/** @type {(build: Build) => boolean} */
function isFresh(build) {
  const madeAt = existsSync(join(root, build.output)) ? lastChange(stampOf(build)) : 0;
  return build.sources.every((source) => lastChange(join(root, source)) < madeAt);
}

/** @type {(packageName: string) => string | null} */
function packageFolder(packageName) {
  try {
    return dirname(require.resolve(`${packageName}/package.json`));
  } catch {
    return null;
  }
}

/** @type {(build: Build) => void} */
function run(build) {
  const [packageName = '', command = '', ...options] = build.tool;
  const folder = packageFolder(packageName);
  if (folder === null && existsSync(join(root, build.output))) return; // production packages only: serve what was built
  if (folder === null)
    throw new Error(`dist/${build.name} is missing and ${packageName} is not installed: npm install`);
  const startedAt = Date.now();
  process.stderr.write(`Building ${build.output} …\n`);
  const { status } = spawnSync(process.execPath, [join(folder, command), ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2], // what is printed belongs to whoever called
  });
  if (status !== 0) throw new Error(`Building ${build.output} failed.`);
  writeFileSync(stampOf(build), '');
  utimesSync(stampOf(build), startedAt / 1000, startedAt / 1000); // what was edited meanwhile counts as newer
  process.stderr.write(`Built ${build.output} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
}

/** @type {() => Build[]} */
function allBuilds() {
  const clients = join(root, 'client-examples');
  const names = existsSync(clients) ? readdirSync(clients) : [];
  return [server, ...names.filter((name) => existsSync(join(clients, name, 'vite.config.ts'))).map(webClient)];
}

try {
  allBuilds()
    .filter((build) => !isFresh(build))
    .forEach(run);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
