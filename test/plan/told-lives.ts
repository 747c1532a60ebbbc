import type { Deed, DeedName } from './random-deeds.ts';
import type { Move, Who } from './random-moves.ts';

const word = (what: Move['what'], who: Who, to: Move['to'] = 'SCHOOL', which = 0): Move => ({
  what,
  who,
  which,
  to,
  isTogether: false,
});
const does = (name: DeedName, who: Who = 'ilse', which = 0): Deed => ({ deed: name, who, which });

/** The first plan is agreed with. */
export const firstPlan: readonly (Move | Deed)[] = [word('goal', 'ilse'), does('offerPlan'), word('agree', 'noor')];

/** Each of them once, by who may: however short the time is, there is something of everything. */
export const everything: readonly (Move | Deed)[] = [
  word('goal', 'ilse'),
  word('goal', 'noor', 'STUDENT'),
  word('action', 'ilse', 'COMPANY'),
  word('action', 'ilse'),
  does('aim', 'noor'),
  does('offerPlan'),
  word('agree', 'noor'),

  does('note', 'noor'),
  does('noteOnAction', 'trainer'),
  does('obstacle', 'noor'),
  does('obstacle', 'noor'),
  does('closeObstacle', 'noor'),

  does('progress', 'trainer'),
  word('done', 'trainer'),
  does('graduation'),
  does('assign'),
  does('unassign'),
  does('region', 'noor', 1),
  word('agree', 'ilse'),
  does('invite'),
  does('refuseInvitation', 'noor'),

  does('dispute', 'noor'),
  does('endDispute', 'noor'),
  word('revise', 'ilse'),
  word('agree', 'noor'),
  does('dropAction'),
  word('agree', 'noor'),
  word('move', 'ilse', 'STUDENT', 1),
  word('agree', 'noor'),
  word('goal', 'ilse'),
  word('refuse', 'noor'),
  does('phase'),
  word('agree', 'noor'),
  does('hold'),
  word('agree', 'noor'),
  does('resume', 'noor'),
  word('agree', 'ilse'),
  does('tryToReach'),
  word('drop', 'ilse'),
  word('agree', 'noor'),
  does('result', 'noor', 1),
  does('endParty'),

  does('complete'),
  word('agree', 'noor'),
  does('reopen', 'noor'),
  word('agree', 'ilse'),
  does('lead'),
  word('agree', 'noor'),
  word('agree', 'carla'),
  word('agree', 'bram'),
  does('hold', 'noor'),
  does('stop', 'noor'),
];

/** What is agreed bit by bit: in drafts that are thinned out, refused line by line, offered again, under another lead, at rest. */
export const interleaved: readonly (Move | Deed)[] = [
  ...firstPlan,
  word('draft', 'carla'),
  word('goal', 'carla', 'SCHOOL', 5),
  word('action', 'carla', 'COMPANY', 5),
  word('revise', 'carla', 'SCHOOL', 5),
  does('removeLine', 'carla', 1),
  word('offer', 'carla'),
  word('agree', 'trainer'),
  word('agree', 'ilse'),
  does('refuseLine', 'noor'),
  does('reoffer', 'carla', 1),
  word('offer', 'carla'),
  does('lead'),
  word('agree', 'carla'),
  word('agree', 'noor'),
  word('agree', 'carla', 'SCHOOL', 1),
  word('agree', 'noor', 'SCHOOL', 1),
  does('reoffer', 'carla', 7),
  word('goal', 'ilse'),
  does('hold', 'carla'),
  word('agree', 'noor', 'SCHOOL', 1),
  word('agree', 'noor'),
  does('resume', 'noor'),
  word('agree', 'carla'),
  word('agree', 'carla', 'SCHOOL', 1),
];
