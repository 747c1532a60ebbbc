import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const names = ['studentUpsert', 'routePropose', 'signingCodeSet'] as const;

interface Told {
  readonly isAllowed: boolean;
  readonly reason: string | null;
  readonly needsAgreementOf: readonly object[];
}

/** What they are told they may begin. */
async function mayBegin(email: string): Promise<string[]> {
  const client = await signIn(server.url, email);
  const { viewer } = await client.data<{ viewer: { viewerPermissions: Record<(typeof names)[number], Told> } }>(
    `{ viewer { viewerPermissions { ${names
      .map((name) => `${name} { isAllowed reason needsAgreementOf { id role } }`)
      .join(' ')} } } }`,
  );
  return names.filter((name) => {
    const { isAllowed, reason, needsAgreementOf } = viewer.viewerPermissions[name];
    expect(needsAgreementOf).toEqual([]);
    expect(reason).toBe(isAllowed ? null : 'NOT_ALLOWED_FOR_ROLE');
    return isAllowed;
  });
}

/** What they are answered when they try. */
async function beginsAtSchool(email: string): Promise<string> {
  const client = await signIn(server.url, email);
  const { organisations } = await client.data<{ organisations: { nodes: { id: string }[] } }>(
    '{ organisations(filter: { search: "Rivierenpoort" }) { nodes { id } } }',
  );
  const { data, errors } = await client.ask<{ studentUpsert: { __typename: string } }>(
    'mutation ($input: StudentUpsertInput!) { studentUpsert(input: $input) { __typename } }',
    {
      input: {
        schoolId: organisations.nodes[0]?.id,
        localReference: email,
        givenName: 'An',
        familyName: 'Proef',
        birthDate: '2008-01-01',
      },
    },
  );
  return data?.studentUpsert.__typename ?? errors?.[0]?.extensions.code ?? '';
}

describe('what somebody may begin', () => {
  it.each(['ilse.bakker@rivierenpoort.example', 'colleague@rivierenpoort.example', 'team.lead@rivierenpoort.example'])(
    'is told to %s, who works for a school, as the engine lets them',
    async (email) => {
      expect(await mayBegin(email)).toEqual([...names]);
      expect(await beginsAtSchool(email)).toBe('StudentUpserted');
    },
  );

  it.each([
    'carla.de.wit@esschenbroek.example',
    'trainer@springplank.example',
    'bram.vos@kompaskoers.example',
    'hanneke.mol@middenland.example',
    'noor.jansen@student.example',
  ])('is a code of their own, for %s, who works for none, and the engine lets them do no more', async (email) => {
    expect(await mayBegin(email)).toEqual(['signingCodeSet']);
    expect(await beginsAtSchool(email)).toBe('FORBIDDEN');
  });

  it("is no code, for a school's own system", async () => {
    expect(await mayBegin('system@rivierenpoort.example')).toEqual(['studentUpsert', 'routePropose']);
  });
});
