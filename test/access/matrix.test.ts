import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataCategoryOf } from '../../server/access/category.ts';
import type { PartyRoleName } from '../../server/access/reading-rules.ts';
import { buildApiSchema } from '../../server/api/build-schema.ts';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { readershipOfField } from '../../server/reading/field-readership.ts';
import { allIdsOf } from '../live/every-question.ts';
import { openFixture, people, roles, type Fixture } from './fixture.ts';
import { levelOf, levelOfExplanation, readers, readersFile, type Level, type Standing } from './oracle.ts';
import { look, type Shown } from './walk.ts';

let fixture: Fixture;
let schema: GraphQLSchema;
let tables: DataSource;
let ids: string[];
/** What the student and the school see together while they may see all: every field that can show anything. */
const full: Shown = new Map();

beforeAll(async () => {
  fixture = await openFixture();
  tables = createDataSource(fixture.server.ownerUrl, entities, 1);
  await tables.initialize();
  schema = await buildApiSchema(tables.entityMetadatas);
  const [noor, ilse] = [await fixture.client(people.STUDENT), await fixture.client(people.SCHOOL)];
  ids = await allIdsOf(noor, `route_${fixture.routeId}`);
  await look(schema, noor, ids, full);
  await look(schema, ilse, ids, full);
});

afterAll(async () => {
  await tables.destroy();
  await fixture.close();
});

beforeEach(() => fixture.reset());

type Field = readonly [type: string, field: string];

const fieldsOfContract = (): Field[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field): Field => [type.name, field]));

/** Of what the viewer reads; zero where that is nothing. */
const counts = ['lateActions', 'waitingForViewer'];

/** Facets with readers of their own: a class of the oracle, not a category. */
const ownClass = ['CONSENT', 'GRANT', 'INVITATION', 'REMARK'];

const rolesAdvised: readonly PartyRoleName[] = ['STUDENT', 'SCHOOL', 'MUNICIPALITY'];

function expectedLevel([type, field]: Field, standing: Standing): Level | null {
  const readership = readershipOfField(schema, type, field);
  if (!('category' in readership) || ownClass.includes(readership.category)) return null;
  if (readership.category === 'NEED_EXPLANATION') return levelOfExplanation(standing);
  // An organisation's own number for a student, and why it moved a graduation; only the school gave any for Noor.
  if (['localReference', 'reasonCategory'].includes(field) && standing.role !== 'SCHOOL') return 'none';
  // That a grant will have ended when an action is due: for student, lead, and the party whose grant it is.
  if (field === 'advice' && !(standing.isGranted && rolesAdvised.includes(standing.role))) return 'none';
  return levelOf(dataCategoryOf(readership.category), standing);
}

async function expectAsDecided(standing: Standing): Promise<void> {
  const { shown } = await look(schema, await fixture.client(people[standing.role]), ids);
  const met = new Set([...shown].filter(([, isShown]) => isShown).map(([key]) => key.split('.')[0]));
  const wrong = fieldsOfContract().flatMap(([type, field]) => {
    const level = expectedLevel([type, field], standing);
    const isShown = shown.get(`${type}.${field}`) ?? false;
    if (level === 'none' && isShown && !counts.includes(field)) return [`${type}.${field} is shown`];
    if (level === 'all' && !isShown && full.get(`${type}.${field}`) && met.has(type)) {
      return [`${type}.${field} is missing`];
    }
    return [];
  });
  expect(wrong).toEqual([]);
}

describe('the oracle', () => {
  it('is the one that was decided', () => {
    const shared = join(import.meta.dirname, '../../../shared/readers.json');
    const decided = existsSync(shared) ? shared : readersFile;
    expect(readers).toEqual(JSON.parse(readFileSync(decided, 'utf8')));
  });

  it('knows a category or a class for every field of every type', () => {
    const unknown = fieldsOfContract().filter(([type, field]) => {
      const readership = readershipOfField(schema, type, field);
      if (!('category' in readership)) return !(readership.class in readers.classes);
      return !(dataCategoryOf(readership.category) in readers.categories);
    });
    expect(unknown).toEqual([]);
  });

  it('can be asked about every field: somebody who may see all sees something in each', () => {
    const never = ['withheldFields', 'healthException', 'invitation', 'graduatedOn', 'until', 'withdrawnAt'];
    const dark = fieldsOfContract()
      .filter((field) => 'category' in readershipOfField(schema, ...field))
      .filter(([type, field]) => full.get(`${type}.${field}`) === false && !never.includes(field));
    expect(dark).toEqual([]);
  });
});

describe.each(roles)('a party of role %s', (role: PartyRoleName) => {
  it.each([
    ['without any grant', false, false],
    ['with a grant for every category', true, false],
    ['without any grant, after graduation', false, true],
    ['with a grant for every category, after graduation', true, true],
  ])('sees of every field what was decided, %s', async (_state, isGranted, isGraduated) => {
    if (isGranted) await fixture.grantAll();
    if (isGraduated) {
      await fixture.change(
        `update route_window set graduated_on = app_today() - 1 where route_id = '${fixture.routeId}'`,
      );
    }
    await expectAsDecided({ role, isGranted, isGraduated });
  });

  it('is told of route, student and need which fields its rights leave out; a company of none', async () => {
    const standing = { role, isGranted: false, isGraduated: false };
    const { visible } = await look(schema, await fixture.client(people[role]), ids);
    for (const object of visible.values()) {
      if (!('withheldFields' in object)) continue;
      const type = String(object['__typename']);
      const withheld = fieldsOfContract()
        .filter(([name, field]) => name === type && expectedLevel([name, field], standing) === 'none')
        .filter(([, field]) => field !== 'localReference' || levelOf('EDUCATION', standing) === 'none')
        .map(([, field]) => field);
      expect(object['withheldFields'], type).toEqual(role === 'COMPANY' ? [] : withheld);
    }
  });

  it('reads the consents that are its own; the student all', async () => {
    const { visible } = await look(schema, await fixture.client(people[role]), ids);
    const consents = ids.filter((id) => id.startsWith('consent_') && visible.has(id)).length;
    const all = ids.filter((id) => id.startsWith('consent_')).length;
    expect(consents).toBe(role === 'STUDENT' ? all : role === 'SCHOOL' ? 0 : 1);
  });

  it.each(['ENDED', 'DECLINED', 'PROPOSED'])('reads nothing at all of the route while it is %s', async (status) => {
    await fixture.grantAll();
    await fixture.change(
      `update party set status = '${status}' where route_id = '${fixture.routeId}' and role = '${role}'`,
    );
    // The assignment alone opens nothing; a school still knows its student by the enrolment.
    const { visible } = await look(schema, await fixture.client(people[role]), ids);
    const seen = [...visible.keys()].filter((id) => !id.startsWith('organisation_') && !id.startsWith('person_'));
    expect(seen.filter((id) => !(role === 'SCHOOL' && id.startsWith('student_')))).toEqual([]);
  });

  it('reads nothing when the assignment has ended', async () => {
    await fixture.grantAll();
    await fixture.change(`update assignment set until = app_now() where route_id = '${fixture.routeId}'`);
    // Whoever answers invitations for an organisation still sees which routes it is on: that is not looked at here.
    await fixture.change(`update membership set functions = array_replace(functions, 'INTAKE', 'WAS_INTAKE')`);
    const { visible } = await look(schema, await fixture.client(people[role]), ids);
    await fixture.change(`update membership set functions = array_replace(functions, 'WAS_INTAKE', 'INTAKE')`);
    const seen = [...visible.keys()].filter((id) => !/^(organisation|person)_/.test(id));
    expect(seen.filter((id) => !(role === 'SCHOOL' && id.startsWith('student_')))).toEqual([]);
  });
});

describe('a company', () => {
  it('reads the face of the route, and of the plan only what it owns', async () => {
    await fixture.grantAll();
    const { visible } = await look(schema, await fixture.client(people.COMPANY), ids);
    const seen = [...visible.keys()];
    const { rows } = await fixture.owner.query<{ id: string }>(
      `select 'action_' || a.id as id from action a join party p on p.id = a.owner_party_id
       where p.route_id = $1 and p.role = 'COMPANY'`,
      [fixture.routeId],
    );
    expect(seen.filter((id) => id.startsWith('action_')).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(seen.filter((id) => id.startsWith('goal_') || id.startsWith('need_'))).toEqual([]);
    expect(seen.filter((id) => id.startsWith('party_'))).toHaveLength(3);
  });
});

describe('who is not on the route', () => {
  it.each([
    ['a colleague', 'colleague@rivierenpoort.example'],
    ['a coach of another school', 'outsider@hoogveld.example'],
    ['the regional coordinator', 'hanneke.mol@middenland.example'],
  ])('%s reads nothing of it', async (_who, email) => {
    const { visible } = await look(schema, await fixture.client(email), ids);
    expect([...visible.keys()].filter((id) => !/^(organisation|person)_/.test(id))).toEqual([]);
  });

  it('a team lead of the school reads ROUTE, and by the enrolment IDENTITY and EDUCATION, and nothing else', async () => {
    const { shown } = await look(schema, await fixture.client('team.lead@rivierenpoort.example'), ids);
    const categories = new Set(
      fieldsOfContract()
        .filter(([type, field]) => shown.get(`${type}.${field}`) && !isCarrier(type, field))
        .map(([type, field]) => readershipOfField(schema, type, field))
        .map((readership) => ('category' in readership ? dataCategoryOf(readership.category) : readership.class)),
    );
    expect([...categories].toSorted()).toEqual(['EDUCATION', 'IDENTITY', 'ROUTE']);
  });
});

/** What leads to other objects, or counts them, shows nothing of its own. */
function isCarrier(type: string, field: string): boolean {
  const output = schema.getType(type);
  const readership = readershipOfField(schema, type, field);
  if (!isObjectType(output) || ('class' in readership && readership.class !== 'DIRECTORY')) return true;
  const definition = output.getFields()[field];
  return definition === undefined || !isLeafType(getNamedType(definition.type)) || field === 'lateActions';
}

describe('a representative', () => {
  const asRepresentative = (birthDate: string) => `
    update student_identity set birth_date = ${birthDate} where student_id = '${fixture.studentId}';
    update assignment set function = 'REPRESENTATIVE' where route_id = '${fixture.routeId}'
      and party_id = (select id from party where route_id = '${fixture.routeId}' and role = 'STUDENT');`;

  it.each([
    ['reads as the student until the 16th birthday', `app_today() - interval '15 years'`, true, true],
    ['reads the face and the window of a student of 16 or 17', `app_today() - interval '17 years'`, true, false],
    ['reads nothing from the 18th birthday', `app_today() - interval '18 years'`, false, false],
  ])('%s', async (_what, birthDate, seesRoute, seesPlan) => {
    await fixture.change(asRepresentative(birthDate));
    const { visible } = await look(schema, await fixture.client(people.STUDENT), ids);
    const route = visible.get(`route_${fixture.routeId}`);
    expect(route !== undefined).toBe(seesRoute);
    expect(typeof route?.['endsOn'] === 'string').toBe(seesRoute);
    expect([...visible.keys()].some((id) => id.startsWith('goal_'))).toBe(seesPlan);
    expect([...visible.keys()].some((id) => id.startsWith('need_'))).toBe(seesPlan);
    await fixture.change(`
      update student_identity set birth_date = '2007-11-14' where student_id = '${fixture.studentId}';
      update assignment set function = 'CONTACT' where function = 'REPRESENTATIVE'`);
  });
});
