import { requireNotAsked } from '../plan/ask-agreement.ts';
import { declareCommand, type Command } from '../plan/command.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { statusesBefore } from '../plan/life-cycle.ts';
import { othersToAgree, type Committed } from '../plan/must-agree.ts';
import { offerAtOnce } from '../plan/offer.ts';
import { declareWriter, type Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';

type Data = Readonly<Record<string, unknown>>;

/** A step in the life of a route on which student and lead agree: the one asks, the other signs. */
interface BothAgree {
  readonly name: string;
  /** What happened, as the log tells it. */
  readonly tells: string;
  readonly whoMay: string;
  readonly statusReason: string;
  readonly may: Command['may'];
  possible?(facts: OnRouteFacts): string | null;
  /** It needs nobody's agreement beside that of who asks. */
  isAlone?(facts: OnRouteFacts): boolean;
  /** Whether it does need nobody's by what is not theirs to read either. */
  isStillAlone?(writing: Writing, facts: OnRouteFacts): Promise<boolean>;
  /** Of what was sent, what is shown to who signs: a line for each. */
  readonly says?: readonly string[];
  /** After which day it is of no use. */
  lastDay?(data: Data): string;
  /** Throws where what was sent does not fit. */
  check?(writing: Writing, data: Data): Promise<void>;
  happen(writing: Writing, data: Data): Promise<void>;
}

/** Nobody else's part changes. */
const ofBoth: Committed = { parties: [], isOwnWork: false };

export function declareBothAgree<Input extends object>(step: BothAgree): Command<OnRouteFacts, Input> {
  const { name, check, happen, isAlone = () => false, isStillAlone = async () => true } = step;
  const inStatus = { statuses: statusesBefore(name), reason: step.statusReason };
  declareWriter(name, (writing, { data }) => happen(writing, data), { inStatus });
  return declareCommand<OnRouteFacts, Input>({
    name,
    kind: 'content',
    on: routeFacts,
    whoMay: step.whoMay,
    inStatus: inStatus.statuses,
    statusReason: step.statusReason,
    may: step.may,
    possible: (facts) => step.possible?.(facts) ?? null,
    needsAgreementOf: (facts, acting) =>
      facts.route && !isAlone(facts) ? othersToAgree(facts.route, [ofBoth], acting) : [],
    async apply(writing, facts, input) {
      const data: Data = Object.fromEntries(Object.entries(input));
      await check?.(writing, data);
      if (isAlone(facts) && (await isStillAlone(writing, facts))) return happen(writing, data);
      await ask(writing, linesOf(step, facts.id, data));
    },
  });
}

async function ask(writing: Writing, lines: readonly Step[]): Promise<void> {
  const [first] = lines;
  if (first) await requireNotAsked(writing, first);
  await offerAtOnce(writing, lines);
}

function linesOf({ name, tells, lastDay, says = [] }: BothAgree, id: string, data: Data): Step[] {
  const line = {
    command: name,
    kind: tells,
    subject: { type: 'TransitionRoute', id } as const,
    baseVersion: null,
    what: '',
    ...ofBoth,
    ...(lastDay && { lastDay: lastDay(data) }),
    data: {},
  };
  if (says.length === 0) return [line];
  return says.map((field) => ({ ...line, field, after: String(data[field]), data: { [field]: data[field] } }));
}
