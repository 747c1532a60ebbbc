import { actorOf, consentInput, note, partyOf, type Book, type Doing } from './deeds.ts';
import { uuidOf } from './follower.ts';
import type { PartyState } from './history.ts';

const partners = ['MUNICIPALITY', 'COMPANY', 'SUPPORT_PROVIDER'];

/** One thing that changes who reads what on the route: nobody else does so there at the same time. */
export async function changeRights(doing: Doing, book: Book): Promise<void> {
  if (book.isChangingRights) return;
  book.isChangingRights = true;
  try {
    const waiting = [...book.state.parties.values()].findLast(
      ({ isActive, people, role }) => !isActive && people.size === 0 && isComing(book, role),
    );
    if (waiting && doing.random.isSo(0.6)) await bringBack(doing, book, waiting);
    else if (doing.random.isSo(0.45)) await comeOrGo(doing, book);
    else if (doing.random.isSo(0.85)) await consent(doing, book);
    else await endParty(doing, book);
  } finally {
    book.isChangingRights = false;
  }
}

const isComing = (book: Book, role: string) => partners.includes(role) && partyOf(book, role) === undefined;

/** Given, given for less, or withdrawn. */
async function consent(doing: Doing, book: Book): Promise<void> {
  const party = partyOf(book, doing.random.pick(['MUNICIPALITY', 'SUPPORT_PROVIDER']) ?? '');
  const running = doing.random.pick([...new Set(party?.grants.values())]);
  if (!party) return;
  if (running !== undefined && doing.random.isSo(0.6)) return withdraw(doing, book, party, running);
  await grant(doing, book, party);
}

async function grant(doing: Doing, book: Book, party: PartyState): Promise<void> {
  const student = actorOf(doing, partyOf(book, 'STUDENT'));
  const categories = doing.random.pick([['PLAN'], ['NEEDS'], ['PLAN', 'NEEDS'], ['PLAN', 'NEEDS', 'EDUCATION']]) ?? [];
  const input = consentInput(party.id, party.role === 'COMPANY' ? ['PLAN'] : categories);
  if (!student) return;
  const done = await doing.asker.change(
    student,
    'consentGrant(routeId: $id, input: $input)',
    '$id: ID!, $input: ConsentGrantInput!',
    { id: `route_${book.routeId}`, input },
  );
  if (!done?.subject) return;
  const { id: partyId } = party;
  const given = {
    kind: 'CONSENT_GIVEN',
    about: { category: 'CONSENT', partyId, isToldToLead: party.isActive },
  } as const;
  const approved = { kind: 'INVITATION_APPROVED', about: { category: 'ROUTE', partyId } } as const;
  const tells = party.isActive ? [given] : [approved, given];
  note(
    doing,
    book,
    done,
    { tells },
    {
      type: 'granted',
      partyId,
      categories: input.categories,
      consentId: done.subject.id,
    },
  );
}

async function withdraw(doing: Doing, book: Book, { id: partyId }: PartyState, consentId: string): Promise<void> {
  const student = actorOf(doing, partyOf(book, 'STUDENT'));
  if (!student) return;
  const done = await doing.asker.change(student, 'consentWithdraw(id: $id)', '$id: ID!', { id: consentId });
  const about = { category: 'CONSENT', partyId, isToldToLead: true } as const;
  if (!done) return;
  const blocked = {
    kind: 'ACTION_PROGRESSED',
    about: { category: 'PLAN', partyId },
    subjectIds: book.actions.filter(({ ownerPartyId }) => ownerPartyId === partyId).map(({ id }) => id),
  } as const;
  const told = { tells: [{ kind: 'CONSENT_WITHDRAWN', about }], mayFollow: blocked };
  note(doing, book, done, told, { type: 'withdrawn', partyId, consentId });
}

/** A colleague begins to act for the party, or no longer does. */
async function comeOrGo(doing: Doing, book: Book): Promise<void> {
  const party = partyOf(book, doing.random.pick(['SCHOOL', ...partners]) ?? '');
  const colleagues = [...doing.actors.values()].filter(
    ({ person }) => person.work === 'COVER' && person.organisationId === party?.organisationId,
  );
  const personId = doing.random.pick(colleagues)?.person.id;
  const acting = actorOf(doing, party);
  if (!party || !acting || personId === undefined) return;
  const isHere = party.people.has(personId);
  const done = isHere
    ? await doing.asker.change(acting, 'partyUnassign(assignmentId: $id)', '$id: ID!', {
        id: await assignmentOf(doing, party, personId),
      })
    : await doing.asker.change(acting, 'partyAssign(id: $id, input: $input)', '$id: ID!, $input: AssignmentInput!', {
        id: `party_${party.id}`,
        input: { personId: `person_${personId}`, function: 'COVER' },
      });
  if (!done) return;
  const about = { category: 'ROUTE', partyId: party.id } as const;
  const kind = isHere ? 'PERSON_UNASSIGNED' : 'PERSON_ASSIGNED';
  note(
    doing,
    book,
    done,
    { tells: [{ kind, about }] },
    { type: isHere ? 'unassigned' : 'assigned', partyId: party.id, personId },
  );
}

interface Assigned {
  readonly node: {
    readonly assignments: readonly { readonly id: string; readonly person: { readonly id: string } | null }[];
  } | null;
}

async function assignmentOf(doing: Doing, party: PartyState, personId: string): Promise<string> {
  const actor = actorOf(doing, party);
  if (!actor) return '';
  const query = 'query ($id: ID!) { node(id: $id) { ... on Party { assignments { id person { id } } } } }';
  const { data } = await doing.asker.ask<Assigned>(actor, query, { id: `party_${party.id}` });
  return data?.node?.assignments.find(({ person }) => person?.id === `person_${personId}`)?.id ?? '';
}

async function endParty(doing: Doing, book: Book): Promise<void> {
  const party = partyOf(book, doing.random.pick(partners) ?? '');
  const lead = actorOf(doing, partyOf(book, 'SCHOOL'));
  if (!party || !lead) return;
  const { id: partyId } = party;
  const done = await doing.asker.change(lead, 'partyEnd(id: $id, input: { reason: "Moved" })', '$id: ID!', {
    id: `party_${partyId}`,
  });
  if (done)
    note(
      doing,
      book,
      done,
      { tells: [{ kind: 'PARTY_ENDED', about: { category: 'ROUTE', partyId } }] },
      {
        type: 'ended',
        partyId,
      },
    );
}

/** Step by step: invited by the lead, approved by the student, accepted by who answers for the organisation. */
async function bringBack(doing: Doing, book: Book, last: PartyState): Promise<void> {
  const { organisationId, role } = last;
  if (organisationId === null) return;
  if (!book.invited.has(last.id)) return invite(doing, book, { organisationId, role });
  if (last.grants.size === 0) return grant(doing, book, last);
  const ofOrganisation = [...doing.actors.values()].filter(({ person }) => person.organisationId === organisationId);
  const intake = ofOrganisation.find(({ person }) => person.work === 'INTAKE');
  const contact = ofOrganisation.find(({ person }) => person.work === 'CONTACT');
  if (!intake || !contact) return;
  const done = await doing.asker.change(
    intake,
    'partyAcceptInvitation(id: $id, input: $input)',
    '$id: ID!, $input: PartyAcceptInput!',
    { id: `party_${last.id}`, input: { personId: `person_${contact.person.id}` } },
  );
  if (!done) return;
  book.invited.delete(last.id);
  const tells = [{ kind: 'PARTY_JOINED', about: { category: 'ROUTE', partyId: last.id } }] as const;
  note(doing, book, done, { tells }, { type: 'joined', partyId: last.id, personId: contact.person.id });
}

async function invite(
  doing: Doing,
  book: Book,
  of: Pick<PartyState, 'role'> & { readonly organisationId: string },
): Promise<void> {
  const lead = actorOf(doing, partyOf(book, 'SCHOOL'));
  if (!lead) return;
  const { role, organisationId } = of;
  const input = {
    organisationId: `organisation_${organisationId}`,
    role,
    requestedCategories: role === 'COMPANY' ? ['PLAN'] : ['PLAN', 'NEEDS', 'EDUCATION'],
    purpose: 'GUIDANCE_TO_WORK',
  };
  const done = await doing.asker.change(
    lead,
    'partyInvite(routeId: $id, input: $input)',
    '$id: ID!, $input: PartyInviteInput!',
    { id: `route_${book.routeId}`, input },
  );
  if (!done?.subject) return;
  const partyId = uuidOf(done.subject.id);
  book.invited.add(partyId);
  note(
    doing,
    book,
    done,
    { tells: [{ kind: 'PARTY_INVITED', about: { category: 'ROUTE', partyId } }] },
    {
      type: 'invited',
      partyId,
      role,
      organisationId,
    },
  );
}
