import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Contestant } from './contestants.ts';
import type { BenchViewer } from './world.ts';

/** Who reports progress on what. */
export interface Deed {
  readonly personId: string;
  readonly routeId: string;
  readonly actionId: string;
  readonly version: number;
}

const mutation = `mutation Report($id: ID!, $version: Int!, $status: ActionStatus!, $key: String!) {
  actionReportProgress(id: $id, expectedVersion: $version, input: { status: $status }, requestKey: $key) { __typename }
}`;

export const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Answers how to do it once more, given how often it was done since; that throws where it was not done. */
export function reporter(server: Contestant, deed: Deed, viewers: readonly BenchViewer[]) {
  const viewer = viewers.find(({ personId }) => personId === deed.personId);
  if (!viewer) throw new Error('Nobody acts here.');
  const { headers } = server.requestOf({ name: 'list', query: '', variablesOf: () => ({}) }, viewer);
  return async (before: number): Promise<void> => {
    const status = before % 2 === 0 ? 'DOING' : 'BLOCKED';
    const variables = { id: `action_${deed.actionId}`, version: deed.version + before, status, key: randomUUID() };
    const text = await post(server.url, headers, JSON.stringify({ query: mutation, variables }));
    if (!text.includes('"PlanChanged"')) throw new Error(`A command was not done: ${text}`);
  };
}
