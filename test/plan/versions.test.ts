import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { signIn, type TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, openDraft, offerDraft, planOf, reviseAction, reviseGoal, sign } = agreement;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Difference {
  readonly kind: string;
  readonly summary: string;
  readonly subject: { readonly id: string } | null;
  readonly fields: readonly Field[];
}

interface VersionSeen {
  readonly number: number;
  readonly changesSince: readonly Difference[] | null;
  readonly goals: readonly { readonly title: string; readonly actions: readonly { readonly title: string }[] }[];
  readonly otherActions: readonly { readonly title: string }[];
}

const versionDocument = `query ($id: ID!, $number: Int, $since: Int) {
  route(id: $id) {
    planVersion(number: $number) {
      number
      changesSince(number: $since) { kind summary subject { id } fields { name label before after } }
      goals { title measure phase dueOn isStudentsOwn owner { role } goal { id } actions { title dueOn owner { role } action { id } } }
      otherActions { title }
    }
    planVersions(first: 2) { nodes { number agreedAt } pageInfo { hasNextPage } }
  }
}`;

interface Seen {
  readonly route: {
    readonly planVersion: VersionSeen | null;
    readonly planVersions: { readonly nodes: readonly { readonly number: number }[] };
  };
}

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

async function seen(client: TestClient, ask: { number?: number; since?: number } = {}): Promise<Seen['route']> {
  return (await client.data<Seen>(versionDocument, { id: team.id, ...ask })).route;
}

async function versionSeen(client: TestClient, ask: { number?: number; since?: number } = {}): Promise<VersionSeen> {
  const { planVersion } = await seen(client, ask);
  if (!planVersion) throw new Error('There is no such version.');
  return planVersion;
}

async function goalNamed(title: string): Promise<agreement.Versioned> {
  const found = (await planOf(team.ilse, team.id)).goals.find((goal) => goal.title === title);
  if (!found) throw new Error(`There is no goal ${title}.`);
  return { id: found.id, version: found.version };
}

/** Offered by the school in one draft, and agreed by the student where more than the school's own work is in it. */
async function agree(change: (draftId: string) => Promise<unknown>): Promise<void> {
  const { proposal: draft } = await openDraft(team.ilse, team.id);
  if (!draft) throw new Error('No draft was opened.');
  await change(draft.id);
  const { proposal } = await offerDraft(team.ilse, draft.id);
  if (proposal) await sign(team.noor, proposal);
}

const linesOf = async (client: TestClient, id: string) => {
  const { node } = await client.data<{ node: { changes: { summary: string; fields: Field[] }[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal { changes { summary fields { name label before after } } } } }`,
    { id },
  );
  return node.changes;
};

describe('what changed between two versions', () => {
  it('is told to student and coach in words: days, phases, owners by name', async () => {
    const goal = await goalNamed('Begeleid aan het werk');
    const ownerId = partyIn(await planOf(team.ilse, team.id), 'MUNICIPALITY');
    await agree((draftId) =>
      reviseGoal(team.ilse, goal, { dueOn: '2027-07-09', phase: 'FINDING_WORK', ownerId }, draftId),
    );
    const { changesSince } = await versionSeen(team.noor);
    expect(changesSince).toEqual([
      {
        kind: 'CHANGED',
        summary: 'Doel “Begeleid aan het werk” gewijzigd',
        subject: { id: goal.id },
        fields: [
          { name: 'phase', label: 'Fase', before: null, after: 'Werk vinden' },
          { name: 'dueOn', label: 'Uiterlijk', before: null, after: '9 juli 2027' },
          { name: 'owner', label: 'Wie', before: null, after: 'Gemeente Esschenbroek' },
        ],
      },
    ]);
    const english = await team.ilse.ask<Seen>(versionDocument, { id: team.id }, { 'accept-language': 'en' });
    expect(english.data?.route.planVersion?.changesSince).toMatchObject([
      {
        summary: 'Goal “Begeleid aan het werk” changed',
        fields: [{ after: 'Finding work' }, { after: '9 July 2027' }, { after: 'Gemeente Esschenbroek' }],
      },
    ]);
  });

  it('names what came and what went, with all that it says', async () => {
    await agree((draftId) => addGoal(team.ilse, team.id, { title: 'Reizen oefenen', measure: 'Drie keer' }, draftId));
    const goal = await goalNamed('Reizen oefenen');
    await agree((draftId) => addAction(team.ilse, goal.id, { title: 'Busroute lopen', dueOn: '2027-03-01' }, draftId));
    const added = await versionSeen(team.ilse);
    expect(added.changesSince).toMatchObject([
      {
        kind: 'ADDED',
        summary: 'Nieuwe actie “Busroute lopen”',
        fields: [
          { name: 'title', before: null, after: 'Busroute lopen' },
          { name: 'dueOn', before: null, after: '1 maart 2027' },
          { name: 'goal', before: null, after: 'Reizen oefenen' },
        ],
      },
    ]);
    await agree((draftId) => dropGoal(team.ilse, goal, 'Lukt al', draftId));
    expect((await versionSeen(team.ilse)).changesSince?.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual([
      'REMOVED Doel “Reizen oefenen” vervallen',
      'REMOVED Actie “Busroute lopen” vervallen',
    ]);
    expect((await versionSeen(team.ilse, { since: added.number - 2 })).changesSince).toEqual([]);
  });

  it('can be asked of any two versions, also back in time, and of the empty plan before the first', async () => {
    const last = await versionSeen(team.ilse);
    const first = await versionSeen(team.ilse, { number: 1 });
    expect(first.changesSince?.every(({ kind }) => kind === 'ADDED')).toBe(true);
    expect(first.changesSince?.length).toBeGreaterThan(1);
    const forth = await versionSeen(team.ilse, { since: 1 });
    const back = await versionSeen(team.ilse, { number: 1, since: last.number });
    expect(back.changesSince?.map(turned)).toEqual(forth.changesSince?.map(({ fields }) => fields));
    const nowhere = await Promise.all([last.number + 1, -1].map((since) => versionSeen(team.ilse, { since })));
    expect(nowhere.map(({ changesSince }) => changesSince)).toEqual([null, null]);
  });
});

const turned = ({ fields }: Difference) =>
  fields.map(({ before, after, ...field }) => ({ ...field, before: after, after: before }));

describe('a version as it was', () => {
  it('shows goals with their actions in one answer, whatever became of them since', async () => {
    await agree((draftId) => addGoal(team.ilse, team.id, { title: 'Vriendelijk gezicht' }, draftId));
    const goal = await goalNamed('Vriendelijk gezicht');
    await agree((draftId) => addAction(team.ilse, goal.id, { title: 'Kennismaken' }, draftId));
    const { number } = await versionSeen(team.ilse);
    await agree((draftId) => reviseGoal(team.ilse, goal, { title: 'Vaste begeleider' }, draftId));
    const then = await versionSeen(team.noor, { number });
    expect(then.goals.at(-1)).toMatchObject({
      title: 'Vriendelijk gezicht',
      isStudentsOwn: false,
      goal: { id: goal.id },
      actions: [{ title: 'Kennismaken' }],
    });
    expect((await versionSeen(team.noor)).goals.at(-1)?.title).toBe('Vaste begeleider');
    const { planVersions } = await seen(team.noor);
    expect(planVersions.nodes.map((version) => version.number)).toEqual([number + 1, number]);
    expect((await seen(team.noor, { number: 99 })).planVersion).toBeNull();
  });

  it('keeps an action that was done before its goal was dropped', async () => {
    await agree((draftId) => addGoal(team.ilse, team.id, { title: 'Sollicitatie' }, draftId));
    const goal = await goalNamed('Sollicitatie');
    const ownerId = partyIn(await planOf(team.ilse, team.id), 'SCHOOL');
    await agree((draftId) => addAction(team.ilse, goal.id, { title: 'Brief schrijven', ownerId }, draftId));
    const { node } = await team.ilse.data<{ node: { actions: agreement.Versioned[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Goal { actions { id version } } } }',
      goal,
    );
    for (const action of node.actions) await agreement.report(team.ilse, action, 'DONE');
    await agree((draftId) => dropGoal(team.ilse, goal, 'Al aangenomen', draftId));
    const { goals, otherActions } = await versionSeen(team.ilse);
    expect(goals.map(({ title }) => title)).not.toContain('Sollicitatie');
    expect(otherActions).toEqual([{ title: 'Brief schrijven' }]);
  });
});

describe('who does not read the plan', () => {
  it('finds no version and no difference: a company, a colleague, a coach of another school', async () => {
    expect(await seen(team.trainer)).toMatchObject({ planVersion: null, planVersions: { nodes: [] } });
    for (const email of ['colleague@rivierenpoort.example', 'outsider@hoogveld.example']) {
      const client = await signIn(team.server.url, email);
      expect(await client.data(versionDocument, { id: team.id })).toEqual({ route: null });
    }
  });
});

describe('a line that waits for a signature', () => {
  it('says field by field what changes, as the version will that it becomes', async () => {
    const goal = await goalNamed('Begeleid aan het werk');
    const { proposal } = await reviseGoal(team.ilse, goal, { dueOn: '2027-08-01', measure: 'Zes maanden' });
    if (!proposal) throw new Error('Nothing waits.');
    const lines = (await linesOf(team.noor, proposal.id)).flatMap(({ fields }) => fields);
    expect(lines).toEqual([
      { name: 'measure', label: 'Waaraan je het ziet', before: null, after: 'Zes maanden' },
      { name: 'dueOn', label: 'Uiterlijk', before: '9 juli 2027', after: '1 augustus 2027' },
    ]);
    await sign(team.noor, proposal);
    expect((await versionSeen(team.noor)).changesSince?.flatMap(({ fields }) => fields)).toEqual(lines);
    expect((await linesOf(team.noor, proposal.id)).flatMap(({ fields }) => fields)).toEqual(lines);
  });

  it('shows a company of its own action what it reads: not the goal, nor who had it before', async () => {
    const goal = await goalNamed('Begeleid aan het werk');
    const parties = await planOf(team.ilse, team.id);
    const [ownerId, company] = [partyIn(parties, 'SUPPORT_PROVIDER'), partyIn(parties, 'COMPANY')];
    await agree((draftId) => addAction(team.ilse, goal.id, { title: 'Rooster maken', ownerId }, draftId));
    const { node } = await team.ilse.data<{ node: { actions: agreement.Versioned[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Goal { actions { id version } } } }',
      goal,
    );
    const [action] = node.actions.slice(-1);
    if (!action) throw new Error('The action is not there.');
    const { proposal } = await reviseAction(team.ilse, action, { ownerId: company });
    if (!proposal) throw new Error('Nothing waits.');
    const owner = { name: 'owner', label: 'Wie', after: 'Basisschool De Springplank' };
    expect(await linesOf(team.noor, proposal.id)).toMatchObject([
      { fields: [{ ...owner, before: 'Kompaskoers Jobcoaching' }] },
    ]);
    expect(await linesOf(team.trainer, proposal.id)).toMatchObject([{ fields: [{ ...owner, before: null }] }]);
    await sign(team.noor, proposal);
    const added = await addAction(team.ilse, goal.id, { title: 'Inwerken', ownerId: company });
    const fields = (await linesOf(team.trainer, added.proposal?.id ?? '')).flatMap((line) => line.fields);
    expect(fields.map(({ name }) => name)).toEqual(['title', 'owner']);
  });
});
