/** Shorter parts of a name (Dan, Vos, Li) are words of any text: they name somebody only with a capital. */
const shortest = 4;

/** What stands between given name and family name, and with a capital at the beginning of any sentence. */
const between: readonly string[] = 'al ben bin da de den der di du el het in la le op te ten ter uit van von'.split(
  ' ',
);

/**
 * Whether a text has a part of a person's name as a word of its own, or parts of it run together, with or without accents,
 * also as whose something is (Noors).
 */
export function namesPerson(text: string, name: string): boolean {
  const parts = wordsOf(name).map((part) => part.toLowerCase());
  const named = parts.filter((part, place) => part.length > 1 && !isBetween(part, place, parts.length));
  const whole = [parts.join(''), named.join(''), `${parts.at(0) ?? ''}${parts.at(-1) ?? ''}`];
  const long = [...named, ...whole].filter((part) => part.length >= shortest);
  const short = named.filter((part) => part.length < shortest);
  // Written together (NoorJansen), each capital begins a word too.
  const words = [...wordsOf(text), ...wordsOf(text.replace(/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu, ' '))];
  return isAnyIn(long, words) || isAnyIn(short, words.filter(isCapital));
}

/** The first and the last part of a name are no such thing: Ben is a given name too. */
const isBetween = (part: string, place: number, parts: number) =>
  place > 0 && place < parts - 1 && between.includes(part);

const isAnyIn = (parts: readonly string[], words: readonly string[]) =>
  words.map((word) => word.toLowerCase()).some((word) => parts.some((part) => [part, `${part}s`].includes(word)));

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Letters that are no other letter with a mark, as they are written without them. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

/** Marks, and what is not seen at all, make no other name of it. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[øØłŁđĐıßæÆ]/g, (letter) => plain[letter] ?? letter)
    .match(/\p{L}+/gu) ?? [];
