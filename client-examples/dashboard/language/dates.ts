/** As days are written here: in English with the day before the month, too. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

const here = 'Europe/Amsterdam';

/** Made once: a list writes hundreds of dates, and making one of these takes longer than writing with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  return format;
}

/** 12 mrt 2027, or 12 Mar 2027. Days have no time zone; a moment is on the day that it was here. */
export function dayInWords(day: string, language: string): string {
  const timeZone = day.includes('T') ? here : 'UTC';
  return formatOf(language, { dateStyle: 'medium', timeZone }).format(new Date(day));
}

export function momentInWords(moment: string, language: string): string {
  return formatOf(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: here }).format(new Date(moment));
}

const oneDay = 86_400_000; // milliseconds

const shifted = (day: string, by: number) => new Date(new Date(day).getTime() + by).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => shifted(day, -oneDay);

/** The moment at which a day begins in the Netherlands, wherever the browser is. */
export function beginOfDay(day: string): string {
  const { value: offset = '' } =
    formatOf('en', { timeZone: here, timeZoneName: 'longOffset' })
      .formatToParts(new Date(day))
      .find(({ type }) => type === 'timeZoneName') ?? {};
  return `${day}T00:00:00${offset.replace('GMT', '')}`;
}

/** The moment at which it is over. */
export const endOfDay = (day: string): string => beginOfDay(shifted(day, oneDay));
