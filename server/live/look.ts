import type { BatchStatement } from '../database/batch.ts';
import { noLink, positionSql, type PositionFacts } from '../plan/feed-position.ts';
import { asking, told } from './ask.ts';
import { changeColumns, type PulledRow } from './pull.ts';

/** What a group sees of a route. */
export interface Look {
  readonly rows: readonly PulledRow[];
  /** What was found depends on who looks, and not on these rights alone. */
  readonly hasAsked: boolean;
}

/** These changes of a route, for the group of this number. */
export interface ToLookAt {
  readonly number: number;
  readonly routeId: string;
  readonly sequences: readonly number[];
}

const link = `case when (s.link).id is not null then ${positionSql('(s.link)')} end`;

export const looking = (groups: readonly ToLookAt[]): BatchStatement =>
  asking((bind) => {
    const column = (of: (group: ToLookAt) => string, type: string) => bind(groups.map(of), type);
    return `select coalesce(json_agg(seen order by seen.position::bigint), '[]')
      from (select s.number, s.is_asked as "hasAsked", ${changeColumns('(s.told)', link)}
        from seen_by(${column(({ number }) => String(number), 'int[]')}, ${column(({ routeId }) => routeId, 'uuid[]')},
          ${column(({ sequences }) => `{${sequences.join()}}`, 'text[]')}, ${bind(noLink, 'text')}) s) seen`;
  });

interface SeenRow extends PulledRow {
  readonly number: number;
  readonly hasAsked: boolean;
}

/** By the numbers of the groups; absent where one sees nothing of what was looked at. */
export function looksIn(answer: string | null | undefined): Map<number, Look> {
  const looks = new Map<number, Look>();
  const places = new Map<string, PositionFacts>();
  // One object for all who stand there, so that it is sealed once for them.
  const onePlace = (place: PositionFacts) => {
    const key = `${place.routeId} ${place.sequence}`;
    const known = places.get(key) ?? place;
    places.set(key, known);
    return known;
  };
  for (const { number, hasAsked, ...row } of told(answer) as SeenRow[]) {
    const look = looks.get(number) ?? { rows: [], hasAsked: false };
    const place = onePlace(row.place);
    const previous = row.previous && onePlace(row.previous);
    looks.set(number, { rows: [...look.rows, { ...row, place, previous }], hasAsked: look.hasAsked || hasAsked });
  }
  return looks;
}
