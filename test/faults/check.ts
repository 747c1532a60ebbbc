import { Hearing, type ToldOfRoute } from './hearing.ts';
import type { Followed, History } from './history.ts';
import { ReaderOnRoute } from './reader-on-route.ts';
import { RouteStory } from './route-story.ts';

/** While everything works, in milliseconds. */
const bounds = {
  /** Until somebody is told that their rights changed: a second, and two more until the sweep where a hint was lost. */
  notice: 3_000,
  /** Until a change is told to those who may read it. */
  delivery: 3_000,
} as const;

/** All that was promised and did not hold; empty where everything did. */
export function faultsIn(history: History): string[] {
  const stories = storiesOf(history);
  return [
    ...stories.flatMap(({ faults }) => faults),
    ...history.followed.flatMap((followed) => strange(followed, history)),
    ...onEach(history, stories).flatMap((on) => [...wrong(on), ...lost(on), ...unnoticed(on)]),
  ];
}

/** What was not told, and has to be, of one route after another: at the end this is empty for each. */
export function* missingIn(history: History): Generator<readonly string[]> {
  for (const routeId of history.starts.keys()) {
    yield onEach(history, [new RouteStory(history, routeId)]).flatMap((on) => [...lost(on), ...unnoticed(on)]);
  }
}

const storiesOf = (history: History) => [...history.starts.keys()].map((routeId) => new RouteStory(history, routeId));

function onEach(history: History, stories: readonly RouteStory[]): ReaderOnRoute[] {
  return stories.flatMap((story) =>
    history.followed
      .filter(({ routeId }) => routeId === null || routeId === story.routeId)
      .map((followed) => new ReaderOnRoute(followed, history, story)),
  );
}

/** What belongs to no route that they follow. */
function strange({ name, told, routeId }: Followed, { starts }: History): string[] {
  return told.flatMap((each) => {
    if (each.type === 'readAllAfresh') return [`${name}: told to read all afresh, without a cause`];
    const isTheirs = starts.has(each.routeId) && (routeId === null || routeId === each.routeId);
    return isTheirs ? [] : [`${name}: told of a route that they do not follow`];
  });
}

const toldOf = ({ followed, story }: ReaderOnRoute): ToldOfRoute[] =>
  followed.told.filter((told): told is ToldOfRoute => told.type !== 'readAllAfresh' && told.routeId === story.routeId);

function wrong(on: ReaderOnRoute): readonly string[] {
  const hearing = new Hearing(on);
  for (const told of toldOf(on)) hearing.hear(told);
  return hearing.faults;
}

/** What they could read for long enough, and never heard. */
function lost(on: ReaderOnRoute): string[] {
  const { story, outages, standings, followed } = on;
  if (standings.every((standing) => standing === null)) return [];
  const heard = new Set(toldOf(on).map((told) => (told.type === 'change' ? told.sequence : null)));
  return [...story.lines.values()].flatMap(({ sequence, kind, about, answeredAt }) => {
    if (heard.has(sequence)) return [];
    const first = story.spanAt(sequence);
    const end = on.reads(about).findIndex((reads, index) => index >= first && !reads);
    const isDue = end < 0 || outages.wellBetween(answeredAt, story.spans[end]?.sentAt ?? 0) > bounds.delivery;
    return isDue ? [`${followed.name}, ${story.routeId}: lost: ${kind} at ${String(sequence)}`] : [];
  });
}

/** Rights that changed for long enough, and nobody said so in time. */
function unnoticed(on: ReaderOnRoute): string[] {
  const { story, outages, standings, followed } = on;
  const told = toldOf(on);
  const changes = story.spans
    .map((span, index) => ({ ...span, standing: standings[index] ?? null }))
    .filter(({ standing }, index) => index > 0 && standing !== standings[index - 1]);
  return changes.flatMap(({ standing, sentAt, answeredAt }, index) => {
    const next = changes[index + 1]?.sentAt ?? Infinity;
    if (outages.wellBetween(answeredAt, next) <= bounds.notice) return [];
    const expected = standing === null ? ['forget', 'refused'] : ['readAfresh'];
    const notice = told.find(({ type, at }) => at >= sentAt && expected.includes(type));
    const late = notice ? outages.wellBetween(answeredAt, notice.at) : Infinity;
    if (late <= bounds.notice) return [];
    const what = standing === null ? 'the end of access' : 'a change of rights';
    const when = notice ? `told after ${String(Math.round(late))} ms` : 'never told';
    return [`${followed.name}, ${story.routeId}: ${what} was ${when}`];
  });
}
