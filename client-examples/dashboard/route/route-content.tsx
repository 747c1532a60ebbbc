import { useTranslation } from 'react-i18next';
import { Proposals } from '../agreement/proposals.tsx';
import { Signed } from '../agreement/signed.tsx';
import { Unconfirmed } from '../agreement/unconfirmed.tsx';
import { Versions } from '../agreement/versions.tsx';
import { CommandRow } from '../command/command-row.tsx';
import { Disagreements } from '../disagreements/disagreements.tsx';
import { useOpenDraft } from '../drafts/draft-commands.ts';
import { DraftSection } from '../drafts/draft-section.tsx';
import { RouteFacts } from '../facts/route-facts.tsx';
import type { RoutePageQuery } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { Needs } from '../needs/needs.tsx';
import { Obstacles } from '../obstacles/obstacles.tsx';
import { Parties } from '../team/parties.tsx';
import { ActionRow } from './action-row.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Changes } from './changes.tsx';
import { Withheld } from './route-sides.tsx';
import { GoalCard } from './goal-card.tsx';
import { useAddGoal } from './goal-commands.ts';
import { LifeCycle } from './life-cycle.tsx';
import { NextStep } from './next-step.tsx';

export type RouteData = NonNullable<RoutePageQuery['route']>;

interface Props {
  readonly route: RouteData;
  /** As the platform counts days. */
  readonly today: string;
}

export function RouteContent({ route, today }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <Face route={route} />
      <p className="on-paper">{t('route.asOf', { day: dayInWords(today, i18n.language) })}</p>
      {route.aim && (
        <blockquote>
          <p>{route.aim}</p>
          <footer className="quiet">{t('route.aim')}</footer>
        </blockquote>
      )}
      <div className="plan">
        <div>
          <Proposals proposals={route.proposals} />
          <NextStep route={route} />
          <DraftSection route={route} />
          <Timeline route={route} today={today} />
          <Goals route={route} />
          <Disagreements route={route} />
          <Versions route={route} />
        </div>
        <aside>
          <Parties route={route} />
          <Signed route={route} />
          <Unconfirmed route={route} />
          <RouteFacts route={route} />
          <Needs route={route} />
          <Obstacles route={route} />
          <LifeCycle route={route} />
          <Changes route={route} today={today} />
          <Withheld route={route} />
        </aside>
      </div>
    </>
  );
}

function Face({ route }: { readonly route: RouteData }) {
  const { t, i18n } = useTranslation();
  const { startsOn, endsOn, enrolment } = route;
  return (
    <p className="lead">
      <span className="tag">{t(`routeStatus.${route.status}`)}</span> {t(`phase.${route.phase}`)}
      {startsOn && endsOn && (
        <span className="quiet">
          {' · '}
          {t('route.window', { from: dayInWords(startsOn, i18n.language), to: dayInWords(endsOn, i18n.language) })}
        </span>
      )}
      {enrolment?.level && (
        <span className="quiet">
          {' · '}
          {t('route.programme', {
            school: enrolment.school.name,
            path: enrolment.learningPath,
            level: enrolment.level,
          })}
        </span>
      )}
    </p>
  );
}

function Goals({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const add = useAddGoal(route.id, route.viewerPermissions.goalAdd);
  const draft = useOpenDraft(route);
  // Actions whose goal the viewer does not read stand by themselves.
  const loose = route.loose.filter(({ goal }) => !goal);
  const isWithheld = route.withheldFields.includes('goals');
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{t('route.goals')}</h2>
      {route.goals.length === 0 && loose.length === 0 && (
        <p>{t(isWithheld ? 'route.goalsWithheld' : 'route.noGoals')}</p>
      )}
      <ul className="cards">
        {route.goals.map((goal) => (
          <GoalCard key={goal.id} goal={goal} />
        ))}
      </ul>
      {loose.length > 0 && (
        <>
          <h3>{t('route.looseActions')}</h3>
          <ul className="actions card">
            {loose.map((action) => (
              <ActionRow key={action.id} action={action} />
            ))}
          </ul>
        </>
      )}
      <CommandRow commands={[add, draft]} />
    </section>
  );
}
