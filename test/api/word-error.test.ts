import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../server/language/texts.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
});
afterAll(() => server.stop());

type Language = 'nl' | 'en';
const languages: readonly Language[] = ['nl', 'en'];

async function refusal(query: string, variables: object, language: Language): Promise<object | undefined> {
  const { errors } = await ilse.ask(query, variables, { 'accept-language': language });
  return errors?.[0];
}

/** The sentence about a value that does not fit: where it stands, and why. */
const around = (language: Language, path: string, reason: string) =>
  texts[language].errors.VARIABLE_INVALID.replace('{{path}}', path).replace('{{detail}}', reason);

describe.each(languages)('a developer who reads %s is told in that language', (language) => {
  const words = texts[language].errors;
  const page = 'query ($first: Int) { routes(first: $first) { nodes { id } } }';
  const filter = 'query ($v: RouteFilter) { routes(filter: $v) { nodes { id } } }';
  const goal =
    'mutation ($v: GoalInput!) { goalAdd(routeId: "route_x", input: $v) { ... on Problem { message } __typename } }';

  it.each([
    ['a text where a number belongs', page, { first: 'x' }, 'first', words.NO_WHOLE_NUMBER],
    ['a number of more than 32 bits', page, { first: 2 ** 40 }, 'first', words.NO_WHOLE_NUMBER],
    ['an object where a text belongs', filter, { v: { search: {} } }, 'v.search', words.NO_TEXT],
    ['a text where a yes or no belongs', filter, { v: { isLate: 'x' } }, 'v.isLate', words.NO_BOOLEAN],
    ['an enum value that is none', filter, { v: { status: ['X'] } }, 'v.status[0]', words.NO_ENUM_VALUE],
    ['a moment that is none', filter, { v: { changedSince: 'x' } }, 'v.changedSince', words.MOMENT_INVALID],
    ['an object where an id belongs', goal, { v: { title: 'x', ownerId: {} } }, 'v.ownerId', words.NO_ID],
    ['a text where an object belongs', filter, { v: 'x' }, 'v', words.NO_OBJECT],
  ])('of %s in a variable', async (_what, query, variables, path, reason) => {
    expect(await refusal(query, variables, language)).toMatchObject({
      message: around(language, path, reason),
      extensions: { code: 'BAD_USER_INPUT', reason: 'VARIABLE_INVALID', parameters: { path } },
    });
  });

  it.each([
    ['a field that is missing', goal, { v: {} }, words.VARIABLE_MISSING, 'v.title'],
    ['null where something must be', goal, { v: { title: null } }, words.VARIABLE_MISSING, 'v.title'],
    ['null in a list', filter, { v: { status: ['ACTIVE', null] } }, words.VARIABLE_MISSING, 'v.status[1]'],
    ['a field that there is not', filter, { v: { statu: [] } }, words.FIELD_UNKNOWN, 'v.statu'],
  ])('of %s', async (_what, query, variables, sentence, path) => {
    expect(await refusal(query, variables, language)).toMatchObject({ message: sentence.replace('{{path}}', path) });
  });

  it('of a document that cannot be read, with the finding of the library beside it', async () => {
    expect(await refusal('{ viewer {', {}, language)).toEqual({
      message: words.GRAPHQL_PARSE_FAILED,
      locations: [{ line: 1, column: 11 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED', detail: 'Syntax Error: Expected Name, found <EOF>.' },
    });
  });

  it('of a document that does not fit the schema, without a hint of other names', async () => {
    expect(await refusal('{ viewers { id } }', {}, language)).toEqual({
      message: words.GRAPHQL_VALIDATION_FAILED,
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        detail: 'Cannot query field "viewers" on type "Query".',
      },
    });
  });

  it.each([
    ['a day', '{ title: "x", dueOn: "2027-02-30" }', 'DATE_INVALID'],
    ['a day that is a number', '{ title: "x", dueOn: 5 }', 'DATE_INVALID'],
  ] as const)('of %s in the document, and where it stands', async (_what, input, reason) => {
    const query = `mutation { goalAdd(routeId: "route_x", input: ${input}) { __typename } }`;
    expect(await refusal(query, {}, language)).toMatchObject({
      message: words[reason],
      locations: [{ line: 1, column: query.indexOf('dueOn: ') + 8 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', reason },
    });
  });

  it('of a moment in the document, over a socket too', async () => {
    const query = '{ routes(filter: { changedSince: "gisteren" }) { nodes { id } } }';
    expect(await refusal(query, {}, language)).toMatchObject({ message: words.MOMENT_INVALID });
    const socket = ilse.socket();
    const events = socket.iterate({ query: `subscription { planChanges(after: 5) { __typename } }` });
    await expect(events.next()).rejects.toMatchObject([
      { message: texts.nl.errors.CURSOR_NO_TEXT, extensions: { reason: 'CURSOR_NO_TEXT' } },
    ]);
    await socket.dispose();
  });
});
