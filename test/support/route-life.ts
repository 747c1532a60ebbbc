import { Client } from 'pg';
import { planOf, sign, type Outcome, type ProposalSeen } from './agreement.ts';
import { startNoorsTeam, type NoorsTeam } from './agreed-route.ts';
import { checksum } from './checksum.ts';
import type { TestClient } from './client.ts';

interface ContactSeen {
  readonly means: string;
  readonly isAnswered: boolean;
}

interface RouteSeen {
  readonly status: string;
  readonly contactAttempts: readonly ContactSeen[];
}

/** What student and lead do with Noor's route as a whole, and the days on which they do it. */
export class RouteLife {
  private constructor(
    readonly team: NoorsTeam,
    readonly owner: Client,
  ) {}

  static async start(): Promise<RouteLife> {
    const team = await startNoorsTeam();
    const owner = new Client({ connectionString: team.server.ownerUrl });
    await owner.connect();
    return new RouteLife(team, owner);
  }

  async end(): Promise<void> {
    await this.owner.end();
    await this.team.server.stop();
  }

  async run(client: TestClient, call: string): Promise<Outcome> {
    const { outcome } = await client.data<{ outcome: Outcome }>(
      `mutation ($id: ID!) { outcome: ${call} {
        __typename
        ... on PlanChanged { route { status } }
        ... on AgreementRequested { proposal { id version status } }
        ... on InvalidInputProblem { issues { path code } }
        ... on NotPossibleProblem { reason }
      } }`,
      { id: this.team.id },
    );
    return outcome;
  }

  stop(client: TestClient): Promise<Outcome> {
    return this.run(client, 'routeStop(id: $id, input: { reason: "Het past niet meer" })');
  }

  hold(client: TestClient, reviewOn: string): Promise<Outcome> {
    return this.run(client, `routeHold(id: $id, input: { reason: "Even rust", reviewOn: "${reviewOn}" })`);
  }

  resume(client: TestClient): Promise<Outcome> {
    return this.run(client, 'routeResume(id: $id)');
  }

  /** The lead, or another, tried to reach the student so many days ago. */
  async attempt({ by = this.team.ilse, isAnswered = false, daysAgo = 0 } = {}): Promise<Outcome> {
    const input = `means: PHONE, attemptedOn: "${await this.dayIn(-daysAgo)}", isAnswered: ${String(isAnswered)}`;
    return this.run(by, `contactAttemptRecord(routeId: $id, input: { ${input} })`);
  }

  async seenBy(client: TestClient): Promise<RouteSeen> {
    const { route } = await client.data<{ route: RouteSeen }>(
      'query ($id: ID!) { route(id: $id) { status contactAttempts { means isAnswered } } }',
      { id: this.team.id },
    );
    return route;
  }

  /** As many days later as an interval of PostgreSQL says. */
  async later(interval: string): Promise<void> {
    await this.owner.query('update clock set shift = shift + $1::interval', [interval]);
  }

  async dayIn(days: number): Promise<string> {
    const { rows } = await this.owner.query<{ day: string }>('select (app_today() + $1::int)::text as day', [days]);
    return rows[0]?.day ?? '';
  }

  async openSeenBy(client: TestClient): Promise<ProposalSeen> {
    const open = (await planOf(client, this.team.id)).proposals.find(({ status }) => status === 'OPEN');
    if (!open) throw new Error('No proposal is open.');
    return open;
  }

  async answerOpen(client: TestClient, input?: object): Promise<Outcome> {
    return sign(client, await this.openSeenBy(client), input);
  }

  async proposals(): Promise<string[]> {
    return (await planOf(this.team.noor, this.team.id)).proposals.map(({ status }) => status);
  }

  /** What was answered; throws where it left a trace. */
  async withoutTrace(outcome: () => Promise<Outcome>): Promise<Outcome> {
    const before = await checksum(this.owner);
    const answered = await outcome();
    if ((await checksum(this.owner)) !== before) throw new Error('What was refused left a trace.');
    return answered;
  }
}
