import { randomUUID } from 'node:crypto';
import { Api, describeOutcome } from './api.ts';
import { followChanges } from './feed.ts';
import { AddActionDocument, RoutesPageDocument, WhoAmIDocument, type RoutesPageQuery } from './generated/graphql.ts';

/** A school's own system in small: see README.md beside this file. */
const url = process.env['TRANSITIEROUTE_URL'] ?? 'http://127.0.0.1:4000';
const email = process.env['TRANSITIEROUTE_EMAIL'] ?? 'ilse.bakker@rivierenpoort.example';
const token = process.env['TRANSITIEROUTE_TOKEN'];
const search = process.env['TRANSITIEROUTE_STUDENT'] ?? 'Noor Jansen';
const eventsWanted = Number(process.env['TRANSITIEROUTE_EVENTS'] ?? Infinity);

const say = (line: string) => process.stdout.write(`${line}\n`);

type Route = RoutesPageQuery['routes']['nodes'][number];

async function* allRoutes(api: Api, words: string | null): AsyncGenerator<Route> {
  let after: string | null = null;
  do {
    const { routes }: RoutesPageQuery = await api.ask(RoutesPageDocument, { first: 10, after, search: words });
    yield* routes.nodes;
    after = routes.pageInfo.hasNextPage ? (routes.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

const api = token === undefined ? await Api.demoSignIn(url, email) : new Api(url, token);
// The cursor is read before everything else: what happens from here on will be in the feed.
const { viewer } = await api.ask(WhoAmIDocument, {});
say(`signed in: ${viewer.person?.displayName ?? 'a program'}`);

let count = 0;
for await (const route of allRoutes(api, null)) {
  count++;
  say(`route: ${route.student?.displayName ?? 'name withheld'}, ${route.status}, ends ${route.endsOn ?? 'unknown'}`);
}
say(`routes: ${String(count)}`);

for await (const route of allRoutes(api, search)) {
  const goal = route.goals[0];
  if (!goal) continue;
  const { actionAdd } = await api.askUntilAnswered(AddActionDocument, {
    goalId: goal.id,
    input: { title: 'Rooster van periode 3 doorgegeven', dueOn: '2027-03-01' },
    requestKey: randomUUID(),
  });
  say(`action: ${describeOutcome(actionAdd)}`);
  break;
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
let told = 0;
const feed = followChanges(api, {
  after: viewer.feedCursor,
  signal: stop.signal,
  onReconnect: () => say('reconnecting'),
});
for await (const event of feed) {
  switch (event.__typename) {
    case 'PlanChange':
      say(`change: ${event.summary}`);
      told++;
      break;
    case 'CaughtUp':
      say('caught up: from here it is live');
      break;
    case 'AccessChanged':
      say(`access changed: read ${event.widenedRoute.id} afresh`);
      break;
    case 'AccessEnded':
      say(`access ended: forget ${event.routeId}`);
      break;
    case 'FeedReset':
      say(`feed reset: ${event.reason}`);
      break;
    default:
      say('an event that this program does not know yet');
  }
  if (told >= eventsWanted) break;
}
