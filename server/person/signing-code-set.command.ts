import type { SigningCodeInput } from '../../schema/signing-code.ts';
import type { Viewer } from '../access/viewer.ts';
import { forbidden } from '../errors.ts';
import { declareBeginning, type Beginning } from '../plan/command.ts';
import { invalidInput } from '../plan/problem.ts';
import { hashCode, isTooSimple } from './signing-code.ts';

const isPerson = ({ isService }: Viewer) => !isService;

/** The input of the command holds no code: what a repeated request is known by must not be a quick way to find it. */
export const signingCodeSet = declareBeginning<object>({
  name: 'signingCodeSet',
  kind: 'membership',
  whoMay: 'Every person for themself; no service account.',
  may: isPerson,
  lockKey: () => crypto.randomUUID(),
  prepare: (_session, viewer) => {
    if (!isPerson(viewer)) throw forbidden();
    return Promise.resolve({ routeId: null, studentId: null });
  },
  apply: () => Promise.reject(new Error('The code to be set was not given.')),
});

export function requireFitCode({ code }: SigningCodeInput): void {
  if (isTooSimple(code)) throw invalidInput({ path: 'input.code', code: 'TOO_SIMPLE' });
}

/** Sets this code; whatever was tried before is forgotten. */
export async function setting(code: string): Promise<Beginning<object>> {
  const hashed = await hashCode(code);
  return {
    ...signingCodeSet,
    async apply(writing) {
      await writing.query(
        `insert into signing_code (person_id, salt, hash) values ($1, $2, $3)
         on conflict (person_id) do update set salt = $2, hash = $3, tries = 0, locked_until = null`,
        [writing.viewer.personId, hashed.salt, hashed.hash],
      );
    },
  };
}
