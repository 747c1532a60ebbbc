import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  PlanVersionDocument,
  type PlannedActionLineFragment,
  type PlanVersionContentFragment,
} from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { useOwnerName } from '../route/owner-name.ts';
import { FieldDifferences } from './field-differences.tsx';

interface Props {
  readonly routeId: string;
  readonly number: number;
}

/** One version: what became different with it, and the plan as it was. */
export function VersionContent({ routeId, number }: Props) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: PlanVersionDocument, variables: { id: routeId, number } });
  if (error) return <p role="alert">{error.graphQLErrors[0]?.message ?? t('unreachable')}</p>;
  if (!data) return <output>{t('loading')}</output>;
  const version = data.route?.planVersion;
  if (!version) return <p>{t('agreement.versions.gone')}</p>;
  return (
    <div className="version">
      {number > 1 && <Differences version={version} since={number - 1} />}
      <h3>{t('agreement.versions.asItWas')}</h3>
      <ul className="lines">
        {version.goals.map((goal, index) => (
          <PlannedGoal key={index} goal={goal} />
        ))}
      </ul>
      {version.otherActions.length > 0 && <PlannedActions actions={version.otherActions} />}
    </div>
  );
}

interface DifferencesProps {
  readonly version: PlanVersionContentFragment;
  readonly since: number;
}

function Differences({ version: { changesSince }, since }: DifferencesProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('agreement.versions.since', { number: since })}</h3>
      {!changesSince?.length && <p>{t('agreement.versions.same')}</p>}
      <ul className="lines" data-testid="differences">
        {changesSince?.map(({ summary, fields }, index) => (
          <li key={index}>
            {summary}
            <FieldDifferences fields={fields} sides="past" />
          </li>
        ))}
      </ul>
    </>
  );
}

function PlannedGoal({ goal }: { readonly goal: PlanVersionContentFragment['goals'][number] }) {
  const { t, i18n } = useTranslation();
  const ownerName = useOwnerName();
  return (
    <li>
      <strong>{goal.title}</strong>{' '}
      <span className="quiet">
        {ownerName(goal.owner)}
        {goal.phase && <> · {t(`phase.${goal.phase}`)}</>}
        {goal.dueOn && <> · {dayInWords(goal.dueOn, i18n.language)}</>}
      </span>
      {goal.measure && <span className="block">{goal.measure}</span>}
      <PlannedActions actions={goal.actions} />
    </li>
  );
}

function PlannedActions({ actions }: { readonly actions: readonly PlannedActionLineFragment[] }) {
  const { i18n } = useTranslation();
  const ownerName = useOwnerName();
  return (
    <ul className="planned">
      {actions.map(({ title, owner, dueOn }, index) => (
        <li key={index}>
          {title}{' '}
          <span className="quiet">
            {ownerName(owner)}
            {dueOn && <> · {dayInWords(dueOn, i18n.language)}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
