/** A LIKE pattern that finds the words as they were typed. */
export const containing = (words: string): string => `%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
