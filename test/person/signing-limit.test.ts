import { afterAll, beforeAll, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { checksum } from '../support/checksum.ts';
import { signIn } from '../support/client.ts';
import { setCode } from '../support/signing.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

it('a person who sets a code again and again is asked to wait after 30 times, keeps the last one, and stops nobody else', async () => {
  const tarik = await signIn(server.url, 'tarik.aydin@oudewaal.example');
  for (let time = 0; time < 30; time++) await setCode(tarik, String(271_828 + 7 * time));
  const owner = await connected(server.ownerUrl);
  const before = await checksum(owner);
  const { errors } = await tarik.ask('mutation { signingCodeSet(input: { code: "314159" }) { __typename } }');
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/Wacht \d+ second/), extensions: { code: 'RATE_LIMITED' } },
  ]);
  expect(await checksum(owner)).toBe(before);
  await owner.end();
  await setCode(await signIn(server.url, 'carla.de.wit@esschenbroek.example'), '314159');
});
