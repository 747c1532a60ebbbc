import { globalId } from '../access/global-id.ts';
import type { Viewer } from '../access/viewer.ts';
import { consentGrant } from '../consent/consent-grant.command.ts';
import { consentTextVersions } from '../consent/consent-text.ts';
import { actionAdd } from '../goal/action-add.command.ts';
import { actionReportProgress } from '../goal/action-report-progress.command.ts';
import { goalAdd } from '../goal/goal-add.command.ts';
import { supportNeedAdd } from '../need/support-need-add.command.ts';
import { partyAcceptInvitation } from '../party/invitation-answers.command.ts';
import { partyAssign } from '../party/party-assign.command.ts';
import { partyInvite } from '../party/party-invite.command.ts';
import { aimSet } from '../route/aim-set.command.ts';
import { routePropose } from '../route/route-propose.command.ts';
import { routeAccept, routeStartDrafting } from '../route/route-steps.command.ts';
import { studentUpsert } from '../student/student-upsert.command.ts';
import { organisations, people, type PersonName } from './cast.ts';
import type { DemoAction, DemoGoal, DemoRoute } from './demo-route.ts';
import { playAgreement } from './play-agreement.ts';
import { outcomeAlone, run, type Scene, type Stage } from './stage.ts';

/** What each role is asked for, as the cast would ask. */
const requested = {
  MUNICIPALITY: ['EDUCATION', 'PLAN', 'NEEDS', 'WORK'],
  SUPPORT_PROVIDER: ['IDENTITY', 'PLAN', 'NEEDS', 'WORK', 'COACHING'],
  COMPANY: ['PLAN', 'WORK'],
} as const;

type Role = keyof typeof requested;

/** Plays one route from the first conversation on, every step by the one whose step it is. */
export async function playRoute(stage: Stage, route: DemoRoute, number: number): Promise<void> {
  const after = (days: number) => stage.moveClockTo(daysAfter(route.proposedOn, days));
  await after(0);
  const { student, routeId } = await propose(stage, route, number);
  const school = route.school ?? 'ilse';
  const id = globalId('TransitionRoute', routeId);
  if (route.until === 'PROPOSED') return;
  await after(4);
  await run(stage, routeAccept, { id, input: {} }, student);
  for (const input of route.needs) await run(stage, supportNeedAdd, { id, input }, student);
  const partyIds = new Map<PersonName | 'student', string>(await firstParties(stage, id, school));
  await after(11);
  for (const name of route.covers ?? [])
    partyIds.set(name, await cover(stage, partyIds.get(school) ?? '', name, school));
  for (const name of route.others) partyIds.set(name, await join(stage, id, name, school, student));
  if (route.until === 'INTAKE') return;
  await after(20);
  await run(stage, routeStartDrafting, { id, input: {} }, stage.viewer(school));
  if (route.aim) await run(stage, aimSet, { id, input: { text: route.aim } }, student);
  const scene: Scene = {
    stage,
    id,
    partyIds,
    actor: (name) => (name === 'student' ? student : stage.viewer(name)),
    lead: school,
  };
  const goalIds: string[] = [];
  for (const [index, goal] of route.goals.entries()) {
    await after(25 + 7 * index);
    goalIds.push(await playGoal(scene, goal));
  }
  await after(30 + 7 * route.goals.length);
  await playAgreement(scene, route, goalIds);
}

/** Half past nine in the morning, so many days later. */
function daysAfter(day: string, days: number): string {
  const moved = new Date(`${day}T08:30:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString();
}

async function propose(stage: Stage, route: DemoRoute, number: number): Promise<{ student: Viewer; routeId: string }> {
  const school = route.school ?? 'ilse';
  const schoolId = globalId('Organisation', stage.organisationId(school));
  const email = addressOf(route);
  const registered = await stage.engine.begin(
    studentUpsert,
    {
      input: {
        schoolId,
        localReference: `S${String(2600 + number)}`,
        givenName: route.givenName,
        familyName: route.familyName,
        birthDate: route.birthDate,
        email,
        municipalityCode: route.municipalityCode,
      },
    },
    stage.viewer(school),
    outcomeAlone,
  );
  const studentId = registered.subject?.id ?? '';
  if (route.intake) await stage.recordIntake(studentId, route.intake);
  const proposed = await stage.engine.begin(
    routePropose,
    {
      input: {
        schoolId,
        studentId: globalId('Student', studentId),
        expectedGraduationOn: route.expectedGraduationOn,
      },
    },
    stage.viewer(school),
    outcomeAlone,
  );
  return { student: await stage.studentViewer(email), routeId: proposed.routeId ?? '' };
}

/** first.last@student.example, in plain letters. */
export function addressOf(route: Pick<DemoRoute, 'givenName' | 'familyName'>): string {
  return `${route.givenName} ${route.familyName}`.toLowerCase().replaceAll(' ', '.') + '@student.example';
}

/** The student's party and the school's are there from the start. */
async function firstParties(stage: Stage, id: string, school: PersonName) {
  const routeId = id.slice(id.indexOf('_') + 1);
  const parties = await stage.partiesOf(routeId);
  return parties.map(
    ({ role, partyId }) => [role === 'STUDENT' ? 'student' : school, globalId('Party', partyId)] as const,
  );
}

/** A colleague acts for the school as well. */
async function cover(stage: Stage, partyId: string, name: PersonName, school: PersonName): Promise<string> {
  const input = { personId: globalId('Person', stage.viewer(name).personId), function: 'COVER' as const };
  await run(stage, partyAssign, { id: partyId, input }, stage.viewer(school));
  return partyId;
}

/** Asked by the school, allowed by the student, accepted by the organisation. */
async function join(stage: Stage, id: string, name: PersonName, school: PersonName, student: Viewer): Promise<string> {
  const role: Role = organisations[people[name].organisation].kind as Role;
  const input = {
    organisationId: globalId('Organisation', stage.organisationId(name)),
    role,
    requestedCategories: [...requested[role]],
    purpose: 'GUIDANCE_TO_WORK' as const,
  };
  const partyId = await run(stage, partyInvite, { id, input }, stage.viewer(school));
  const consent = {
    partyId,
    categories: input.requestedCategories,
    purpose: input.purpose,
    textVersion: consentTextVersions[input.purpose],
  };
  await run(stage, consentGrant, { id, input: consent }, student);
  await run(stage, partyAcceptInvitation, { id: partyId, input: {} }, stage.viewer(name));
  return partyId;
}

async function playGoal(scene: Scene, goal: DemoGoal): Promise<string> {
  const { by, owner, actions, ...input } = goal;
  const ownerId = owner && scene.partyIds.get(owner);
  const goalId = await run(
    scene.stage,
    goalAdd,
    { id: scene.id, input: { ...input, ...(ownerId ? { ownerId } : {}) } },
    scene.actor(by),
  );
  for (const action of actions) await playAction(scene, goalId, action, by);
  return goalId;
}

async function playAction(scene: Scene, goalId: string, action: DemoAction, by: PersonName | 'student'): Promise<void> {
  const { title, dueOn, owner, status } = action;
  const ownerId = owner === null ? null : scene.partyIds.get(owner);
  const input = { title, ...(dueOn ? { dueOn } : {}), ...(ownerId === undefined ? {} : { ownerId }) };
  const id = await run(scene.stage, actionAdd, { id: goalId, input }, scene.actor(by));
  if (!status) return;
  const reporter = scene.actor(owner ?? scene.lead);
  await run(scene.stage, actionReportProgress, { id, expectedVersion: 1, input: { status } }, reporter);
}
