import { text, type Language } from '../language/text.ts';

/** What a sentence about a line is made of. */
export interface LineFacts {
  readonly kind: string;
  readonly what: string;
  readonly field: string | null;
}

export const lineFactsSql = (line: string) =>
  `jsonb_build_object('kind', ${line}.kind, 'what', ${line}.what, 'field', ${line}.field)`;

export function wordLine({ kind, what, field }: LineFacts, language: Language): string {
  return text(language, `proposals:${kind}`, {
    what: `“${what}”`,
    field: field === null ? '' : text(language, `proposals:FIELD_${field}`),
  });
}

/** What a title is made of: the one it was given, else the first line that the viewer reads. */
export interface TitleFacts {
  readonly title: string;
  readonly isFirstPlan: boolean;
  readonly line: LineFacts | null;
}

export function wordTitle({ title, isFirstPlan, line }: TitleFacts, language: Language): string {
  if (title !== '') return title;
  if (isFirstPlan) return text(language, 'proposals:FIRST_PLAN');
  return line === null ? '' : wordLine(line, language);
}
