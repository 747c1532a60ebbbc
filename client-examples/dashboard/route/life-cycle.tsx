import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import { StopRouteDocument } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { useLifeCycleCommands } from './life-cycle-commands.ts';
import type { RouteData } from './route-content.tsx';

interface Props {
  readonly route: RouteData;
}

/** The route itself: its phase, its rest, its end. */
export function LifeCycle({ route }: Props) {
  const { t } = useTranslation();
  const commands = [...useLifeCycleCommands(route), useStop(route)];
  if (!route.hold && commands.every(({ permission }) => !permission.isAllowed)) return null;
  return (
    <section className="card" aria-labelledby="life-cycle" data-testid="life-cycle">
      <h2 id="life-cycle">{t('lifeCycle.title')}</h2>
      <Hold route={route} />
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
    meaning: <StopMeaning />,
    permission: viewerPermissions.routeStop,
    isPlain: true,
    submit: t('lifeCycle.stopConfirm'),
    fields: [{ kind: 'text', name: 'reason', label: t('why'), hint: t('lifeCycle.reasonHint', { context }) }],
    document: StopRouteDocument,
    variables: ({ reason = '' }) => ({ id, input: { reason } }),
  });
}

function StopMeaning() {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return (
    <>
      <p>{t('lifeCycle.stopAtOnce', { context })}</p>
      <ul>
        {['plan', 'proposals', 'reading', 'again', 'education'].map((point) => (
          <li key={point}>{t(`lifeCycle.stopMeaning.${point}`, { context })}</li>
        ))}
      </ul>
    </>
  );
}
