import { describe, expect, it } from 'vitest';
import { hasText, languageOf, text } from '../../server/language/text.ts';
import { texts } from '../../server/language/texts.ts';

const entries = (language: 'nl' | 'en'): [string, string][] =>
  Object.entries(texts[language]).flatMap(([namespace, file]) =>
    Object.entries<string>(file).map(([key, value]): [string, string] => [`${namespace}:${key}`, value]),
  );

const keys = (language: 'nl' | 'en') =>
  entries(language)
    .map(([key]) => key)
    .toSorted();

const parameters = (value: string) => (value.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the texts', () => {
  it('have the same keys in Dutch and English', () => {
    expect(keys('nl')).toEqual(keys('en'));
  });

  it('name the same parameters in Dutch and English', () => {
    const english = new Map(entries('en'));
    for (const [key, value] of entries('nl'))
      expect([key, ...parameters(value)]).toEqual([key, ...parameters(english.get(key) ?? '')]);
  });

  it('of errors are sentences', () => {
    const errors = [...entries('nl'), ...entries('en')].filter(([key]) => /^(errors|validation):/.test(key));
    for (const [key, value] of errors) expect([key, value]).toEqual([key, expect.stringMatching(/^[A-Z].*[.]$/)]);
  });

  it('of problems say what is the matter, and what to do next', () => {
    const problems = [...entries('nl'), ...entries('en')].filter(([key]) => key.startsWith('problems:'));
    for (const [key, value] of problems) expect([key, value]).toEqual([key, expect.stringMatching(/[.?] [A-Z]/)]);
  });

  it('say je and jij to everybody: most of those who read them are students', () => {
    expect(entries('nl').filter(([, value]) => /\b(u|uw)\b/i.test(value))).toEqual([]);
  });

  it('call what is to be done an action, and nothing else', () => {
    expect(entries('nl').filter(([, value]) => /afspraak/i.test(value))).toEqual([]);
  });
});

describe('text', () => {
  it('words a key in the reader’s language', () => {
    expect(text('nl', 'errors:NOT_FOUND')).toBe(texts.nl.errors.NOT_FOUND);
    expect(text('en', 'errors:NOT_FOUND')).toBe(texts.en.errors.NOT_FOUND);
  });

  it('chooses singular and plural by the number', () => {
    expect(text('en', 'errors:RATE_LIMITED', { seconds: 1 })).toContain('1 second and');
    expect(text('nl', 'errors:RATE_LIMITED', { seconds: 5 })).toContain('5 seconden');
  });

  it('does not escape, since no answer of ours is a page', () => {
    expect(text('en', 'errors:INTERNAL_SERVER_ERROR', { requestId: 'a<b>' })).toContain('a<b>');
  });

  it('answers a key without a text with itself', () => {
    expect(hasText('nl', 'errors:NO_SUCH_KEY')).toBe(false);
    expect(text('nl', 'errors:NO_SUCH_KEY')).toBe('NO_SUCH_KEY');
  });
});

describe('languageOf', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['nl-BE, en;q=0.9', 'nl'],
    ['de, fr;q=0.9', 'nl'],
    ['de, en;q=0.5, nl;q=0.4', 'en'],
    ['nl;q=0.1, EN;q=0.2', 'en'],
    ['en;q=0', 'nl'],
    ['en;q=x, nl;q=0.1', 'nl'],
    ['*', 'nl'],
    ['english', 'nl'],
    [','.repeat(10_000), 'nl'],
  ])('reads %o as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
