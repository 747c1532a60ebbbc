import type { GraphQLSchema } from 'graphql';
import { allBeginnings, allCommands } from '../plan/command.ts';

const rootDescriptions = {
  Query:
    'What can be read. Every answer holds what the viewer may read at that moment: what they may not is absent, or null ' +
    'and named in `withheldFields`. A representative of a student under 16 reads as the student.',
  Mutation:
    'What can be changed, one intention each. Each runs in a transaction of its own, in the order in which they stand. Whoever ' +
    'may not see the object is answered NOT_FOUND, whoever may see it but not do this FORBIDDEN; what the input or the ' +
    'state does not allow is a Problem in the answer. `viewerPermissions` of an object says beforehand what is allowed.',
  Subscription:
    'What is told as it happens, over a WebSocket at the same address (protocol graphql-transport-ws). Rights are asked ' +
    'anew for every event.',
} as const;

/** Describes the doors of the contract, and puts who may call a mutation behind its description: the command says it. */
export function describeRoots(schema: GraphQLSchema): void {
  for (const [name, description] of Object.entries(rootDescriptions)) {
    const root = schema.getType(name);
    if (root) root.description = description;
  }
  const whoMay = new Map([...allBeginnings(), ...allCommands()].map((command) => [command.name, command.whoMay]));
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const words = whoMay.get(field.name);
    if (words === undefined) throw new Error(`Mutation ${field.name} runs no command of that name.`);
    field.description = `${field.description ?? ''} Who may: ${words}`.trim();
  }
}
