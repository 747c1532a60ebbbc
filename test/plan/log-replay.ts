/** A row of the log as it is stored, with its parts. */
export interface LoggedChange {
  readonly kind: string;
  readonly at: string;
  readonly actorPersonId: string | null;
  readonly parts: readonly LoggedPart[];
}

interface LoggedPart {
  readonly category: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly patch: Readonly<Record<string, unknown>>;
}

type Row = Record<string, unknown>;

/** A route as the log alone tells it. Moments are ISO texts, days YYYY-MM-DD. */
export interface ReplayedRoute {
  readonly route: Row;
  readonly window: Row;
  readonly aim: Row;
  readonly parties: Map<string, Row>;
  readonly assignments: Row[];
  readonly goals: Map<string, Row>;
  readonly actions: Map<string, Row>;
  readonly notes: Map<string, Row>;
  readonly obstacles: Map<string, Row>;
  readonly holds: Map<string, Row>;
  readonly contactAttempts: Map<string, Row>;
}

export const nothingYet = (): ReplayedRoute => ({
  route: {},
  window: {},
  aim: {},
  parties: new Map(),
  assignments: [],
  goals: new Map(),
  actions: new Map(),
  notes: new Map(),
  obstacles: new Map(),
  holds: new Map(),
  contactAttempts: new Map(),
});

const beforeDispute = new WeakMap<Row, unknown>();
/** The goals of the first plan that is offered: what is disputed by then waits. */
const offered = new WeakMap<ReplayedRoute, readonly Row[]>();

/** Somebody has agreed with the goal, disputed or not. */
export const isAgreed = (goal: Row | undefined): boolean =>
  goal !== undefined && (goal['status'] === 'DISPUTED' ? beforeDispute.get(goal) : goal['status']) !== 'PROPOSED';

/** What is agreed about a goal in dispute shows when the dispute ends. */
function agreeWith(goal: Row): void {
  if (isAgreed(goal)) return;
  if (goal['status'] === 'DISPUTED') beforeDispute.set(goal, 'AGREED');
  else goal['status'] = 'AGREED';
  goal['version'] = Number(goal['version']) + 1;
}

const planRuns = ({ route }: ReplayedRoute) => route['status'] === 'ACTIVE' || route['status'] === 'ON_HOLD';

const over: readonly string[] = ['DECLINED', 'STOPPED', 'COMPLETED'];

/** What each kind of change means for the route. */
export const readers: Readonly<Record<string, (state: ReplayedRoute, change: LoggedChange) => void>> = {
  ROUTE_PROPOSED: begin,
  AIM_SET: (to, { parts }) => Object.assign(to.aim, pick(parts[0]?.patch, 'aim')),
  GRADUATION_REPORTED: (to, { parts }) => Object.assign(to.window, parts[0]?.patch),
  ROUTE_PHASE_CHANGED: (to, { parts }) => reviseRoute(to, pick(parts[0]?.patch, 'phase')),
  ROUTE_LEAD_CHANGED: (to, { parts }) => reviseRoute(to, pick(parts[0]?.patch, 'leadPartyId')),
  ROUTE_HELD: hold,
  CONTACT_ATTEMPTED: (to, { parts }) => {
    const { id, ...attempt } = parts[0]?.patch ?? {};
    to.contactAttempts.set(String(id), attempt);
  },
  PARTY_INVITED: (to, told) => addParty(to, told, 'PROPOSED'),
  INVITATION_APPROVED: (to, told) => reviseParty(to, told, { status: 'INVITED' }),
  INVITATION_REFUSED: (to, told) => reviseParty(to, told, { status: 'DECLINED' }),
  PARTY_DECLINED: (to, told) => reviseParty(to, told, { status: 'DECLINED' }),
  PARTY_JOINED: join,
  PARTY_ENDED: endParty,
  PERSON_ASSIGNED: (to, told) => assign(to, told),
  PERSON_UNASSIGNED: (to, { at, parts }) =>
    endAssignments(to, at, String(parts[0]?.subjectId), parts[0]?.patch['personId']),
  GOAL_ADDED: addGoal,
  GOAL_REVISED: (to, told) => {
    reword(to, to.goals, told);
    if (planRuns(to)) agreeWith(known(to.goals, told));
  },
  GOAL_DROPPED: (to, told) => revise(to.goals, told, { status: 'DROPPED' }, true),
  GOAL_RESULT_REPORTED: (to, told) => revise(to.goals, told, pick(patchOf(told), 'status'), false),
  GOAL_DISPUTED: (to, told) => {
    const goal = known(to.goals, told);
    beforeDispute.set(goal, goal['status']);
    revise(to.goals, told, pick(patchOf(told), 'status'), false);
  },
  GOAL_DISPUTE_ENDED: (to, told) => revise(to.goals, told, pick(patchOf(told), 'status'), false),
  ACTION_ADDED: (to, told) =>
    add(to.actions, told, { ...patchOf(told), status: 'OPEN', version: 1, contentVersion: 1 }),
  ACTION_REVISED: (to, told) => reword(to, to.actions, told),
  ACTION_DROPPED: (to, told) => revise(to.actions, told, { status: 'CANCELLED' }, true),
  ACTION_PROGRESSED: (to, told) => revise(to.actions, told, pick(patchOf(told), 'status'), false),
  NOTE_ADDED: (to, told) => add(to.notes, told, omit(patchOf(told), 'note')),
  OBSTACLE_RECORDED: (to, told) =>
    to.obstacles.set(subjectOf(told), { ...omit(patchOf(told), 'note'), closedAt: null, isBroughtToRegion: false }),
  OBSTACLE_CLOSED: (to, told) => Object.assign(known(to.obstacles, told), patchOf(told)),
  OBSTACLE_BROUGHT_TO_REGION: (to, told) => Object.assign(known(to.obstacles, told), patchOf(told)),
};

/** Reads one change after those before it, knowing no more of the engine than the words of the log. */
export function replay(state: ReplayedRoute, told: LoggedChange): void {
  // In which way it came about is a word about the change, and nothing of the route.
  const change = { ...told, parts: told.parts.map((part) => ({ ...part, patch: omit(part.patch, 'method') })) };
  leadOn(state, change);
  readers[change.kind]?.(state, change);
}

/** Whatever is told of the route with a status leads it there. */
function leadOn(state: ReplayedRoute, { at, parts }: LoggedChange): void {
  const told = parts.find(({ category, subjectType, patch }) => {
    return category === 'ROUTE' && subjectType === 'route' && typeof patch['status'] === 'string';
  });
  if (!told) return;
  const before = state.route['status'];
  const status = String(told.patch['status']);
  reviseRoute(state, { status, endedAt: over.includes(status) ? at : null });
  // Only while it rests is there a pause, and every way on from there ends it.
  if (before === 'ON_HOLD') for (const paused of state.holds.values()) paused['endedAt'] ??= at;
  if (status === 'AWAITING_AGREEMENT') {
    offered.set(
      state,
      [...state.goals.values()].filter((goal) => goal['status'] !== 'DROPPED' && goal['status'] !== 'DISPUTED'),
    );
  }
  // Agreement with the first plan is agreement with every goal that it proposed.
  if (before === 'AWAITING_AGREEMENT' && status === 'ACTIVE') offered.get(state)?.forEach(agreeWith);
}

function reviseRoute({ route }: ReplayedRoute, patch: Row): void {
  Object.assign(route, patch, { version: Number(route['version'] ?? 0) + 1 });
}

/** The student and the school are there from the first moment: the one who proposed it acts for the school. */
function begin(state: ReplayedRoute, { at, actorPersonId, parts }: LoggedChange): void {
  const { studentPartyId, personId, ...route } = { ...parts[0]?.patch };
  Object.assign(state.route, { ...route, status: 'PROPOSED', endedAt: null, version: 1 });
  Object.assign(state.window, parts[1]?.patch, { graduatedOn: null });
  state.aim['aim'] = null;
  const since = { status: 'ACTIVE', activeFrom: at, activeUntil: null, createdAt: at };
  state.parties.set(String(studentPartyId), { role: 'STUDENT', organisationId: null, ...since });
  state.parties.set(String(route['leadPartyId']), { role: 'SCHOOL', organisationId: route['schoolId'], ...since });
  for (const [partyId, person] of [
    [studentPartyId, personId],
    [route['leadPartyId'], actorPersonId],
  ]) {
    if (person !== null)
      state.assignments.push({ partyId, personId: person, function: 'CONTACT', from: at, until: null });
  }
}

function hold(state: ReplayedRoute, { parts }: LoggedChange): void {
  const told = parts.find(({ category }) => category === 'PLAN')?.patch ?? {};
  state.holds.set(String(told['id']), { ...pick(told, 'reason', 'reviewOn', 'since'), endedAt: null });
}

function addParty(state: ReplayedRoute, told: LoggedChange, status: string): void {
  const since = { activeFrom: null, activeUntil: null, createdAt: told.at };
  state.parties.set(subjectOf(told), { ...patchOf(told), status, ...since });
}

function reviseParty(state: ReplayedRoute, told: LoggedChange, patch: Row): void {
  Object.assign(known(state.parties, told), patch);
}

function join(state: ReplayedRoute, told: LoggedChange): void {
  reviseParty(state, told, { status: 'ACTIVE', activeFrom: told.at });
  assign(state, told);
}

function assign({ assignments }: ReplayedRoute, told: LoggedChange): void {
  const { until = null, ...who } = patchOf(told);
  assignments.push({ ...who, partyId: subjectOf(told), from: told.at, until });
}

function endParty(state: ReplayedRoute, told: LoggedChange): void {
  reviseParty(state, told, { status: 'ENDED', activeUntil: told.at });
  endAssignments(state, told.at, subjectOf(told));
}

function endAssignments({ assignments }: ReplayedRoute, at: string, partyId: string, personId?: unknown): void {
  for (const acts of assignments) {
    const { until } = acts;
    const isRunning = typeof until !== 'string' || until > at;
    if (acts['partyId'] !== partyId || !isRunning || (personId !== undefined && acts['personId'] !== personId))
      continue;
    acts['until'] = at;
  }
}

function addGoal(state: ReplayedRoute, told: LoggedChange): void {
  // Until a plan runs what is added is drafted; from then on, also while it rests, it is written when it has been agreed with.
  const status = planRuns(state) ? 'AGREED' : 'PROPOSED';
  add(state.goals, told, { ...patchOf(told), status, version: 1, contentVersion: 1 });
}

function add(rows: Map<string, Row>, told: LoggedChange, row: Row): void {
  rows.set(subjectOf(told), { ...row, createdAt: told.at });
}

function revise(rows: Map<string, Row>, told: LoggedChange, patch: Row, isContent: boolean): void {
  const row = known(rows, told);
  const contentVersion = Number(row['contentVersion']) + (isContent ? 1 : 0);
  Object.assign(row, patch, { version: Number(row['version']) + 1, contentVersion });
}

/** What was noted for the company that owned it is not for the next owner. */
function reword({ notes }: ReplayedRoute, rows: Map<string, Row>, told: LoggedChange): void {
  const { ownerPartyId } = patchOf(told);
  if (ownerPartyId !== undefined && ownerPartyId !== known(rows, told)['ownerPartyId']) {
    for (const note of notes.values()) if (note['subjectId'] === subjectOf(told)) note['itemId'] = null;
  }
  revise(rows, told, patchOf(told), true);
}

function known(rows: Map<string, Row>, told: LoggedChange): Row {
  const row = rows.get(subjectOf(told));
  if (!row) throw new Error(`The log tells ${told.kind} of something that it never told of before.`);
  return row;
}

const patchOf = ({ parts }: LoggedChange): Row => ({ ...parts[0]?.patch });

function subjectOf({ kind, parts }: LoggedChange): string {
  const id = parts[0]?.subjectId;
  if (!id) throw new Error(`The log tells ${kind} of nothing.`);
  return id;
}

function pick(row: Row | undefined, ...keys: readonly string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row?.[key]]));
}

function omit(row: Row, key: string): Row {
  const { [key]: _left, ...rest } = row;
  return rest;
}
