import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { DataCategory, PartyReadsFragment, WhatIsThereFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { readsExplanations, readsOwnAlone } from '../team/reading-rules.ts';

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
  const whole = useWholePlan(route);
  const ownAlone = readsOwnAlone(party);
  const isItsOwn = (owner: { readonly id: string } | null | undefined) => !ownAlone || owner?.id === party.id;
  return () => {
    const goals = route.goals.filter(({ owner }) => isItsOwn(owner));
    const actions = route.all.filter(({ owner }) => isItsOwn(owner));
    const read = [...goals, ...actions];
    const obstacles = route.obstacles.filter(({ recordedBy }) => isItsOwn(recordedBy));
    const about = route.disagreements.filter((one) => !ownAlone || read.some(({ id }) => id === one.about?.id));
    const positions = about.flatMap((one) => one.positions).filter((one) => one.isShownToCompany || isItsOwn(one.by));
    const texts: Readonly<Record<string, readonly Text[]>> = {
      goals: goals.map(({ title }) => title),
      measures: goals.map(({ measure }) => measure),
      actions: actions.map(({ title }) => title),
      notes: read.flatMap(({ notes }) => notes.map(({ text }) => text)),
      obstacles: obstacles.map(({ text }) => text),
      disagreements: about.flatMap(({ subject, outcome }) => [subject, outcome]),
      positions: positions.map(({ text }) => text),
    };
    const items = Object.entries(texts).map(([kind, those]) => kindOf(kind, those));
    return [...items, ...(ownAlone ? [] : whole()), countOf('history', 1)];
  };
}

/** What of the plan is nobody's part. */
function useWholePlan(route: WhatIsThereFragment): () => readonly Kind[] {
  const { t, i18n } = useTranslation();
  const { aim, graduationReports, endsOn, hold, askedOfAll, versions, contactAttempts } = route;
  const day = (date: string | null | undefined) => date && dayInWords(date, i18n.language);
  const reported = graduationReports.map(({ graduatedOn, expectedOn }) =>
    t(graduatedOn ? 'facts.graduated' : 'facts.expected', { day: day(graduatedOn ?? expectedOn) }),
  );
  const end = endsOn && t('student.preview.endsOn', { day: day(endsOn) });
  return () => [
    kindOf('aim', [aim]),
    kindOf('window', [...reported, ...contestsOf(graduationReports), end, hold?.reason]),
    countOf('proposals', askedOfAll.length),
    countOf('versions', versions?.number ?? 0),
    countOf('contactAttempts', contactAttempts.length),
  ];
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
