import type { DataCategory } from './category.ts';
import type { PartyRoleName } from './reading-rules.ts';

type DecidedReaders = Readonly<Record<PartyRoleName, string>>;

/**
 * Who will read what no table keeps yet, in the words in which it was decided. Rules for whole categories cannot say
 * all of it (levels, amounts, releases, invitations): that comes with the tables, and then the entry here goes.
 */
export const notYetKept: Readonly<Partial<Record<DataCategory, DecidedReaders>>> = {
  PROVISIONS: {
    STUDENT: 'role',
    SCHOOL: 'role, no amounts',
    MUNICIPALITY: 'own or ground',
    COMPANY: 'own, no amounts unless it applied',
    SUPPORT_PROVIDER: 'own',
  },
  COACHING: {
    STUDENT: 'role',
    SCHOOL: 'role, level TEAM',
    MUNICIPALITY: 'ground, level FUNDER',
    COMPANY: 'never',
    SUPPORT_PROVIDER: 'own or ground',
  },
  MEETINGS: {
    STUDENT: 'role',
    SCHOOL: 'role',
    MUNICIPALITY: 'invited',
    COMPANY: 'invited',
    SUPPORT_PROVIDER: 'invited',
  },
  CHECK_INS: {
    STUDENT: 'role',
    SCHOOL: 'ground',
    MUNICIPALITY: 'never',
    COMPANY: 'never',
    SUPPORT_PROVIDER: 'ground',
  },
  OUTCOMES: {
    STUDENT: 'role',
    SCHOOL: 'role',
    MUNICIPALITY: 'ground',
    COMPANY: 'never',
    SUPPORT_PROVIDER: 'ground',
  },
  DOCUMENTS: {
    STUDENT: 'role',
    SCHOOL: 'own or ground',
    MUNICIPALITY: 'own or ground',
    COMPANY: 'own or released',
    SUPPORT_PROVIDER: 'own or ground',
  },
};
