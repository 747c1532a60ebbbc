import type { PartyNameFragment } from '../generated/graphql.ts';

interface Waiting {
  readonly waitsFor: readonly PartyNameFragment[];
  readonly signOffs: readonly { readonly isBlocking: boolean; readonly by: { readonly id: string } }[];
}

/** Without whose answer nothing goes on; who reads no such signature is told of those it does read. */
export function awaited({ waitsFor, signOffs }: Waiting): readonly PartyNameFragment[] {
  const blocking = waitsFor.filter((party) => signOffs.some(({ isBlocking, by }) => isBlocking && by.id === party.id));
  return blocking.length > 0 ? blocking : waitsFor;
}
