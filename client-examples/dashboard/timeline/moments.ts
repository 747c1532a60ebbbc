import type { RouteData } from '../route/route-content.tsx';
import { placeOf, type Place } from '../routes/place.ts';

/** A goal or an action on the day by which it is to be reached or done. */
export interface Moment {
  readonly id: string;
  readonly day: string;
  /** Of the goal that it is, or belongs to. */
  readonly goalId: string;
  readonly title: string;
  /** The key of the words for how it stands. */
  readonly state: string;
  readonly isGoal: boolean;
  readonly isDone: boolean;
  readonly place: Place;
}

/** In the order of their days. Where the dates of the route are not for the viewer there are none. */
export function momentsOf(route: RouteData): Moment[] {
  return route.goals
    .flatMap((goal) =>
      [
        {
          id: goal.id,
          day: goal.dueOn,
          title: goal.title,
          state: `goalStatus.${goal.status}`,
          isGoal: true,
          isDone: false,
        },
        ...goal.actions.map(({ id, dueOn, title, status }) => ({
          id,
          day: dueOn,
          title,
          state: `actionStatus.${status}`,
          isGoal: false,
          isDone: status === 'DONE',
        })),
      ].map((moment) => ({ ...moment, goalId: goal.id })),
    )
    .flatMap(({ day, ...moment }) => {
      const place = day ? placeOf(route, day) : null;
      return day && place ? [{ ...moment, day, place }] : [];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
