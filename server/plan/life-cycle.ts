import type { TellPart, Writing } from './writing.ts';

type Transitions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

// Before there is a plan, student and lead each may leave it at that.
const stop = { STOPPED: ['routeStop'] } as const;
// Asked for by the one, it happens when the other signs.
const reopen = ['routeReopen', 'proposalSignOff'] as const;
const end = { STOPPED: ['routeStop', 'routeStopWithoutContact', 'proposalSignOff'] } as const;
const over: readonly string[] = ['DECLINED', 'STOPPED', 'COMPLETED'];

/** The life of a route: from each status to those that may follow, and by which commands. Nothing else changes it. */
export const routeTransitions: Transitions = {
  PROPOSED: { INTAKE: ['routeAccept'], DECLINED: ['routeDecline'], ...stop },
  DECLINED: {},
  INTAKE: { DRAFTING: ['routeStartDrafting'], ...stop },
  DRAFTING: { AWAITING_AGREEMENT: ['planOffer'], ...stop },
  AWAITING_AGREEMENT: {
    ACTIVE: ['planOffer', 'proposalSignOff'],
    DRAFTING: ['proposalSignOff', 'proposalWithdraw', 'proposalExpire', 'partyEnd'],
    ...stop,
  },
  ACTIVE: {
    ON_HOLD: ['routeHold', 'proposalSignOff'],
    COMPLETED: ['routeComplete', 'proposalSignOff'],
    ...end,
  },
  ON_HOLD: { ACTIVE: ['routeResume', 'proposalSignOff'], ...end },
  STOPPED: { ACTIVE: reopen },
  COMPLETED: { ACTIVE: reopen },
};

/** Where the student is on the way: from each phase to those that may follow. Nothing else changes it. */
export const phaseTransitions: Readonly<Record<string, readonly string[]>> = {
  PREPARATION: ['INTERNSHIP', 'FOLLOW_UP_STUDY'],
  // Back, where a placement breaks off: the school sees to another (WEB 7.2.9).
  INTERNSHIP: ['PREPARATION', 'DIPLOMA', 'FOLLOW_UP_STUDY'],
  // Without a search where the company of the internship goes on with the student.
  DIPLOMA: ['FINDING_WORK', 'KEEPING_WORK', 'FOLLOW_UP_STUDY'],
  FINDING_WORK: ['KEEPING_WORK', 'FOLLOW_UP_STUDY'],
  // Back, where work is lost.
  KEEPING_WORK: ['FINDING_WORK', 'FOLLOW_UP_STUDY'],
  FOLLOW_UP_STUDY: [],
};
/** Who loses work goes back to looking for it, with a diploma or without. */
const afterGraduation: Readonly<Record<string, readonly string[]>> = { DIPLOMA: ['FINDING_WORK'] };

/** Why a phase cannot follow on another, or null. */
export function reasonAgainstPhase(from: string, to: string, isGraduated: boolean): string | null {
  if (!phaseTransitions[from]?.includes(to)) return 'PHASE_DOES_NOT_FOLLOW';
  return afterGraduation[from]?.includes(to) && !isGraduated ? 'NOT_GRADUATED_YET' : null;
}

/** Throws at start where a table leaves out a status (or phase) of the contract, leads to one it does not have, or to none. */
export function requireCompleteLifeCycle(statuses: readonly string[], phases: readonly string[]): void {
  const followed = new Set(['PREPARATION', ...Object.values(phaseTransitions).flat()]);
  requireSame(Object.keys(phaseTransitions), [...followed], phases);
  const listed = Object.keys(routeTransitions);
  const reached = new Set(['PROPOSED', ...Object.values(routeTransitions).flatMap((next) => Object.keys(next))]);
  requireSame(listed, [...reached], statuses);
}

function requireSame(listed: readonly string[], reached: readonly string[], known: readonly string[]): void {
  const wrong = [
    ...known.filter((name) => !listed.includes(name) || !reached.includes(name)),
    ...[...listed, ...reached].filter((name) => !known.includes(name)),
  ];
  if (wrong.length > 0) throw new Error(`The life of a route is not complete: ${[...new Set(wrong)].join(', ')}.`);
}

/** The statuses from which a command leads on. */
export function statusesBefore(command: string): string[] {
  return Object.entries(routeTransitions)
    .filter(([, next]) => Object.values(next).some((commands) => commands.includes(command)))
    .map(([status]) => status);
}

interface Told {
  readonly kind?: string;
  /** Why is for those who work on the plan; that it did is for everybody on the route. */
  readonly reason?: string | undefined;
  /** The one asked, the other signed: it was done by neither alone. */
  readonly isByBoth?: boolean;
  /** What only some of them are told besides. */
  readonly also?: readonly TellPart[];
}

/** Leads the locked route on to another status, as far as the table knows the way, and tells everybody on it. */
export async function leadTo(writing: Writing, status: string, told: Told = {}): Promise<void> {
  const id = writing.routeId;
  const [route] = await writing.query<{ status: string }>('select status from route where id = $1', [id]);
  if (!route || routeTransitions[route.status]?.[status] === undefined) {
    throw new Error(`No way leads a route from ${String(route?.status)} to ${status}.`);
  }
  await writing.query('update route set status = $2, ended_at = $3, version = version + 1 where id = $1', [
    id,
    status,
    over.includes(status) ? writing.now : null,
  ]);
  const { kind = 'ROUTE_STATUS_CHANGED', reason, isByBoth = false, also = [] } = told;
  const patch = { status, ...(isByBoth ? { method: 'BY_BOTH' } : {}) };
  writing.tell(
    kind,
    { category: 'ROUTE', item: id, subject: { type: 'TransitionRoute', id }, patch },
    ...(reason === undefined ? [] : [{ category: 'WINDOW' as const, item: null, patch: { ...patch, reason } }]),
    ...also,
  );
}
