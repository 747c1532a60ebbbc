import { made, type MadeField } from '../reading/declare-reading.ts';
import { commandsOn, reasonAgainst, type FactsDeclaration, type ObjectFacts } from './command.ts';

interface Permission {
  readonly isAllowed: boolean;
  readonly reason: string | null;
  readonly needsAgreementOf: readonly never[];
}

/**
 * The field `viewerPermissions`: for each command on the type, whether the viewer may run it now, by the very rules
 * that the engine asks before it runs one.
 */
export function permissionsOn<Facts extends ObjectFacts>(declaration: FactsDeclaration<Facts>): MadeField {
  return made<Facts>({
    facts: (row) => declaration.sql(row.alias),
    make: (facts) =>
      Object.fromEntries(commandsOn(declaration.type).map((command) => [command.name, permission(command, facts)])),
    readership: { class: 'CARRIER' },
  });
}

function permission(command: ReturnType<typeof commandsOn>[number], facts: ObjectFacts): Permission {
  const reason = command.may(facts) ? reasonAgainst(command, facts) : 'NOT_ALLOWED_FOR_ROLE';
  return { isAllowed: reason === null, reason, needsAgreementOf: [] };
}
