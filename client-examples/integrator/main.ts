import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { followPlan } from '../feed/follow-plan.ts';
import { Api, describeOutcome } from './api.ts';
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
const tidings = followPlan({
  url,
  token: async (isExpired) => {
    if (!isExpired) return api.token;
    if (token !== undefined) throw new Error('The token of TRANSITIEROUTE_TOKEN has run out.');
    return (await Api.demoSignIn(url, email)).token;
  },
  after: viewer.feedCursor,
  language: api.language,
  signal: stop.signal,
  onState: (state) => {
    if (state === 'caughtUp') say('caught up: from here it is live');
    if (state === 'reconnecting') say('reconnecting');
  },
  webSocket: WebSocket,
});
for await (const tiding of tidings) {
  switch (tiding.type) {
    case 'change':
      say(`change: ${tiding.event.summary}`);
      told++;
      break;
    case 'readRouteAfresh':
      say(`read ${tiding.routeId} afresh: ${tiding.event ? 'access to it changed' : 'a change of it is missing'}`);
      break;
    case 'forgetRoute':
      say(`access ended: forget ${tiding.routeId}`);
      break;
    case 'readAllAfresh':
      say(`read everything afresh: ${tiding.event.reason}`);
      break;
  }
  if (told >= eventsWanted) break;
}
