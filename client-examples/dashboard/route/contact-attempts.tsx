import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, isTicked, type Field } from '../command/field.ts';
import {
  RecordContactAttemptDocument,
  StopRouteWithoutContactDocument,
  type ContactMeans,
} from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import type { RouteData } from './route-content.tsx';
import { StopMeaning } from './stop-meaning.tsx';

interface Props {
  readonly route: RouteData;
}

const means = ['PHONE', 'MESSAGE', 'MAIL', 'LETTER', 'VISIT'] as const satisfies readonly [
  ContactMeans,
  ...ContactMeans[],
];

/** When the lead tried to reach the student, and what may follow: the student reads it too. */
export function ContactAttempts({ route: { contactAttempts } }: Props) {
  const { t, i18n } = useTranslation();
  const { context } = usePartyWords();
  if (contactAttempts.length === 0) return null;
  return (
    <div data-testid="contact-attempts">
      <p>{t('contact.meaning', { context })}</p>
      <ul>
        {contactAttempts.map((attempt, index) => (
          <li key={index}>
            {dayInWords(attempt.attemptedOn, i18n.language)}: {t(`contact.means.${attempt.means}`)},{' '}
            {t(attempt.isAnswered ? 'contact.answered' : 'contact.unanswered')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By attempts in vain the route is stopped: of whoever may never do that the server takes only that the student answered. */
const mayBeInVain = ({ routeStopWithoutContact: { isAllowed, reason } }: RouteData['viewerPermissions']) =>
  isAllowed || reason !== 'NOT_ALLOWED_FOR_ROLE';

export function useContactAttempt({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const isAsked = mayBeInVain(viewerPermissions);
  const answered: Field = { kind: 'tick', name: 'isAnswered', label: t('contact.gotAnswer') };
  const options = means.map((value) => ({ value, label: t(`contact.means.${value}`) }));
  return command({
    label: t(isAsked ? 'contact.record' : 'contact.recordAnswered'),
    meaning: t(isAsked ? 'contact.recordMeaning' : 'contact.recordAnsweredMeaning'),
    permission: viewerPermissions.contactAttemptRecord,
    isPlain: true,
    fields: [
      { kind: 'choice', name: 'means', label: t('contact.how'), options, isRequired: true },
      { kind: 'day', name: 'attemptedOn', label: t('contact.when'), hint: t('contact.whenHint'), isRequired: true },
      ...(isAsked ? [answered] : []),
    ],
    document: RecordContactAttemptDocument,
    variables: (values) => ({
      id,
      input: {
        means: chosen(means, values['means']),
        attemptedOn: values['attemptedOn'] ?? '',
        isAnswered: !isAsked || isTicked(values, 'isAnswered'),
      },
    }),
  });
}

export function useStopWithoutContact({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('contact.stop'),
    meaning: <StopMeaning isAsked={false} />,
    permission: viewerPermissions.routeStopWithoutContact,
    isPlain: true,
    submit: t('lifeCycle.stopConfirm'),
    fields: [{ kind: 'text', name: 'reason', label: t('why'), hint: t('lifeCycle.reasonHint') }],
    document: StopRouteWithoutContactDocument,
    variables: ({ reason = '' }) => ({ id, input: { reason } }),
  });
}
