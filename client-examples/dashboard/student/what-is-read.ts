import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { DataCategory, PartyReadsFragment, WhatIsThereFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { readsExplanations, readsOwnAlone } from './category-words.ts';

/** What of one kind stands there: its texts, or how many there are of what is too long to repeat. */
export interface Kind {
  readonly kind: string;
  readonly texts: readonly string[];
  readonly count: number;
}

type Text = string | number | null | undefined | false;

const kindOf = (kind: string, texts: readonly Text[]): Kind => {
  const filled = texts
    .filter((text) => text !== null && text !== undefined && text !== false && text !== '')
    .map(String);
  return { kind, texts: filled, count: filled.length };
};

const countOf = (kind: string, count: number): Kind => ({ kind, texts: [], count });

/** All that this party would read of a category as it stands now, kind by kind. What is not kept on a route yet has none. */
export function useWhatIsRead(
  route: WhatIsThereFragment,
  party: PartyReadsFragment,
): (category: DataCategory) => readonly Kind[] {
  const plan = usePlan(route, party);
  const needs = useNeeds(route, party);
  const work = useWork(route, party);
  const { i18n } = useTranslation();
  const { student, enrolment } = route;
  const of: Partial<Record<DataCategory, () => readonly Kind[]>> = {
    IDENTITY: () => [
      kindOf('IDENTITY', [
        [student?.givenName, student?.familyName].filter(Boolean).join(' '),
        student?.birthDate && dayInWords(student.birthDate, i18n.language),
        student?.email,
        student?.mobile,
        student?.municipalityCode,
      ]),
    ],
    EDUCATION: () => [
      kindOf('EDUCATION', [
        enrolment?.school.name,
        enrolment?.learningPath,
        enrolment?.level,
        enrolment?.crebo,
        enrolment?.cohort,
      ]),
    ],
    PLAN: plan,
    NEEDS: needs,
    WORK: work,
  };
  return (category) => (of[category]?.() ?? []).filter(({ count }) => count > 0);
}

function usePlan(route: WhatIsThereFragment, party: PartyReadsFragment): () => readonly Kind[] {
  const { t, i18n } = useTranslation();
  const ownAlone = readsOwnAlone(party);
  const isItsOwn = (owner: { readonly id: string } | null | undefined) => !ownAlone || owner?.id === party.id;
  return () => {
    const goals = route.goals.filter(({ owner }) => isItsOwn(owner));
    const actions = route.all.filter(({ owner }) => isItsOwn(owner));
    const read = [...goals, ...actions];
    const about = route.disagreements.filter((one) => !ownAlone || read.some(({ id }) => id === one.about?.id));
    const shown = about.flatMap(({ positions }) => positions).filter((one) => one.isShownToCompany || isItsOwn(one.by));
    const items = [
      kindOf(
        'goals',
        goals.map(({ title }) => title),
      ),
      kindOf(
        'measures',
        goals.map(({ measure }) => measure),
      ),
      kindOf(
        'actions',
        actions.map(({ title }) => title),
      ),
      kindOf(
        'notes',
        read.flatMap(({ notes }) => notes.map(({ text }) => text)),
      ),
      kindOf(
        'obstacles',
        route.obstacles.filter((one) => isItsOwn(one.recordedBy)).map(({ text }) => text),
      ),
      kindOf(
        'disagreements',
        about.flatMap(({ subject, outcome }) => [subject, outcome]),
      ),
      kindOf(
        'positions',
        shown.map(({ text }) => text),
      ),
    ];
    if (ownAlone) return [...items, countOf('history', read.length)];
    const { graduationReports } = route;
    const day = (date: string | null | undefined) => date && dayInWords(date, i18n.language);
    return [
      kindOf('aim', [route.aim]),
      ...items,
      kindOf('window', [
        ...graduationReports.map(({ graduatedOn, expectedOn }) =>
          t(graduatedOn ? 'facts.graduated' : 'facts.expected', { day: day(graduatedOn ?? expectedOn) }),
        ),
        ...contestsOf(graduationReports),
        route.endsOn && t('student.preview.endsOn', { day: day(route.endsOn) }),
        route.hold?.reason,
      ]),
      countOf('proposals', route.askedOfAll.length),
      countOf('versions', route.versions?.number ?? 0),
      countOf('contactAttempts', route.contactAttempts.length),
      countOf('history', 1),
    ];
  };
}

function useNeeds(route: WhatIsThereFragment, party: PartyReadsFragment): () => readonly Kind[] {
  const { t } = useTranslation();
  const { supportProfile: profile, supportNeeds, workFacts } = route;
  return () => [
    kindOf('profile', [profile?.strengths, profile?.whatHelps]),
    kindOf(
      'needs',
      supportNeeds.map(
        ({ code, value, weight }) =>
          `${[t(`need.${code}`), value].filter((part) => part !== null && part !== undefined).join(': ')} · ${t(`weight.${weight}`)}`,
      ),
    ),
    kindOf('explanations', readsExplanations(party) ? supportNeeds.map(({ explanation }) => explanation) : []),
    kindOf(
      'lossReasons',
      workFacts.map(({ reason }) => reason && t(`lossReason.${reason}`)),
    ),
  ];
}

function useWork(route: WhatIsThereFragment, party: PartyReadsFragment): () => readonly Kind[] {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  return () => {
    const facts = route.workFacts.filter(({ employer }) => !readsOwnAlone(party) || employer?.id === party.id);
    const words = facts.map(({ kind, happenedOn, employer, employerName, hoursPerWeek, contract, isAtLevel }) =>
      [
        t(`facts.work.${kind}`, {
          day: dayInWords(happenedOn, i18n.language),
          employer: employer ? name(employer) : (employerName ?? t('facts.someEmployer')),
        }),
        contract && t(`contract.${contract}`),
        hoursPerWeek && t('facts.hoursPerWeek', { count: hoursPerWeek }),
        typeof isAtLevel === 'boolean' && t(isAtLevel ? 'facts.atLevel' : 'facts.notAtLevel'),
      ]
        .filter(Boolean)
        .join(' · '),
    );
    return [kindOf('work', words), kindOf('contests', contestsOf(facts))];
  };
}

interface Contested {
  readonly contests: readonly { readonly text: string; readonly answer?: string | null }[];
}

/** What the student said against a fact, and what was answered. */
const contestsOf = (facts: readonly Contested[]) =>
  facts.flatMap(({ contests }) => contests.flatMap(({ text, answer }) => [text, answer]));
