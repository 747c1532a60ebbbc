import fc from 'fast-check';
import { planOf, type Outcome } from '../support/agreement.ts';
import type { NoorsTeam } from '../support/agreed-route.ts';
import { everybody, make, mayBeForbidden, move, pick, type Move, type Who } from './random-moves.ts';

/** What happens on a route beside the words of its plan, each as the call of it; null where there is nothing to do it to. */
const deeds = {
  offerPlan: ({ route }) => `planOffer(routeId: ${route}, input: {})`,
  aim: ({ route, which }) => `aimSet(routeId: ${route}, input: { text: "Wens ${String(which)}" })`,
  note: ({ goal, which }) => goal && `noteAdd(id: ${goal.id}, input: { text: "Notitie ${String(which)}" })`,
  noteOnAction: ({ action }) => action && `noteAdd(id: ${action.id}, input: { text: "Bijna klaar" })`,
  progress: ({ action, which }) =>
    action &&
    `actionReportProgress(id: ${action.id}, expectedVersion: ${action.version},
      input: { status: ${which > 3 ? 'DOING' : 'BLOCKED'}, note: "Even wachten" })`,
  dropAction: ({ action }) =>
    action && `actionDrop(id: ${action.id}, expectedVersion: ${action.version}, input: { reason: "Hoeft niet" })`,
  result: ({ goal }) =>
    goal && `goalReportResult(id: ${goal.id}, expectedVersion: ${goal.version}, input: { result: ACHIEVED })`,
  dispute: ({ goal }) => goal && `disagreementRaise(id: ${goal.id}, input: { position: "Dit past niet" })`,
  endDispute: ({ disagreement }) => disagreement && `disagreementWithdraw(id: ${disagreement.id})`,
  obstacle: ({ route }) => `obstacleRecord(routeId: ${route}, input: { kind: FACILITY, text: "Geen lift" })`,
  closeObstacle: ({ obstacle }) => obstacle && `obstacleClose(id: ${obstacle.id})`,
  region: ({ obstacle }) =>
    obstacle && `obstacleBringToRegion(id: ${obstacle.id}, input: { text: "Een lift ontbreekt" })`,
  graduation: ({ route, which }) =>
    `routeReportGraduation(id: ${route}, input: { expectedOn: "2027-0${String((which % 4) + 6)}-15" })`,
  phase: ({ route, version }) =>
    `routeSetPhase(id: ${route}, expectedVersion: ${version}, input: { phase: INTERNSHIP })`,
  hold: ({ route }) => `routeHold(id: ${route}, input: { reason: "Even rust", reviewOn: "2027-06-01" })`,
  tryToReach: ({ route, which }) =>
    `contactAttemptRecord(routeId: ${route}, input: { means: PHONE, attemptedOn: "2027-01-2${String(which % 4)}" })`,
  resume: ({ route }) => `routeResume(id: ${route})`,
  assign: ({ school, colleague }) =>
    school &&
    `partyAssign(id: ${school.id}, input: { personId: ${colleague}, function: COVER, until: "2027-12-31T00:00:00Z" })`,
  unassign: ({ cover }) => cover && `partyUnassign(assignmentId: ${cover})`,
  invite: ({ route, organisation }) =>
    `partyInvite(routeId: ${route}, input: { organisationId: ${organisation}, role: COMPANY, requestedCategories: [PLAN],
      purpose: INTERNSHIP })`,
  refuseInvitation: ({ invited }) =>
    invited && `invitationRefuse(partyId: ${invited.id}, input: { reason: "Te ver weg" })`,
  endParty: ({ guest }) => guest && `partyEnd(id: ${guest.id}, input: { reason: "Het is gedaan" })`,
  lead: ({ route, leader }) => leader && `routeSetLead(id: ${route}, input: { partyId: ${leader.id} })`,
  reoffer: ({ closed, which }) =>
    closed &&
    `proposalReoffer(id: ${closed.id}, input: { includesRefused: ${String(which > 5)}, isInDraft: ${String(which === 1)} })`,
  removeLine: ({ draftLine }) => draftLine && `draftRemove(id: ${draftLine})`,
  refuseLine: ({ open, openLine }) =>
    open &&
    openLine &&
    `proposalSignOff(id: ${open.id}, expectedVersion: ${open.version},
      input: { answer: REFUSE, remark: "Dit niet.", refusedChangeIds: [${openLine}] })`,
  complete: ({ route }) => `routeComplete(id: ${route})`,
  reopen: ({ route }) => `routeReopen(id: ${route})`,
  stop: ({ route }) => `routeStop(id: ${route}, input: { reason: "Het is genoeg" })`,
} as const satisfies Record<string, (found: Found) => string | null | undefined>;

export type DeedName = keyof typeof deeds;
const often: readonly DeedName[] = [
  'offerPlan',
  'offerPlan',
  'offerPlan',
  'note',
  'progress',
  'result',
  'dispute',
  'hold',
  'resume',
  'phase',
  'lead',
  'reoffer',
  'removeLine',
  'refuseLine',
];
const names = (Object.keys(deeds) as DeedName[]).filter((name) => name !== 'stop');

export interface Deed {
  readonly deed: DeedName;
  readonly who: Who;
  readonly which: number;
}

/** What those on a route do in turn: with the words of the plan, and beside them. */
export const happening: fc.Arbitrary<Move | Deed> = fc.oneof(
  { weight: 3, arbitrary: move },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...often, ...names) },
        { weight: 1, arbitrary: fc.constant<DeedName>('stop') },
      ),
      // Much of it is for student and lead alone.
      who: fc.constantFrom(...everybody, 'noor' as const, 'ilse' as const),
      which: fc.nat({ max: 7 }),
    }),
  },
);

/** Who is not on the route yet: a colleague of the lead, and a company. */
export interface Others {
  readonly colleague: string;
  readonly organisation: string;
}

interface Thing {
  readonly id: string;
  readonly version: number;
}

interface Found {
  readonly route: string;
  readonly version: number;
  readonly which: number;
  readonly colleague: string;
  readonly organisation: string;
  readonly goal: Thing | undefined;
  readonly action: Thing | undefined;
  readonly obstacle: Pick<Thing, 'id'> | undefined;
  readonly disagreement: Pick<Thing, 'id'> | undefined;
  readonly school: Pick<Thing, 'id'> | undefined;
  readonly guest: Pick<Thing, 'id'> | undefined;
  readonly leader: Pick<Thing, 'id'> | undefined;
  readonly invited: Pick<Thing, 'id'> | undefined;
  readonly cover: string | undefined;
  readonly closed: Thing | undefined;
  readonly open: Thing | undefined;
  readonly openLine: string | undefined;
  readonly draftLine: string | undefined;
}

const foundDocument = `query ($id: ID!) { route(id: $id) {
  version goals { id version } actions { id version } obstacles { id } disagreements { id status }
  proposals { id version status changes { id } }
  parties { id role status assignments { id function } }
} }`;

interface RouteFound {
  readonly version: number;
  readonly goals: readonly Thing[];
  readonly actions: readonly Thing[];
  readonly obstacles: readonly Thing[];
  readonly disagreements: readonly { readonly id: string; readonly status: string }[];
  readonly proposals: readonly (Thing & {
    readonly status: string;
    readonly changes: readonly { readonly id: string }[];
  })[];
  readonly parties: readonly {
    readonly id: string;
    readonly role: string;
    readonly status: string;
    readonly assignments: readonly { readonly id: string; readonly function: string }[];
  }[];
}

const quoted = <Item extends { readonly id: string }>(item: Item | undefined): Item | undefined =>
  item && { ...item, id: JSON.stringify(item.id) };

async function find(team: NoorsTeam, { who, which }: Deed, others: Others): Promise<Found | null> {
  const { route } = await team[who].data<{ route: RouteFound | null }>(foundDocument, { id: team.id });
  if (!route) return null;
  const { version, goals, actions, obstacles, disagreements, parties, proposals } = route;
  const guests = parties.filter(({ role, status }) => status === 'ACTIVE' && !['STUDENT', 'SCHOOL'].includes(role));
  const cover = parties.flatMap(({ assignments }) => assignments).find((acts) => acts.function === 'COVER');
  return {
    route: JSON.stringify(team.id),
    version,
    which,
    colleague: JSON.stringify(others.colleague),
    organisation: JSON.stringify(others.organisation),
    goal: quoted(pick(goals, which)),
    action: quoted(pick(actions, which)),
    obstacle: quoted(pick(obstacles, which)),
    disagreement: quoted(disagreements.findLast(({ status }) => status === 'OPEN')),
    school: quoted(parties.find(({ role }) => role === 'SCHOOL')),
    guest: quoted(pick(guests, which)),
    leader: quoted(guests.find(({ role }) => role !== 'COMPANY')),
    invited: quoted(parties.find(({ status }) => status === 'PROPOSED')),
    cover: quoted(cover)?.id,
    ...foundProposals(proposals, which),
  };
}

function foundProposals(proposals: RouteFound['proposals'], which: number) {
  const of = (...statuses: readonly string[]) =>
    pick(
      proposals.filter(({ status }) => statuses.includes(status)),
      which,
    );
  const open = of('OPEN');
  return {
    closed: quoted(of('REFUSED', 'EXPIRED', 'SUPERSEDED')),
    open: quoted(open),
    openLine: quoted(pick(open?.changes ?? [], which))?.id,
    draftLine: quoted(pick(of('DRAFT')?.changes ?? [], which))?.id,
  };
}

/** Does what happens, one thing after another, as far as there is something to do it to. */
export async function live(
  team: NoorsTeam,
  happenings: readonly (Move | Deed)[],
  others: Others,
  afterEach: () => Promise<void>,
): Promise<void> {
  const parties = await planOf(team.noor, team.id);
  for (const one of happenings) {
    const outcome = 'what' in one ? make(team, one, parties) : act(team, one, others);
    await mayBeForbidden(outcome.then(() => ({ __typename: '' })));
    await afterEach();
  }
}

async function act(team: NoorsTeam, deed: Deed, others: Others): Promise<void> {
  const found = await find(team, deed, others);
  const call = found && deeds[deed.deed](found);
  if (call) await team[deed.who].data<{ outcome: Outcome }>(`mutation { outcome: ${call} { __typename } }`);
}
