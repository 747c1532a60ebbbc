import { readFile } from 'node:fs/promises';
import type { BenchViewer } from './world.ts';

/** What a partner's dashboard asks for: 25 routes with everybody and everything on them. */
const dashboard = `query Dashboard {
  routes(first: 25, orderBy: ENDS_ON) {
    nodes {
      id status phase endsOn
      student { id displayName }
      parties { id role status organisation { name } assignments { function person { displayName } } }
      goals { id title status measure dueOn actions { id title status dueOn version } }
      supportNeeds { id code weight value }
    }
    pageInfo { hasNextPage }
  }
}`;

const route = `query OneRoute($id: ID!) {
  route(id: $id) {
    id version status phase startsOn expectedGraduationOn endsOn aim
    student { id displayName givenName familyName birthDate }
    enrolment { crebo level learningPath school { name } }
    parties { id role status organisation { name kind } assignments { function person { displayName } } }
    goals { id version title status measure phase isStudentsOwn dueOn owner { role }
      actions { id version title status dueOn owner { role } } }
    supportNeeds { id code weight value confirmedByStudentOn explanation }
  }
}`;

const list = `query List {
  routes(first: 25, orderBy: ENDS_ON) {
    nodes { id version status phase startsOn expectedGraduationOn endsOn }
    pageInfo { hasNextPage }
  }
}`;

const documents = new URL('../../client-examples/dashboard/documents/', import.meta.url);

export interface Operation {
  readonly name: 'dashboard' | 'route' | 'list' | 'shipped';
  readonly query: string;
  variablesOf(viewer: BenchViewer): Record<string, unknown>;
}

/** The first page that a coach sees, as the dashboard's own document asks for it. */
async function shipped(): Promise<Operation> {
  const text = await readFile(new URL('routes.graphql', documents), 'utf8');
  return { name: 'shipped', query: text, variablesOf: () => ({ first: 25, orderBy: 'ATTENTION', withInbox: true }) };
}

export async function readOperations(): Promise<Operation[]> {
  return [
    { name: 'dashboard', query: dashboard, variablesOf: () => ({}) },
    { name: 'route', query: route, variablesOf: ({ routeId }) => ({ id: `route_${routeId}` }) },
    { name: 'list', query: list, variablesOf: () => ({}) },
    await shipped(),
  ];
}
