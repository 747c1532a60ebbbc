import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { ObstacleLineFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import type { RouteData } from '../route/route-content.tsx';
import { useObstacleCommands, useRecordObstacle } from './obstacle-commands.tsx';

/** What stands in the way, and what of it the region is told. */
export function Obstacles({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const record = useRecordObstacle(route);
  const { obstacles, withheldFields } = route;
  const isWithheld = withheldFields.includes('obstacles');
  if (obstacles.length === 0 && !record.permission.isAllowed) return null;
  const open = obstacles.filter(({ closedAt }) => !closedAt);
  const closed = obstacles.filter(({ closedAt }) => closedAt);
  return (
    <section className="card" aria-labelledby="obstacles" data-testid="obstacles">
      <h2 id="obstacles">{t('obstacles.title')}</h2>
      {open.length === 0 && <p className="quiet">{t(isWithheld ? 'obstacles.withheld' : 'obstacles.none')}</p>}
      <ul className="lines">
        {open.map((obstacle) => (
          <Obstacle key={obstacle.id} obstacle={obstacle} />
        ))}
      </ul>
      <CommandRow commands={[record]} />
      {closed.length > 0 && (
        <details>
          <summary>{t('obstacles.closedCount', { count: closed.length })}</summary>
          <ul className="lines">
            {closed.map((obstacle) => (
              <Obstacle key={obstacle.id} obstacle={obstacle} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Obstacle({ obstacle }: { readonly obstacle: ObstacleLineFragment }) {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  const commands = useObstacleCommands(obstacle);
  const { kind, text, recordedBy, recordedAt, closedAt, isBroughtToRegion } = obstacle;
  return (
    <li data-testid="obstacle">
      <span className="tag">{t(`obstacleKind.${kind}`)}</span>{' '}
      {isBroughtToRegion && <span className="tag agreed">{t('obstacles.brought')}</span>}
      <p className="words">{text}</p>
      <span className="quiet">
        {recordedBy && <>{name(recordedBy)} · </>}
        {dayInWords(recordedAt, i18n.language)}
        {closedAt && <> · {t('obstacles.closedOn', { day: dayInWords(closedAt, i18n.language) })}</>}
      </span>
      <CommandRow commands={commands} />
    </li>
  );
}
