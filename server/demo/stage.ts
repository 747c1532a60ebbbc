import { globalId } from '../access/global-id.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Command, ObjectFacts } from '../plan/command.ts';
import type { CommandRequest, Engine } from '../plan/engine.ts';
import type { Outcome } from '../plan/remembered-request.ts';
import type { PersonName } from './cast.ts';
import type { DemoIntake } from './demo-route.ts';

export interface Stage {
  readonly engine: Engine;
  viewer(name: PersonName): Viewer;
  organisationId(name: PersonName): string;
  /** A student at the demo door. */
  studentViewer(email: string): Promise<Viewer>;
  /** What the school's own system, and the intake of the course, bring before there is any route. */
  recordIntake(studentId: string, intake: DemoIntake): Promise<void>;
  /** The parties of a route, first come first. */
  partiesOf(routeId: string): Promise<{ role: string; partyId: string }[]>;
  moveClockTo(moment: string): Promise<void>;
}

/** One route, and who stands on it. */
export interface Scene {
  readonly stage: Stage;
  readonly id: string;
  readonly partyIds: ReadonlyMap<PersonName | 'student', string>;
  readonly actor: (name: PersonName | 'student') => Viewer;
  readonly lead: PersonName;
}

export const outcomeAlone = async (_session: unknown, outcome: Outcome): Promise<Outcome> => outcome;

/** Runs one command by the one whose step it is; answers the global id of what it was about. */
export async function run<Facts extends ObjectFacts, Input>(
  stage: Stage,
  command: Command<Facts, Input>,
  request: CommandRequest<Input>,
  viewer: Viewer,
): Promise<string> {
  const outcome = await stage.engine.run(command, request, viewer, outcomeAlone);
  return outcome.subject ? globalId(outcome.subject.type, outcome.subject.id) : '';
}
