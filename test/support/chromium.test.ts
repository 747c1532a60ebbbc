import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, launchBrowser, packagedChromium } from './chromium.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const page =
    '<!doctype html><title>A page</title><span>Wait for it.</span><script>document.title = "A live page"</script>';
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});

afterAll(() => void server.close());

describe('launchBrowser', () => {
  it('opens a page of this machine, runs its script and takes a picture', () => expectPage(launchBrowser));

  const isPackageMadeForThis = process.platform === 'linux' && process.arch === 'x64';
  it.runIf(isPackageMadeForThis)('does so with the browser of the npm package, where none is installed', () =>
    expectPage(async () => launch(await packagedChromium())),
  );
});

async function expectPage(open: typeof launchBrowser): Promise<void> {
  const browser = await open();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    expect(await page.title()).toBe('A live page');
    // Without a font, text takes no room at all.
    expect(await page.locator('span').boundingBox()).toMatchObject({ width: expect.toSatisfy((width) => width > 50) });
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  } finally {
    await browser.close();
  }
}
