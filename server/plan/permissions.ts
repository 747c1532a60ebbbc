import { made, many, type JoinOn, type MadeField } from '../reading/declare-reading.ts';
import { allBeginnings, commandsOn, reasonAgainst, type FactsDeclaration, type ObjectFacts } from './command.ts';
import { actingPartyId } from './route-facts.ts';

interface Permission {
  readonly isAllowed: boolean;
  readonly reason: string | null;
  /** Of the parties of the route, those that the viewer reads are shown. */
  readonly needsAgreementOf: readonly string[];
}

/**
 * The field `viewerPermissions`: for each command on the type, whether the viewer may run it now, by the very rules
 * that the engine asks before it runs one. `route`: how the parties of its route are found.
 */
export function permissionsOn<Facts extends ObjectFacts>(
  declaration: FactsDeclaration<Facts>,
  route: JoinOn = { routeId: 'routeId' },
): MadeField {
  return made<Facts>({
    facts: (row) => declaration.sql(row.alias),
    make: (facts) =>
      Object.fromEntries(commandsOn(declaration.type).map((command) => [command.name, permission(command, facts)])),
    leadsTo: many('Party', { on: route }),
    readership: { class: 'CARRIER' },
  });
}

function permission(command: ReturnType<typeof commandsOn>[number], facts: ObjectFacts): Permission {
  const reason = command.may(facts) ? reasonAgainst(command, facts) : 'NOT_ALLOWED_FOR_ROLE';
  if (reason !== null || !facts.route) return { isAllowed: reason === null, reason, needsAgreementOf: [] };
  const acting = actingPartyId(facts.route, command.actingFor?.(facts));
  return { isAllowed: true, reason, needsAgreementOf: command.needsAgreementOf?.(facts, acting) ?? [] };
}

/** The same for what makes its own beginning: a matter of who asks, and under which membership. */
export const permissionsToBegin: MadeField = made<string | null>({
  facts: () => '(select mo.kind from organisation mo where mo.id = (select viewer_organisation()))',
  make: (organisationKind, { viewer }) =>
    Object.fromEntries(
      allBeginnings().map(({ name, may }): [string, Permission] => {
        const isAllowed = viewer !== null && may(viewer, organisationKind);
        return [name, { isAllowed, reason: isAllowed ? null : 'NOT_ALLOWED_FOR_ROLE', needsAgreementOf: [] }];
      }),
    ),
  // There is no route yet, and nobody on it who could agree.
  leadsTo: many('Party', { where: () => 'false' }),
  readership: { class: 'CARRIER' },
});
