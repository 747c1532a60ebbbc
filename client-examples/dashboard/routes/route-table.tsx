import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { RouteRowFragment } from '../generated/graphql.ts';
import { RouteRow } from './route-row.tsx';

interface Props {
  readonly routes: readonly RouteRowFragment[];
  readonly today: string;
  /** Ids of routes that changed while the viewer looked. */
  readonly fresh: ReadonlySet<string>;
  readonly ref: Ref<HTMLTableElement>;
}

const columns = ['student', 'place', 'status', 'attention', 'lastChange'] as const;

/** A plain table: a screen reader walks it by row and column, and each student is a link. */
export const RouteTable = memo(function RouteTable({ routes, today, fresh, ref }: Props) {
  const { t } = useTranslation();
  if (routes.length === 0) return <div data-testid="routes" />;
  return (
    <table className="routes card" data-testid="routes" ref={ref} tabIndex={-1}>
      <caption className="unseen">{t('routes.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`routes.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <RouteRow key={route.id} route={route} today={today} isFresh={fresh.has(route.id)} />
        ))}
      </tbody>
    </table>
  );
});
