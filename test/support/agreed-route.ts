import { addGoal, offerPlan, planOf, sign, type PlanSeen, type ProposalSeen } from './agreement.ts';
import { signIn, type TestClient } from './client.ts';
import { findNoorsRoute } from './noors-route.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './server.ts';

/** Noor's route with its five parties, one person for each. */
export interface NoorsTeam {
  readonly server: TestServer;
  readonly id: string;
  readonly noor: TestClient;
  readonly ilse: TestClient;
  readonly carla: TestClient;
  readonly bram: TestClient;
  readonly trainer: TestClient;
}

export async function startNoorsTeam(options: TestServerOptions = {}): Promise<NoorsTeam> {
  const server = await startTestServer(options);
  const as = (email: string) => signIn(server.url, email);
  const noor = await as('noor.jansen@student.example');
  return {
    server,
    noor,
    ilse: await as('ilse.bakker@rivierenpoort.example'),
    carla: await as('carla.de.wit@esschenbroek.example'),
    bram: await as('bram.vos@kompaskoers.example'),
    trainer: await as('trainer@springplank.example'),
    id: (await findNoorsRoute(noor)).id,
  };
}

/** The first plan with one goal that is nobody's own, offered by the lead and signed by the student. */
export async function agreeFirstPlan({ id, ilse, noor }: NoorsTeam): Promise<void> {
  await addGoal(ilse, id, { title: 'Begeleid aan het werk' });
  const { proposal } = await offerPlan(ilse, id);
  if (!proposal) throw new Error('The first plan was not offered.');
  const signed = await sign(noor, proposal);
  if (signed.route?.status !== 'ACTIVE') throw new Error(`The first plan was not agreed: ${JSON.stringify(signed)}.`);
}

export async function proposalSeenBy(client: TestClient, id: string, proposalId: string): Promise<ProposalSeen> {
  const found = (await planOf(client, id)).proposals.find((proposal) => proposal.id === proposalId);
  if (!found) throw new Error('This person does not see the proposal.');
  return found;
}

export function partyIn({ parties }: PlanSeen, role: string): string {
  const party = parties.find((candidate) => candidate.role === role);
  if (!party) throw new Error(`There is no ${role} on the route.`);
  return party.id;
}
