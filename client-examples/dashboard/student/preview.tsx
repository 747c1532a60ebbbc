import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { DataCategory, PartyReadsFragment, WhatIsThereFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { readsOwnAlone, useCategoryWords } from './category-words.ts';

interface Props {
  readonly route: WhatIsThereFragment;
  readonly party: PartyReadsFragment;
  readonly categories: readonly DataCategory[];
}

/** What stands there now, and would be read. */
export function Preview({ route, party, categories }: Props) {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const wordsOf = useCategoryWords(party);
  const contentOf = useContent(route, party);
  return (
    <div className="preview" data-testid="preview">
      <h4>{t('student.preview.title', { name: name(party) })}</h4>
      {categories.map((category) => {
        const content = contentOf(category);
        return (
          <div key={category}>
            <strong>{wordsOf(category)}</strong>
            {content.length === 0 && <p className="quiet">{t('student.preview.nothing')}</p>}
            <ul>
              {content.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {category === 'NEEDS' && <p className="quiet">{t('student.preview.explanation')}</p>}
          </div>
        );
      })}
    </div>
  );
}

/** The lines of a category. What is not kept on a route yet has none. */
function useContent(route: WhatIsThereFragment, party: PartyReadsFragment): (category: DataCategory) => string[] {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  const day = (date: string) => dayInWords(date, i18n.language);
  const { student, enrolment, supportProfile: profile } = route;
  const isItsOwn = (owner: { readonly id: string } | null | undefined) =>
    !readsOwnAlone(party) || owner?.id === party.id;
  const of: Partial<Record<DataCategory, () => readonly (string | null | undefined)[]>> = {
    IDENTITY: () => [
      [student?.givenName, student?.familyName].filter(Boolean).join(' '),
      student?.birthDate && day(student.birthDate),
      student?.email,
      student?.mobile,
    ],
    EDUCATION: () => [enrolment?.school.name, enrolment?.learningPath, enrolment?.crebo],
    PLAN: () => [
      readsOwnAlone(party) ? null : route.aim,
      ...[...route.goals, ...route.all].filter(({ owner }) => isItsOwn(owner)).map(({ title }) => title),
    ],
    NEEDS: () => [
      profile?.strengths,
      profile?.whatHelps,
      ...route.supportNeeds.map(({ code, value }) => [t(`need.${code}`), value].filter(Boolean).join(': ')),
    ],
    WORK: () =>
      route.workFacts
        .filter(({ employer }) => isItsOwn(employer))
        .map(({ happenedOn, employer, employerName }) =>
          [day(happenedOn), employer ? name(employer) : employerName].filter(Boolean).join(', '),
        ),
  };
  return (category) =>
    [...new Set((of[category]?.() ?? []).filter((line) => typeof line === 'string'))].filter(Boolean);
}
