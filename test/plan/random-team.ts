import type { NoorsTeam } from '../support/agreed-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import type { Who } from './random-moves.ts';

interface Done {
  readonly outcome: {
    readonly __typename: string;
    readonly subject?: { readonly id: string } | null;
    readonly route?: { readonly id: string } | null;
    readonly student?: { readonly id: string };
  };
}

async function done(client: TestClient, call: string): Promise<Done['outcome']> {
  const { outcome } = await client.data<Done>(`mutation { outcome: ${call} { __typename
    ${call.startsWith('studentUpsert') ? '... on StudentUpserted { student { id } }' : '... on PlanChanged { subject { id } route { id } }'} } }`);
  if (!['PlanChanged', 'StudentUpserted'].includes(outcome.__typename))
    throw new Error(`${call}: ${outcome.__typename}`);
  return outcome;
}

const idOf = ({ subject }: Done['outcome']) => JSON.stringify(subject?.id);

async function organisation(client: TestClient, name: string): Promise<string> {
  const { organisations } = await client.data<{ organisations: { nodes: { id: string }[] } }>(
    `{ organisations(filter: { search: "${name}" }) { nodes { id } } }`,
  );
  return JSON.stringify(organisations.nodes[0]?.id);
}

/** As what, and for whom, those take part who are not there from the first moment. */
const guests = {
  carla: ['Esschenbroek', 'MUNICIPALITY', '[PLAN, NEEDS]'],
  bram: ['Kompaskoers', 'SUPPORT_PROVIDER', '[PLAN, NEEDS]'],
  trainer: ['Springplank', 'COMPANY', '[PLAN]'],
} as const;

export const guestNames = ['carla', 'bram', 'trainer'] as const satisfies readonly Who[];
type Guest = (typeof guestNames)[number];

/** A new student's route, being drafted, with the student, Ilse as lead, and whoever else is to take part. */
export async function startTeam(team: NoorsTeam, name: string, invited: readonly Guest[]): Promise<NoorsTeam> {
  const { ilse, server } = team;
  const school = await organisation(ilse, 'Rivierenpoort');
  const { student } = await done(
    ilse,
    `studentUpsert(input: { schoolId: ${school}, localReference: "${name}", givenName: "Kim", familyName: "${name}",
      birthDate: "2007-04-01", email: "${name}@student.example" })`,
  );
  const studentId = JSON.stringify(student?.id);
  const { route } = await done(
    ilse,
    `routePropose(input: { schoolId: ${school}, studentId: ${studentId}, expectedGraduationOn: "2027-07-09" })`,
  );
  const id = JSON.stringify(route?.id);
  const noor = await signIn(server.url, `${name}@student.example`);
  await done(noor, `routeAccept(id: ${id})`);
  for (const guest of invited) await join({ ...team, noor }, id, guest);
  await done(ilse, `routeStartDrafting(id: ${id})`);
  return { ...team, noor, id: route?.id ?? '' };
}

async function join({ ilse, noor, ...others }: NoorsTeam, route: string, guest: Guest): Promise<void> {
  const [name, role, categories] = guests[guest];
  const { consentText } = await noor.data<{ consentText: { version: string } }>(
    '{ consentText(purpose: INTERNSHIP) { version } }',
  );
  const asked = `role: ${role}, requestedCategories: ${categories}, purpose: INTERNSHIP`;
  const organisationId = await organisation(ilse, name);
  const party = idOf(
    await done(ilse, `partyInvite(routeId: ${route}, input: { organisationId: ${organisationId}, ${asked} })`),
  );
  await done(
    noor,
    `consentGrant(routeId: ${route}, input: { partyId: ${party}, categories: ${categories}, purpose: INTERNSHIP,
      textVersion: "${consentText.version}" })`,
  );
  await done(others[guest], `partyAcceptInvitation(id: ${party}, input: {})`);
}
