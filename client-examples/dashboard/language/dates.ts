/** As days are written here: in English with the day before the month, too. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** 12 mrt 2027, or 12 Mar 2027. Days have no time zone. */
export function dayInWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

export function momentInWords(moment: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}
