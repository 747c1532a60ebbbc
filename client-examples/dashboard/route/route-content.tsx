import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Proposals } from '../agreement/proposals.tsx';
import { Unconfirmed } from '../agreement/unconfirmed.tsx';
import { Versions } from '../agreement/versions.tsx';
import { AddGoalDocument, type RoutePageQuery } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { ActionRow } from './action-row.tsx';
import { Changes, Needs, Parties, Withheld } from './route-sides.tsx';
import { GoalCard } from './goal-card.tsx';
import { NextStep } from './next-step.tsx';
import { TitleForm } from './title-form.tsx';
import { useChange } from './use-change.ts';

export type RouteData = NonNullable<RoutePageQuery['route']>;

export function RouteContent({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  return (
    <>
      <Face route={route} />
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
          <Goals route={route} />
          <Versions route={route} />
        </div>
        <aside>
          <Parties route={route} />
          <Unconfirmed route={route} />
          <Needs route={route} />
          <Changes route={route} />
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
      {route.viewerPermissions.goalAdd.isAllowed && <AddGoal routeId={route.id} />}
    </section>
  );
}

function AddGoal({ routeId }: { readonly routeId: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { run, problem, isRunning } = useChange(AddGoalDocument);
  if (!isOpen) return <Button onPress={() => setIsOpen(true)}>{t('goal.add')}</Button>;
  return (
    <div className="card">
      <TitleForm
        label={t('goal.title')}
        submit={t('goal.add')}
        problem={problem}
        isRunning={isRunning}
        onCancel={() => setIsOpen(false)}
        onSubmit={async (title) => {
          const isDone = await run({ routeId, input: { title } });
          if (isDone) setIsOpen(false);
          return isDone;
        }}
      />
    </div>
  );
}
