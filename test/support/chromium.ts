import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** Where systems put the browser of a person who uses the machine, or of an administrator who installed one for tests. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

interface BrowserProgram {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** An installed Chromium or Chrome, else the one that comes with an npm package. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = usualPlaces.find((path) => existsSync(path));
  return launch(installed === undefined ? await packagedChromium() : { executablePath: installed, environment: {} });
}

/** The browser sees no pages but those of the test, so that it can do without a sandbox, which root cannot have. */
export function launch({ executablePath, environment }: BrowserProgram): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [...quiet, '--disable-gpu', '--disable-dev-shm-usage'],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: homedir(), ...environment },
  });
}

/** Unpacked once an installation. Throws on systems that the package is not made for. */
export async function packagedChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`The browser tests found no Chromium or Chrome in ${usualPlaces.join(', ')}. Install one of them.`);
  }
  const folder = await unpackedFolder();
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (missingLibraries(executablePath, fonts) === '') return { executablePath, environment: fonts };
  const environment = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const missing = missingLibraries(executablePath, environment);
  if (missing === '') return { executablePath, environment };
  throw new Error(`Chromium lacks libraries on this system; install Chromium with the system's own tool.\n${missing}`);
}

function missingLibraries(executablePath: string, environment: Readonly<Record<string, string>>): string {
  const { stdout } = spawnSync('ldd', [executablePath], {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', ...environment },
  });
  const lines = (stdout ?? '').split('\n');
  return lines.filter((line) => line.includes('not found')).join('\n');
}

async function unpackedFolder(): Promise<string> {
  const [packageFolder, version] = await findPackage();
  const folder = join(packageFolder, '..', '..', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${randomUUID()}`;
  await unpack(unfinished);
  // Of two test files that unpack at once, the first one's folder stays.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

async function findPackage(): Promise<[folder: string, version: string]> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = main.slice(0, main.lastIndexOf('chromium/build') + 'chromium'.length);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const isVersioned = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return [folder, isVersioned ? String(manifest.version) : 'unknown'];
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only on the platform that it is made for:
 * so it is called in a process of its own that believes what it needs to.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: dirname(import.meta.dirname),
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  // The package's own speaks of folders of that platform. With the same fonts everywhere, pages look the same everywhere.
  const settings =
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>';
  await writeFile(join(folder, 'fonts', 'fonts.conf'), `<?xml version="1.0"?>\n${settings}\n`);
}
