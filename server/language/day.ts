import type { Language } from './text.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** 12 maart 2027, of 12 March 2027. Days have no time zone. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
