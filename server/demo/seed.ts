import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Login } from '../person/login.entity.ts';
import { Membership } from '../person/membership.entity.ts';
import { Person } from '../person/person.entity.ts';
import type { Engine } from '../plan/engine.ts';
import { Enrolment } from '../student/enrolment.entity.ts';
import { SupportProfile } from '../student/support-profile.entity.ts';
import { demoIssuer } from './demo-issuer.ts';
import { demoState, markDemo, removeHalfDemo } from './demo-state.ts';
import {
  organisations,
  people,
  type DemoOrganisation,
  type DemoPerson,
  type OrganisationName,
  type PersonName,
} from './cast.ts';
import { neighbour } from './neighbours.ts';
import { playRoute } from './play.ts';
import type { Stage } from './stage.ts';
import { stories } from './stories.ts';

/** The day on which somebody first looks at the demonstration, in the time of its stories. */
const firstMorning = '2027-02-01T09:00:00+01:00';
const neighbourCount = 36;

/**
 * Fills an empty database with the stories' cast and routes, all by the same commands that everybody uses; begins anew
 * where that was cut short. Only one server at a time may do so.
 */
export async function seedDemo(owner: DataSource, engine: Engine): Promise<boolean> {
  const state = await demoState(owner);
  if (state === 'FINISHED' || state === 'OTHER') return false;
  if (state === 'BEGUN') await removeHalfDemo(owner);
  await markDemo(owner, 'BEGUN');
  const moveClockTo = (moment: string) =>
    owner.query('update clock set shift = $1::timestamptz - statement_timestamp()', [moment]);
  await moveClockTo('2026-06-01T09:00:00+02:00');
  const directory = await owner.transaction((manager) => writeDirectory(manager));
  const stage: Stage = {
    engine,
    ...directory,
    ...asOwner(owner),
    moveClockTo: async (moment) => void (await moveClockTo(moment)),
  };
  const routes = [...stories, ...Array.from({ length: neighbourCount }, (_, index) => neighbour(index))];
  for (const [number, route] of routes.entries()) await playRoute(stage, route, number);
  await moveClockTo(firstMorning);
  await markDemo(owner, 'FINISHED');
  return true;
}

/** What the seeding looks up as the owner of the database. */
function asOwner(owner: DataSource): Pick<Stage, 'studentViewer' | 'partiesOf' | 'recordIntake'> {
  return {
    async studentViewer(email) {
      const [login] = await owner.query<{ person_id: string }[]>(
        'select person_id from login where issuer = $1 and subject = $2',
        [demoIssuer, email],
      );
      if (!login) throw new Error(`${email} cannot sign in.`);
      return {
        personId: login.person_id,
        membershipId: null,
        organisationId: null,
        functions: [],
        isService: false,
        isStudent: true,
      };
    },
    async recordIntake(studentId, { crebo, level, learningPath, strengths, whatHelps }) {
      await owner.getRepository(Enrolment).update({ studentId }, { crebo, level, learningPath, cohort: '2024' });
      await owner.getRepository(SupportProfile).insert({ studentId, strengths, whatHelps, version: 1 });
    },
    partiesOf: (routeId) =>
      owner.query<{ role: string; partyId: string }[]>(
        'select role, id as "partyId" from party where route_id = $1 order by created_at, id',
        [routeId],
      ),
  };
}

async function writeDirectory(manager: EntityManager): Promise<Pick<Stage, 'viewer' | 'organisationId'>> {
  const organisationIds = new Map<OrganisationName, string>();
  for (const [name, organisation] of entries<OrganisationName, DemoOrganisation>(organisations)) {
    const id = randomUUID();
    organisationIds.set(name, id);
    await manager.insert(Organisation, { id, ...organisation });
  }
  const viewers = new Map<PersonName, Viewer & { readonly organisationId: string }>();
  for (const [name, person] of entries<PersonName, DemoPerson>(people)) {
    viewers.set(name, await writePerson(manager, person, organisationIds.get(person.organisation) ?? ''));
  }
  const viewer = (name: PersonName) => {
    const found = viewers.get(name);
    if (!found) throw new Error(`${name} is not in the cast.`);
    return found;
  };
  return { viewer, organisationId: (name) => viewer(name).organisationId };
}

async function writePerson(manager: EntityManager, person: DemoPerson, organisationId: string) {
  const personId = randomUUID();
  const membershipId = randomUUID();
  const isService = person.isService ?? false;
  await manager.insert(Person, { id: personId, displayName: person.name, isService });
  await manager.insert(Login, { issuer: demoIssuer, subject: person.email, personId });
  await manager.insert(Membership, {
    id: membershipId,
    personId,
    organisationId,
    functions: [...person.functions],
    from: '2026-01-01',
    until: null,
  });
  return { personId, membershipId, organisationId, functions: person.functions, isService, isStudent: false };
}

function entries<Name extends string, Value>(record: Record<Name, Value>): [Name, Value][] {
  return Object.entries(record) as [Name, Value][];
}
