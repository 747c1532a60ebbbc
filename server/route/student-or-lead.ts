import type { ObjectFacts } from '../plan/command.ts';
import { actsForLead, actsForStudent } from '../plan/route-facts.ts';

/** The two without whom nothing of the route as a whole is decided. */
export const isStudentOrLead = ({ route }: ObjectFacts): boolean =>
  route !== null && (actsForStudent(route) || actsForLead(route));
