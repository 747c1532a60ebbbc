import { Authorized } from 'type-graphql';

/** What a root field reads or does. A root field that declares neither stops the server at start. */
export type Scope = `reads:${string}` | `command:${string}` | 'public';

/** Reads what the viewer's rights allow; needs somebody who is signed in. */
export function Reads(what: string) {
  return Authorized<Scope>([`reads:${what}`]);
}

/** Runs the command of this name; who may is decided by the command, in the engine. */
export function Runs(command: { readonly name: string }) {
  return Authorized<Scope>([`command:${command.name}`]);
}
