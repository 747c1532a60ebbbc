import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { createLink } from '../person/login-link.ts';
import { LoginInvitation } from '../person/login-invitation.entity.ts';
import { Membership } from '../person/membership.entity.ts';
import { Person } from '../person/person.entity.ts';
import type { DirectoryFile, DirectoryOrganisation, DirectoryPerson } from './directory-file.ts';
import { Organisation } from './organisation.entity.ts';

export interface InvitedPerson {
  readonly name: string;
  /** Works once, within two weeks, for the login of whoever opens it (`POST /sign-in/bind`). */
  readonly link: string;
}

const linkLasts = 14 * 24 * 3600 * 1000; // two weeks

/** Adds what is not there yet and brings the rest up to date; answers a link for everybody who cannot sign in yet. */
export async function writeDirectory(manager: EntityManager, directory: DirectoryFile): Promise<InvitedPerson[]> {
  const ids = new Map<string, string>();
  for (const organisation of directory.organisations) ids.set(organisation.name, await keep(manager, organisation));
  const invited: InvitedPerson[] = [];
  for (const person of directory.people) {
    const organisationId = ids.get(person.organisation) ?? (await idOf(manager, person.organisation));
    const personId = await keepPerson(manager, person, organisationId);
    const [login] = await manager.query<unknown[]>('select 1 from login where person_id = $1', [personId]);
    if (!login) invited.push({ name: person.name, link: await invite(manager, personId) });
  }
  return invited;
}

async function idOf(manager: EntityManager, name: string): Promise<string> {
  const found = await manager.findOneBy(Organisation, { name });
  if (!found) throw new Error(`There is no organisation with the name ${name}.`);
  return found.id;
}

async function keep(manager: EntityManager, organisation: DirectoryOrganisation): Promise<string> {
  const found = await manager.findOneBy(Organisation, { name: organisation.name });
  const id = found?.id ?? randomUUID();
  await manager.save(Organisation, { id, ...organisation });
  return id;
}

async function keepPerson(manager: EntityManager, person: DirectoryPerson, organisationId: string): Promise<string> {
  const [found] = await manager.query<{ id: string; membership_id: string }[]>(
    `select p.id, m.id as membership_id from person p join membership m on m.person_id = p.id
     where p.display_name = $1 and m.organisation_id = $2`,
    [person.name, organisationId],
  );
  if (found) {
    await manager.update(Membership, { id: found.membership_id }, { functions: [...person.functions] });
    return found.id;
  }
  const personId = randomUUID();
  await manager.insert(Person, { id: personId, displayName: person.name, isService: person.isService ?? false });
  const [day] = await manager.query<{ today: string }[]>('select app_today()::text as today');
  await manager.insert(Membership, {
    id: randomUUID(),
    personId,
    organisationId,
    functions: [...person.functions],
    from: day?.today ?? '',
    until: null,
  });
  return personId;
}

async function invite(manager: EntityManager, personId: string): Promise<string> {
  const { link, hash } = createLink();
  await manager.insert(LoginInvitation, { tokenHash: hash, personId, expiresAt: new Date(Date.now() + linkLasts) });
  return link;
}
