import type { Writing } from './writing.ts';

type Transitions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const stop = { STOPPED: ['routeStop'] } as const;

/** The life of a route: from each status to those that may follow, and by which commands. Nothing else changes it. */
export const routeTransitions: Transitions = {
  PROPOSED: { INTAKE: ['routeAccept'], DECLINED: ['routeDecline'], ...stop },
  DECLINED: {},
  INTAKE: { DRAFTING: ['routeStartDrafting'], ...stop },
  DRAFTING: { AWAITING_AGREEMENT: ['planOffer'], ...stop },
  AWAITING_AGREEMENT: {
    ACTIVE: ['planOffer', 'proposalSignOff'],
    DRAFTING: ['proposalSignOff', 'proposalWithdraw'],
    ...stop,
  },
  ACTIVE: { ON_HOLD: ['routeHold'], COMPLETED: ['routeComplete'], ...stop },
  ON_HOLD: { ACTIVE: ['routeResume'], ...stop },
  STOPPED: { ACTIVE: ['routeReopen'] },
  COMPLETED: { ACTIVE: ['routeReopen'] },
};

/** Throws at start where the table leaves out a status of the contract, leads to one it does not have, or to none. */
export function requireCompleteLifeCycle(statuses: readonly string[]): void {
  const listed = Object.keys(routeTransitions);
  const reached = new Set(['PROPOSED', ...Object.values(routeTransitions).flatMap((next) => Object.keys(next))]);
  const wrong = [
    ...statuses.filter((status) => !listed.includes(status) || !reached.has(status)),
    ...[...listed, ...reached].filter((status) => !statuses.includes(status)),
  ];
  if (wrong.length > 0) throw new Error(`The life of a route is not complete: ${[...new Set(wrong)].join(', ')}.`);
}

/** The statuses from which a command leads on. */
export function statusesBefore(command: string): string[] {
  return Object.entries(routeTransitions)
    .filter(([, next]) => Object.values(next).some((commands) => commands.includes(command)))
    .map(([status]) => status);
}

/** Leads the locked route on to another status, as far as the table knows the way, and tells everybody on it. */
export async function leadTo(
  writing: Writing,
  status: string,
  kind = 'ROUTE_STATUS_CHANGED',
  reason?: string,
): Promise<void> {
  const id = writing.routeId;
  const [route] = await writing.query<{ status: string }>('select status from route where id = $1', [id]);
  if (!route || routeTransitions[route.status]?.[status] === undefined) {
    throw new Error(`No way leads a route from ${String(route?.status)} to ${status}.`);
  }
  await writing.query('update route set status = $2, version = version + 1 where id = $1', [id, status]);
  writing.tell(
    kind,
    { category: 'ROUTE', item: id, subject: { type: 'TransitionRoute', id }, patch: { status } },
    // Why is for those who work on the plan; that it did is for everybody on the route.
    ...(reason === undefined ? [] : [{ category: 'WINDOW' as const, item: null, patch: { status, reason } }]),
  );
}
