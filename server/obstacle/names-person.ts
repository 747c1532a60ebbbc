/** Shorter parts of a name (de, van, El) are words of any text. */
const shortest = 4;

/** Whether a text has a part of a person's name as a word of its own, in whatever case it is written. */
export function namesPerson(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length >= shortest && words.has(word));
}

/** A letter with a mark is written as one character or as two, and means the same. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];
