import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantConsent, withdrawConsent } from '../live/on-noors-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow } from '../support/feed.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(noor));
});

afterAll(() => server.stop());

describe('a new yes to a party that takes part', () => {
  it('is told to the lead, as the withdrawal was, and to no other party', async () => {
    const bram = await signIn(server.url, 'bram.vos@kompaskoers.example');
    const [ofLead, ofProvider] = [await follow(ilse, { routeId: id }), await follow(bram, { routeId: id })];
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await grantConsent(noor, id, 'MUNICIPALITY', '2027-12-31');
    await ofLead.waitFor(() => ofLead.changes().length === 2, 'both');
    expect(ofLead.changes()).toEqual(['CONSENT_WITHDRAWN', 'CONSENT_GIVEN']);
    expect(ofLead.told.at(-1)?.summary).toBe('Noor Jansen heeft “Gemeente Esschenbroek” toestemming gegeven.');
    expectUnbroken(ofLead.told);
    expect(ofProvider.changes()).toEqual([]);
    await ofLead.close();
    await ofProvider.close();
  });
});
