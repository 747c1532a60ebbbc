import { actionAdd } from '../goal/action-add.command.ts';
import { goalRevise } from '../goal/goal-revise.command.ts';
import { draftOffer, draftOpen } from '../plan/draft.command.ts';
import { planOffer } from '../plan/plan-offer.command.ts';
import { proposalSignOff } from '../plan/proposal-answers.command.ts';
import type { DemoChange, DemoRoute } from './demo-route.ts';
import { run, type Scene } from './stage.ts';

/** The first plan, as far as the parties are with it: offered by the lead, signed by the student, confirmed by others. */
export async function playAgreement(scene: Scene, route: DemoRoute, goalIds: readonly string[]): Promise<void> {
  if (route.until !== 'AWAITING_AGREEMENT' && route.until !== 'ACTIVE') return;
  const { stage, id, actor, lead } = scene;
  const proposalId = await run(stage, planOffer, { id, input: {} }, actor(lead));
  if (route.until === 'AWAITING_AGREEMENT') return;
  for (const name of ['student' as const, ...(route.confirmedBy ?? [])]) {
    const answer = { id: proposalId, expectedVersion: 1, input: { answer: 'AGREE' as const } };
    await run(stage, proposalSignOff, answer, actor(name));
  }
  const [goalId] = goalIds;
  if (route.change && goalId) await playChange(scene, goalId, route.change);
}

/** Collected in a draft, as after a meeting, and offered as one. */
async function playChange(scene: Scene, goalId: string, change: DemoChange): Promise<void> {
  const { stage, id, actor, lead, partyIds } = scene;
  const { title, respondBy, measure } = change;
  await stage.moveClockTo(change.offeredAt);
  const draftId = await run(stage, draftOpen, { id, input: { title } }, actor(lead));
  const revision = { id: goalId, expectedVersion: 2, draftId, input: { measure } }; // its second version is the agreed one
  await run(stage, goalRevise, revision, actor(lead));
  const { owner, ...action } = change.action;
  const ownerId = owner === null ? null : (partyIds.get(owner) ?? null);
  await run(stage, actionAdd, { id: goalId, draftId, input: { ...action, ownerId } }, actor(lead));
  await run(stage, draftOffer, { id: draftId, input: { respondBy } }, actor(lead));
}
