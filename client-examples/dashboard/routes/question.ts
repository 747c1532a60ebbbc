import { useSearchParams } from 'wouter';
import { beginOfDay } from '../language/dates.ts';
import { phases } from '../route/phases.ts';
import type { RouteFilter, RouteOrder, RoutePhase, RouteStatus } from '../generated/graphql.ts';

export const statuses = [
  'PROPOSED',
  'DECLINED',
  'INTAKE',
  'DRAFTING',
  'AWAITING_AGREEMENT',
  'ACTIVE',
  'ON_HOLD',
  'STOPPED',
  'COMPLETED',
] as const satisfies readonly RouteStatus[];

export const orders = ['ATTENTION', 'STUDENT_NAME', 'LAST_CHANGE', 'ENDS_ON'] as const satisfies readonly RouteOrder[];

/** What the list is asked, as it stands in the address: a reload and the way back find it again. */
export interface Question {
  readonly search: string;
  readonly phase: RoutePhase | null;
  readonly status: RouteStatus | null;
  readonly isLate: boolean;
  readonly isWaiting: boolean;
  /** With a change on this day or later. */
  readonly since: string | null;
  /** Routes of colleagues too. */
  readonly isAll: boolean;
  readonly orderBy: RouteOrder;
  /** The place behind which the page begins; null: the first page. */
  readonly after: string | null;
}

export const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | null =>
  words.find((known) => known === word) ?? null;

function dayIn(text: string): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}

const questionOf = (parameters: URLSearchParams): Question => ({
  search: parameters.get('search') ?? '',
  phase: oneOf(phases, parameters.get('phase')),
  status: oneOf(statuses, parameters.get('status')),
  isLate: parameters.has('late'),
  isWaiting: parameters.has('waiting'),
  since: dayIn(parameters.get('since') ?? ''),
  isAll: parameters.has('all'),
  orderBy: oneOf(orders, parameters.get('order')) ?? 'ATTENTION',
  after: parameters.get('after'),
});

function parametersOf(question: Question): Record<string, string> {
  const { search, phase, status, isLate, isWaiting, since, isAll, orderBy, after } = question;
  return {
    ...(search !== '' && { search }),
    ...(phase && { phase }),
    ...(status && { status }),
    ...(isLate && { late: '' }),
    ...(isWaiting && { waiting: '' }),
    ...(since !== null && { since }),
    ...(isAll && { all: '' }),
    ...(orderBy !== 'ATTENTION' && { order: orderBy }),
    ...(after !== null && { after }),
  };
}

/** Any other question begins at its first page. `replace`: no step of its own on the way back. */
export type Ask = (change: Partial<Question>, how?: { readonly replace: boolean }) => void;

export function useQuestion(): [Question, Ask] {
  const [parameters, setParameters] = useSearchParams();
  const question = questionOf(parameters);
  return [question, (change, how) => setParameters(parametersOf({ ...question, after: null, ...change }), how)];
}

export function filterOf(question: Question): RouteFilter {
  const { search, phase, status, isLate, isWaiting, since, isAll } = question;
  return {
    search: search.trim() || null,
    phase: phase && [phase],
    status: status && [status],
    isLate: isLate || null,
    waitingForMe: isWaiting || null,
    changedSince: since && beginOfDay(since),
    assignedToMe: isAll ? null : true,
  };
}

/** It leaves something out. */
export const isNarrow = ({ search, phase, status, isLate, isWaiting, since }: Question): boolean =>
  search !== '' || phase !== null || status !== null || isLate || isWaiting || since !== null;
