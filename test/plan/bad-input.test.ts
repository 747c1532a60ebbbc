import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let noor: TestClient;
let id: string;
let goalId: string;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  noor = await signIn(server.url, 'noor.jansen@student.example');
  const route = await findNoorsRoute(ilse);
  id = route.id;
  goalId = route.goals.find(({ title }) => title.startsWith('Stage'))?.id ?? '';
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Answer {
  readonly __typename: string;
  readonly message: string;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

const selection = '{ __typename ... on InvalidInputProblem { message issues { path code message } } }';

async function answerTo(
  asker: TestClient,
  call: string,
  type: string,
  input: object,
  language = 'nl',
): Promise<Answer | undefined> {
  const on = call === 'goalRevise' ? `id: $id, expectedVersion: 1` : `routeId: $id`;
  const { data, errors } = await asker.ask<Record<string, Answer>>(
    `mutation ($id: ID!, $input: ${type}!) { ${call}(${on}, input: $input) ${selection} }`,
    { id: call === 'goalRevise' ? goalId : id, input },
    { 'accept-language': language },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[call];
}

const control = String.fromCodePoint(7);

describe('an input that does not fit is a problem that names the field, and changes nothing', () => {
  it.each([
    ['an empty title', 'goalAdd', 'GoalInput', { title: '' }, 'input.title', 'BLANK'],
    ['a title of invisible characters', 'goalAdd', 'GoalInput', { title: ' \u200b ' }, 'input.title', 'BLANK'],
    ['a title of 201 characters', 'goalAdd', 'GoalInput', { title: 'x'.repeat(201) }, 'input.title', 'TOO_LONG'],
    [
      'a title with a control character',
      'goalAdd',
      'GoalInput',
      { title: `x${control}` },
      'input.title',
      'INVALID_FORMAT',
    ],
    ['a title that is turned around', 'goalAdd', 'GoalInput', { title: 'x\u202ey' }, 'input.title', 'HIDDEN_MARK'],
    ['a title with a part set apart', 'goalAdd', 'GoalInput', { title: 'x\u2066y' }, 'input.title', 'HIDDEN_MARK'],
    [
      'an owner that does not exist',
      'goalAdd',
      'GoalInput',
      { title: 'x', ownerId: 'party_x' },
      'input.ownerId',
      'UNKNOWN',
    ],
    [
      'an owner that is no party',
      'goalAdd',
      'GoalInput',
      { title: 'x', ownerId: 'goal_x' },
      'input.ownerId',
      'UNKNOWN',
    ],
    ['a title that is cleared', 'goalRevise', 'GoalReviseInput', { title: null }, 'input.title', 'REQUIRED'],
    ['a revision of nothing', 'goalRevise', 'GoalReviseInput', {}, 'input', 'EMPTY'],
    [
      'a need of more than the most',
      'supportNeedAdd',
      'SupportNeedInput',
      { code: 'PACE', weight: 'NICE', value: 2_000_000 },
      'input.value',
      'OUT_OF_RANGE',
    ],
  ])('%s', async (_what, call, type, input, path, code) => {
    const before = await checksum(owner);
    const answer = await answerTo(ilse, call, type, input);
    expect(answer).toMatchObject({ __typename: 'InvalidInputProblem', issues: [{ path, code }] });
    expect(await checksum(owner)).toBe(before);
  });

  it('text written from right to left is none of these', async () => {
    const title = 'العمل \u200f(2)';
    expect(await answerTo(ilse, 'goalAdd', 'GoalInput', { title })).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('a graduation in a year that was mistyped: the school keeps what it reads', async () => {
    const before = await checksum(owner);
    const { data } = await ilse.ask<{ routeReportGraduation: Answer }>(
      `mutation { routeReportGraduation(id: "${id}", input: { graduatedOn: "1927-01-29" }) ${selection} }`,
    );
    expect(data?.routeReportGraduation.issues).toMatchObject([{ path: 'input.graduatedOn', code: 'BEFORE_THE_ROUTE' }]);
    expect(await checksum(owner)).toBe(before);
  });

  it('a request key that cannot be stored as it was sent', async () => {
    const { data } = await ilse.ask<{ goalAdd: Answer }>(
      `mutation ($key: String!) { goalAdd(routeId: "${id}", requestKey: $key, input: { title: "x" }) ${selection} }`,
      { key: '\ud800' },
    );
    expect(data?.goalAdd.issues).toMatchObject([{ path: 'requestKey', code: 'INVALID_FORMAT' }]);
  });

  it('an invitation of nobody, for nothing, and twice the same', async () => {
    const input = { role: 'COMPANY', purpose: 'INTERNSHIP', organisationId: 'organisation_x', requestedCategories: [] };
    const empty = await answerTo(ilse, 'partyInvite', 'PartyInviteInput', input);
    expect(empty?.issues).toMatchObject([{ path: 'input.requestedCategories', code: 'EMPTY' }]);
    const twice = await answerTo(ilse, 'partyInvite', 'PartyInviteInput', {
      ...input,
      requestedCategories: ['PLAN', 'PLAN'],
    });
    expect(twice?.issues).toMatchObject([{ path: 'input.requestedCategories', code: 'NOT_UNIQUE' }]);
    const nobody = await answerTo(ilse, 'partyInvite', 'PartyInviteInput', { ...input, requestedCategories: ['PLAN'] });
    expect(nobody?.issues).toMatchObject([{ path: 'input.organisationId', code: 'UNKNOWN' }]);
  });

  it('a company that is asked to read needs, which no company ever does', async () => {
    const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
      '{ organisations(filter: { search: "Akelei" }) { nodes { id } } }',
    );
    const answer = await answerTo(ilse, 'partyInvite', 'PartyInviteInput', {
      role: 'COMPANY',
      purpose: 'INTERNSHIP',
      organisationId: organisations.nodes[0]?.id,
      requestedCategories: ['PLAN', 'NEEDS'],
    });
    expect(answer?.issues).toMatchObject([{ path: 'input.requestedCategories.1', code: 'CATEGORY_NOT_FOR_ROLE' }]);
  });

  it('what is wrong with the form comes at once; what only the plan can tell comes after it, one at a time', async () => {
    const ofPlan = { ownerId: 'party_x', dueOn: '1999-01-01' };
    const form = await answerTo(ilse, 'goalAdd', 'GoalInput', { title: '', measure: ' ', ...ofPlan });
    expect(form?.issues?.map(({ path }) => path)).toEqual(['input.title', 'input.measure']);
    const plan = await answerTo(ilse, 'goalAdd', 'GoalInput', { title: 'x', ...ofPlan });
    expect(plan?.issues).toHaveLength(1);
  });

  it('a municipality may ask for meetings, of which it will read those to which it is invited', async () => {
    const carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
    const input = { categories: ['MEETINGS'], purpose: 'FINDING_WORK' };
    const answer = await answerTo(carla, 'consentRequest', 'ConsentRequestInput', input);
    expect(answer?.__typename).toBe('PlanChanged');
  });

  it('two hundred characters are enough, however they are counted, and come back as they went', async () => {
    const title = '👩‍🏫'.repeat(60) + 'x'.repeat(20);
    const answer = await answerTo(noor, 'goalAdd', 'GoalInput', { title });
    expect(answer?.__typename).toBe('PlanChanged');
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from goal where title = $1', [title]);
    expect(rows[0]?.n).toBe(1);
  });
});

describe('what does not even fit the contract is an error with a code', () => {
  it.each([
    ['a date that does not exist', '{ title: "x", dueOn: "2027-02-30" }'],
    ['an enum value that is none', '{ title: "x", phase: SOMEWHERE }'],
    ['a field that is none', '{ title: "x", owner: "y" }'],
    ['a missing title', '{ measure: "x" }'],
  ])('%s', async (_what, input) => {
    const answer = await ilse.ask(`mutation ($id: ID!) { goalAdd(routeId: $id, input: ${input}) { __typename } }`, {
      id,
    });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(JSON.stringify(answer)).not.toMatch(/stack|select |insert |node_modules/i);
  });

  it('in a variable too', async () => {
    const answer = await ilse.ask(
      `mutation ($id: ID!, $input: GoalInput!) { goalAdd(routeId: $id, input: $input) { __typename } }`,
      { id, input: { title: 5, dueOn: '31-12-2027' } },
    );
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('problems and errors are told in one language', () => {
  it.each([
    ['nl', 'Vul dit in: het is nog leeg.'],
    ['en', 'Please fill this in: it is empty.'],
  ])('%s', async (language, words) => {
    const answer = await answerTo(ilse, 'goalAdd', 'GoalInput', { title: '' }, language);
    expect(answer?.issues?.[0]?.message).toBe(words);
    const { errors } = await ilse.ask(
      'mutation { goalRevise(id: "goal_x", expectedVersion: 1, input: { title: "x" }) { __typename } }',
      {},
      { 'accept-language': language },
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(errors?.[0]?.message).toMatch(language === 'nl' ? /We kunnen/ : /We could not find/);
  });
});

describe('variables that do not fit', () => {
  const filter = 'query ($v: RouteFilter) { routes(filter: $v) { nodes { id } } }';
  const nodes = 'query ($v: [ID!]!) { nodes(ids: $v) { id } }';
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`statu${index}`, 1]));

  it.each([
    ['unknown fields', filter, many],
    ['enum values', filter, { status: Object.keys(many) }],
    ['ids that are objects', nodes, Object.values(many).map(() => ({}))],
  ])('are refused at the first, however many there are: %s', async (_what, query, value) => {
    const began = performance.now();
    const { errors } = await ilse.ask(query, { v: value });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message.length).toBeLessThan(600);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each([
    ['nl', {}, 'Er ontbreekt een waarde: $v: [ID!]!.', nodes],
    ['en', { v: { status: ['DRAFTING', 'NOPE'] } }, 'The value of v.status[1] does not fit.', filter],
    ['nl', { v: { status: ['DRAFTING', 'NOPE'] } }, 'De waarde van v.status[1] past niet.', filter],
    ['nl', { v: { changedSince: 'gisteren' } }, 'v.changedSince past niet. Schrijf een moment', filter],
  ])('are named with their path, in the reader’s language (%s)', async (language, variables, words, query) => {
    const { errors } = await ilse.ask(query, variables, { 'accept-language': language });
    expect(errors?.[0]?.message).toContain(words);
  });
});
