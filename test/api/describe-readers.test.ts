import { buildSchema, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { emittedFiles } from '../../server/api/emit-schema.ts';
import { readers } from '../access/oracle.ts';
import { roles } from '../access/fixture.ts';

/** The last sentences of every field's description, by type and field. */
const told = new Map<string, string>();

beforeAll(async () => {
  const schema = buildSchema((await emittedFiles()).get('schema.graphql') ?? '');
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (/^(__|(Query|Mutation|Subscription)$)/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const [sentences = ''] = /(Category: [A-Z_]+\. )?Read by: .*$/s.exec(field.description ?? '') ?? [];
      told.set(`${type.name}.${field.name}`, sentences.replaceAll('\n', ' '));
    }
  }
});

const overseers = "INTAKE and TEAM_LEAD of an active party's organisation";
const invited = 'INTAKE and TEAM_LEAD of the invited organisation';
const registrar = 'who registered the student, by the enrolment';
const ofSchool = 'INTAKE and TEAM_LEAD of the school, by the enrolment';

/** What readers.json lets each role read ("categories", "classes"), in the words of the descriptions. */
function wordsOfCell(cell: string): string | null {
  if (cell === 'never') return null;
  if (cell === 'role') return '';
  if (cell === 'face') return ' (the face of the route)';
  if (cell === 'role until graduatedOn, then ground') return ' (until graduation or with a ground)';
  // Nothing of work is released yet.
  const parts: Record<string, string> = {
    ground: 'with a ground',
    own: 'what it owns',
    'own or released': 'what it owns',
  };
  return ` (${parts[cell] ?? `no words for ${cell}`})`;
}

function byRole(wordsOf: (role: (typeof roles)[number]) => string | null): string {
  return roles
    .map((role) => [role, wordsOf(role)] as const)
    .filter(([, words]) => words !== null)
    .map(([role, words]) => `${role}${words}`)
    .join(', ');
}

const ofOrganisations = (words: string) => byRole((role) => (role === 'STUDENT' ? '' : ` (${words})`));
const cellOf = (category: string, role: string) => readers.categories[category]?.[role] ?? 'no such cell';
const inCategory = (category: string) => byRole((role) => wordsOfCell(cellOf(category, role)));
const without = (hidden: string, list: string) =>
  list
    .split(', ')
    .filter((entry) => !entry.startsWith(hidden))
    .join(', ');

const sentences = (category: string, list: string, ...others: string[]) =>
  `Category: ${category}. Read by: ${list}.${others.length > 0 ? ` Also: ${others.join('; ')}.` : ''}`;

const face = (...others: string[]) => sentences('ROUTE', inCategory('ROUTE'), ...others);
const plan = sentences('PLAN', inCategory('PLAN'));
// The window and the aim are nobody's own: a company reads neither.
const ownerless = sentences('PLAN', without('COMPANY', inCategory('PLAN')));
// readers.json's word is in contract.graphql: for student, school and the signer.
const remark = sentences(
  'PLAN',
  byRole((role) => (['STUDENT', 'SCHOOL'].includes(role) ? '' : ' (what it owns)')),
);
const work = sentences('WORK', inCategory('WORK'));
const needs = sentences('NEEDS', inCategory('NEEDS'));
const explanation = sentences('NEEDS', without('MUNICIPALITY', inCategory('NEEDS')));
const education = sentences('EDUCATION', inCategory('EDUCATION'), registrar, ofSchool);
const identity = sentences('IDENTITY', inCategory('IDENTITY'), registrar, ofSchool);
const consent = sentences('ROUTE', ofOrganisations('about itself'));
const grant = sentences('ROUTE', ofOrganisations('about itself or as lead'));
const invitation = sentences('ROUTE', ofOrganisations('as lead'), invited);
const everybody = 'Read by: everybody who is signed in.';
const met = 'Read by: oneself, people of the same organisation, and those who read a route on which the person acts.';
const viewerAlone = 'Read by: the viewer alone.';
const receiver = (type: string) => `Read by: who receives this, as far as they may read the ${type}.`;

/** What most fields of a type say; those that differ stand below. */
const ofType: Readonly<Record<string, string>> = {
  TransitionRoute: face(overseers),
  RouteAttention: face(overseers),
  ContactAttempt: ownerless,
  RouteHold: ownerless,
  RouteMoment: ownerless,
  Party: face(overseers, invited),
  Assignment: face(overseers, invited),
  Student: face(overseers, registrar, ofSchool),
  Enrolment: education,
  Goal: plan,
  Action: plan,
  Note: plan,
  Obstacle: plan,
  WorkFact: work,
  GraduationReport: ownerless,
  FactContest: ownerless,
  Disagreement: plan,
  DisagreementPosition: plan,
  Consequence: ownerless,
  SupportNeed: needs,
  SupportProfile: needs,
  Proposal: plan,
  ProposedChange: plan,
  SignOff: plan,
  PlanVersion: ownerless,
  PlanLeaf: plan,
  PlanDifference: ownerless,
  PlannedGoal: ownerless,
  PlannedAction: ownerless,
  Consent: consent,
  ConsentRequest: consent,
  Grant: grant,
  Invitation: invitation,
  Organisation: everybody,
  Person: met,
  Membership: 'Read by: the person alone, and the ADMINISTRATOR of the organisation.',
  Viewer: viewerAlone,
  InboxItem: viewerAlone,
  OwnRecord: viewerAlone,
};

const all = (names: string, type: string, words: string) =>
  names.split(' ').map((name): [string, string] => [`${type}.${name}`, words]);

const ofField: ReadonlyMap<string, string> = new Map([
  ...all(
    'startsOn expectedGraduationOn graduatedOn endsOn aim aimVersion hold contactAttempts moments',
    'TransitionRoute',
    ownerless,
  ),
  ...all('goals actions obstacles disagreements proposals planReadiness', 'TransitionRoute', plan),
  ...all('planVersion', 'TransitionRoute', ownerless),
  ...all('party', 'ContactAttempt', ownerless.replace('PLAN', 'ROUTE')),
  ...all('supportProfile supportNeeds', 'TransitionRoute', needs),
  ...all('enrolment', 'TransitionRoute', sentences('EDUCATION', inCategory('EDUCATION'), ofSchool)),
  ...all('workFacts', 'TransitionRoute', work),
  ...all('graduationReports', 'TransitionRoute', ownerless),
  ...all('consents', 'TransitionRoute', consent),
  // Of these nothing is read but what they carry.
  ...all('changes planVersions feedCursor viewerPermissions', 'TransitionRoute', ''),
  ...[
    'Party',
    'Assignment',
    'Goal',
    'Action',
    'SupportNeed',
    'Consent',
    'Proposal',
    'ProposedChange',
    'Obstacle',
    'WorkFact',
    'GraduationReport',
    'Disagreement',
  ].map((type): [string, string] => [`${type}.viewerPermissions`, '']),
  ...all('proposedBy waitsFor route', 'Proposal', plan.replace('PLAN', 'ROUTE')),
  ...all('planVersion', 'Proposal', ownerless),
  ...all('parts', 'ProposedChange', plan.replace('PLAN', 'ROUTE')),
  ...all('by', 'SignOff', plan.replace('PLAN', 'ROUTE')),
  ...all('remark', 'SignOff', remark),
  ...all('unconfirmedParts', 'PlanVersion', ownerless.replace('PLAN', 'ROUTE')),
  ...all('subject dependsOn', 'ProposedChange', ''),
  ...all('subject', 'PlanLeaf', ''),
  ...all('subject', 'PlanDifference', ''),
  ...all('owner', 'PlannedGoal', ownerless.replace('PLAN', 'ROUTE')),
  ...all('owner', 'PlannedAction', ownerless.replace('PLAN', 'ROUTE')),
  ...all('lateActions nextDueOn', 'RouteAttention', plan),
  ...all('waitingForViewer', 'RouteAttention', viewerAlone),
  ...all('lastChange', 'RouteAttention', ''),
  ...all('route', 'Party', face(overseers)),
  ...all('grants', 'Party', grant),
  ...all('consentRequests', 'Party', consent),
  ...all('invitation', 'Party', invitation),
  ...all('givenName familyName birthDate email mobile municipalityCode', 'Student', identity),
  ...all(
    'localReference',
    'Student',
    `${sentences('EDUCATION', without('STUDENT', inCategory('EDUCATION')), registrar, ofSchool)} Of each, their own organisation's alone.`,
  ),
  ...all('explanation explanationVersion', 'SupportNeed', explanation),
  // The parties and the route behind a goal or action are read by who reads the goal or action.
  ...all('owner route', 'Goal', plan.replace('PLAN', 'ROUTE')),
  ...all('owner route', 'Action', plan.replace('PLAN', 'ROUTE')),
  ...all('author', 'Note', plan.replace('PLAN', 'ROUTE')),
  ...all('subject', 'Note', ''),
  ...all('recordedBy route', 'Obstacle', plan.replace('PLAN', 'ROUTE')),
  ...all('employer reportedBy route', 'WorkFact', work.replace('WORK', 'ROUTE')),
  ...all('contests consequences', 'WorkFact', ownerless),
  ...all('reason', 'WorkFact', needs),
  ...all('owner', 'Consequence', ownerless.replace('PLAN', 'ROUTE')),
  ...all('subject', 'Consequence', ''),
  ...all('reportedBy route', 'GraduationReport', ownerless.replace('PLAN', 'ROUTE')),
  ...all(
    'reasonCategory',
    'GraduationReport',
    `${sentences('EDUCATION', without('STUDENT', inCategory('EDUCATION')))} Of each, their own organisation's alone.`,
  ),
  ...all('raisedBy outcomeOfferedBy route', 'Disagreement', plan.replace('PLAN', 'ROUTE')),
  ...all('about', 'Disagreement', ''),
  ...all('by', 'DisagreementPosition', plan.replace('PLAN', 'ROUTE')),
  ...all('consent', 'Grant', consent),
  ...all('student', 'Viewer', `Category: ROUTE. ${viewerAlone}`),
  ...all('route grant consentRequest assignment', 'OwnRecord', `Category: ROUTE. ${viewerAlone}`),
  ...all('enrolment', 'OwnRecord', `Category: EDUCATION. ${viewerAlone}`),
  ...all('supportProfile', 'OwnRecord', `Category: NEEDS. ${viewerAlone}`),
  ...all('route', 'InboxItem', `Category: ROUTE. ${viewerAlone}`),
  ...all('student', 'StudentUpserted', `Category: ROUTE. ${receiver('Student')}`),
  ...all('route', 'DraftSaved', `Category: ROUTE. ${receiver('TransitionRoute')}`),
  ...all('route', 'AgreementRequested', `Category: ROUTE. ${receiver('TransitionRoute')}`),
  ...all('proposal', 'DraftSaved', `Category: PLAN. ${receiver('Proposal')}`),
  ...all('proposal', 'AgreementRequested', `Category: PLAN. ${receiver('Proposal')}`),
  ...all('route', 'PlanChanged', `Category: ROUTE. ${receiver('TransitionRoute')}`),
  ...all('route', 'PlanChange', `Category: ROUTE. ${receiver('TransitionRoute')}`),
  ...all('route', 'AccessChanged', `Category: ROUTE. ${receiver('TransitionRoute')}`),
  ...all('person', 'ChangeActor', receiver('Person')),
  ...all('actingFor', 'ChangeActor', `Category: ROUTE. ${receiver('Party')}`),
]);

describe('the description of a field', () => {
  it('names the readers that were decided, of every field there is', () => {
    const decided = [...told.keys()].map((name) => [name, ofField.get(name) ?? ofType[name.split('.')[0] ?? ''] ?? '']);
    expect(told.size).toBeGreaterThan(200);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(decided));
  });

  it('is expected of fields that exist alone', () => {
    expect([...ofField.keys()].filter((name) => !told.has(name))).toEqual([]);
  });
});
