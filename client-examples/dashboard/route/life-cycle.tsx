import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import { StopRouteDocument } from '../generated/graphql.ts';
import { ContactAttempts, useContactAttempt, useStopWithoutContact } from './contact-attempts.tsx';
import { dayInWords } from '../language/dates.ts';
import { useLifeCycleCommands } from './life-cycle-commands.ts';
import type { RouteData } from './route-content.tsx';
import { StopMeaning } from './stop-meaning.tsx';

interface Props {
  readonly route: RouteData;
}

/** The route itself: its phase, its rest, its end. */
export function LifeCycle({ route }: Props) {
  const { t } = useTranslation();
  const commands = [
    ...useLifeCycleCommands(route),
    useContactAttempt(route),
    useStop(route),
    useStopWithoutContact(route),
  ];
  if (!route.hold && route.contactAttempts.length === 0 && commands.every(({ permission }) => !permission.isAllowed))
    return null;
  return (
    <section className="card" aria-labelledby="life-cycle" data-testid="life-cycle">
      <h2 id="life-cycle">{t('lifeCycle.title')}</h2>
      <Hold route={route} />
      <ContactAttempts route={route} />
      <CommandRow commands={commands} />
    </section>
  );
}

function Hold({ route: { hold } }: Props) {
  const { t, i18n } = useTranslation();
  if (!hold) return null;
  return (
    <div data-testid="hold">
      <p>{t('lifeCycle.rests', { day: dayInWords(hold.since, i18n.language) })}</p>
      <q className="block words">{hold.reason}</q>
      <p>{t('lifeCycle.review', { day: dayInWords(hold.reviewOn, i18n.language) })}</p>
    </div>
  );
}

/** What follows is said before it is done. */
function useStop({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return command({
    label: t('lifeCycle.stop'),
    title: t('lifeCycle.stopTitle', { context }),
    meaning: <StopMeaning isAsked={viewerPermissions.routeStop.needsAgreementOf.length > 0} />,
    permission: viewerPermissions.routeStop,
    isPlain: true,
    submit: t(viewerPermissions.routeStop.needsAgreementOf.length > 0 ? 'lifeCycle.stopAsk' : 'lifeCycle.stopConfirm'),
    fields: [{ kind: 'text', name: 'reason', label: t('why'), hint: t('lifeCycle.reasonHint', { context }) }],
    document: StopRouteDocument,
    variables: ({ reason = '' }) => ({ id, input: { reason } }),
  });
}
