import { useTranslation } from 'react-i18next';
import { dayInWords } from '../language/dates.ts';
import type { RouteData } from '../route/route-content.tsx';
import { placeOf } from '../routes/place.ts';
import { momentsOf, type Moment } from './moments.ts';
import './timeline.css';

interface Props {
  readonly route: RouteData;
  /** As the platform counts days. */
  readonly today: string;
}

/** The two years with graduation in the middle, a line for each goal; and the same as a table. */
export function Timeline({ route, today }: Props) {
  const { t } = useTranslation();
  const now = placeOf(route, today);
  const moments = momentsOf(route);
  if (!now || moments.length === 0) return null;
  const rows = route.goals.filter(({ id }) => moments.some(({ goalId }) => goalId === id));
  return (
    <section className="card timeline" aria-labelledby="timeline" data-testid="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <div aria-hidden="true" data-testid="timeline-picture">
        <div className="ends quiet">
          <span>{t('timeline.start')}</span>
          <span>{t('timeline.graduation')}</span>
          <span>{t('timeline.end')}</span>
        </div>
        {rows.map(({ id, title }) => (
          <div key={id}>
            <span className="quiet">{title}</span>
            <Line now={now.share} moments={moments.filter(({ goalId }) => goalId === id)} />
          </div>
        ))}
      </div>
      <details>
        <summary>{t('timeline.asTable')}</summary>
        <MomentTable moments={moments} />
      </details>
    </section>
  );
}

const width = 600;
const margin = 10;
const across = (share: number) => margin + share * (width - 2 * margin);

function Line({ now, moments }: { readonly now: number; readonly moments: readonly Moment[] }) {
  return (
    <svg viewBox={`0 0 ${String(width)} 20`}>
      <path className="to-come" d={`M${String(margin)} 10H${String(width - margin)}`} />
      <path className="done" d={`M${String(margin)} 10H${String(across(now))}`} />
      <path className="graduation" d={`M${String(across(0.5))} 1v18`} />
      {moments.map(({ id, isGoal, isDone, place: { share } }) =>
        isGoal ? (
          <path key={id} className="aim" d={`M${String(across(share))} 2l8 8l-8 8l-8 -8z`} />
        ) : (
          <circle key={id} className={isDone ? 'done' : 'open'} cx={across(share)} cy="10" r="5" />
        ),
      )}
    </svg>
  );
}

function MomentTable({ moments }: { readonly moments: readonly Moment[] }) {
  const { t, i18n } = useTranslation();
  const relative = (months: number) =>
    t(months === 0 ? 'timeline.at' : months > 0 ? 'timeline.before' : 'timeline.after', { count: Math.abs(months) });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('timeline.day')}</th>
          <th scope="col">{t('timeline.what')}</th>
          <th scope="col">{t('timeline.state')}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ id, day, title, state, place }) => (
          <tr key={id}>
            <th scope="row">
              {dayInWords(day, i18n.language)}
              <span className="quiet block">{relative(place.months)}</span>
            </th>
            <td>{title}</td>
            <td>{t(state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
