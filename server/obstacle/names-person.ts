/** Shorter parts of a name (de, van, El) are words of any text. */
const shortest = 4;

/**
 * Whether a text has a part of a person's name as a word of its own, in whatever case it is written, also as whose
 * something is (Noors). A given name that is short is one only with a capital: of Dan, Ben and Bas there are words too.
 */
export function namesPerson(text: string, name: string): boolean {
  const words = wordsOf(text);
  const [given, ...others] = wordsOf(name).map((part) => part.toLowerCase());
  const isIn = (part: string, among: readonly string[]) =>
    among.some((word) => [part, `${part}s`].includes(word.toLowerCase()));
  if (given !== undefined && given.length < shortest && isIn(given, words.filter(isCapital))) return true;
  return [given ?? '', ...others].some((part) => part.length >= shortest && isIn(part, words));
}

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A letter with a mark is written as one character or as two, and means the same. */
const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
