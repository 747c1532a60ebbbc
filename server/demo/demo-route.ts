import type { SupportNeedInput } from '../../schema/support-need.ts';
import type { PersonName } from './cast.ts';

export interface DemoAction {
  readonly title: string;
  readonly owner: PersonName | 'student' | null;
  readonly dueOn?: string;
  readonly status?: 'DOING' | 'DONE' | 'BLOCKED';
}

export interface DemoGoal {
  readonly title: string;
  /** Who writes it down; a goal of the student's is the student's own. */
  readonly by: PersonName | 'student';
  readonly owner?: PersonName | 'student';
  readonly phase?: 'PREPARATION' | 'INTERNSHIP' | 'DIPLOMA' | 'FINDING_WORK' | 'KEEPING_WORK';
  readonly measure?: string;
  readonly dueOn?: string;
  readonly actions: readonly DemoAction[];
}

export interface DemoIntake {
  readonly crebo: string;
  readonly level: number;
  readonly learningPath: 'BOL' | 'BBL';
  readonly strengths: string;
  readonly whatHelps: string;
}

/** A change of an agreed plan: of its first goal, and an action for it. */
export interface DemoChange {
  readonly title: string;
  readonly offeredAt: string;
  readonly respondBy: string;
  readonly measure: string;
  readonly action: Omit<DemoAction, 'status'>;
}

export interface DemoRoute {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly municipalityCode: string;
  readonly school?: PersonName;
  readonly expectedGraduationOn: string;
  /** What the student follows, and what they said of themselves at the intake of the course. */
  readonly intake?: DemoIntake;
  readonly aim?: string;
  /** Colleagues at the school who act for it too. */
  readonly covers?: readonly PersonName[];
  /** Contacts of the organisations that take part beside the school. */
  readonly others: readonly PersonName[];
  readonly needs: readonly SupportNeedInput[];
  readonly goals: readonly DemoGoal[];
  /** How far the route has come. */
  readonly until: 'PROPOSED' | 'INTAKE' | 'DRAFTING' | 'AWAITING_AGREEMENT' | 'ACTIVE';
  /** Those who confirmed their part of the agreed plan. */
  readonly confirmedBy?: readonly PersonName[];
  /** What the lead has offered since, and the student has not answered yet. */
  readonly change?: DemoChange;
  /** Day on which the route was proposed. */
  readonly proposedOn: string;
}
