/** The parties whose part it is: those that own it, before or after. */
export function partiesOf(...owners: readonly (string | null | undefined)[]): string[] {
  return [...new Set(owners.filter((owner) => owner !== null && owner !== undefined))];
}
