import { useTranslation } from 'react-i18next';
import { command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import { SetAimDocument } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { PlaceOnLine } from '../routes/place-on-line.tsx';
import type { StudentRoute } from './student-side.tsx';

interface Props {
  readonly route: StudentRoute;
  readonly today: string;
}

/** What I want, where I am, and what I do myself: for who writes the aim, which is the student. */
export function MyPlan({ route, today }: Props) {
  const { t, i18n } = useTranslation();
  if (!route.viewerPermissions.aimSet.isAllowed) return null;
  const mine = route.actions.filter(({ status }) => !['DONE', 'CANCELLED'].includes(status));
  return (
    <section className="card" aria-labelledby="my-plan" data-testid="my-plan">
      <h2 id="my-plan">{t('student.plan.title')}</h2>
      <h3>{t('student.plan.aim')}</h3>
      <Aim route={route} />
      <h3>{t('student.plan.where')}</h3>
      <PlaceOnLine phase={route.phase} window={route} today={today} />
      <h3>{t('student.plan.mine')}</h3>
      {mine.length === 0 && <p>{t('student.plan.nothing')}</p>}
      <ul className="lines">
        {mine.map(({ id, title, dueOn }) => (
          <li key={id}>
            {title}
            {dueOn && (
              <span className={dueOn < today ? 'late block' : 'quiet block'}>
                {t('due', { day: dayInWords(dueOn, i18n.language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="#who-reads">{t('student.reads.title')}</a>
      </p>
    </section>
  );
}

function Aim({ route: { id: routeId, aim, aimVersion, viewerPermissions } }: Pick<Props, 'route'>) {
  const { t } = useTranslation();
  const write = command({
    label: t('student.plan.write'),
    permission: viewerPermissions.aimSet,
    isPlain: true,
    submit: t('save'),
    version: aimVersion ?? 0,
    fields: [{ kind: 'text', name: 'text', label: t('student.plan.ownWords'), initial: aim }],
    document: SetAimDocument,
    variables: ({ text = '' }, { expectedVersion }) => ({ routeId, expectedVersion, input: { text } }),
    theirs: (current) => (current.__typename === 'TransitionRoute' ? { text: current.aim ?? '' } : null),
  });
  return (
    <>
      <p>{aim ?? t('student.plan.noAim')}</p>
      <CommandRow commands={[write]} />
    </>
  );
}
