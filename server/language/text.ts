import { createInstance } from 'i18next';
import { texts } from './texts.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export type TextParameters = Readonly<Record<string, string | number>>;

const defaultLanguage: Language = 'nl';

const translator = createInstance();
await translator.init({
  resources: texts,
  supportedLngs: languages,
  fallbackLng: false,
  ns: Object.keys(texts.nl),
  defaultNS: 'errors',
  // Answers are JSON and pages are made by React: escaping here would show twice.
  interpolation: { escapeValue: false },
});

/**
 * The text of a key such as `errors:NOT_FOUND`, in the reader's language. A lone number among the parameters decides
 * between singular and plural (`KEY_one`, `KEY_other`). A key without a text is answered with itself.
 */
export function text(language: Language, key: string, parameters: TextParameters = {}): string {
  const numbers = Object.values(parameters).filter((value) => typeof value === 'number');
  const count = numbers.length === 1 ? { count: numbers[0] } : {};
  return translator.t(key, { ...count, ...parameters, lng: language });
}

export function hasText(language: Language, key: string): boolean {
  return translator.exists(key, { lng: language, count: 2 }) || translator.exists(key, { lng: language });
}

/** The first language of an Accept-Language header that we speak, by weight; Dutch if there is none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').slice(0, 200).split(',').map(wish);
  const spoken = wishes.flatMap(({ tag, weight }) => {
    const language = languages.find((candidate) => tag === candidate || tag.startsWith(`${candidate}-`));
    return language !== undefined && weight > 0 ? [{ language, weight }] : [];
  });
  return spoken.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? defaultLanguage;
}

function wish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
}
