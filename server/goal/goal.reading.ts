import { permissionsOn } from '../plan/permissions.ts';
import { notConfirmedSince } from '../plan/not-confirmed.sql.ts';
import { declareReading, expression, many, node, one } from '../reading/declare-reading.ts';
import { actionFacts, goalFacts } from './goal.facts.ts';
import { Action } from './action.entity.ts';
import { Goal } from './goal.entity.ts';
import { Note } from './note.entity.ts';

const mostNotes = 100;

/** Of a goal or an action: the newest, for nobody reads hundreds at once. */
const notes = many('Note', {
  on: { subjectId: 'id' },
  where: (note, _args, about) => `${note.column('createdAt')} >= coalesce((select ln.created_at from note ln
    where ln.subject_id = ${about.column('id')} order by ln.created_at desc offset ${mostNotes - 1} limit 1), '-infinity')`,
  orderBy: [{ by: 'createdAt', descending: true }],
});

declareReading('Goal', {
  entity: Goal,
  fields: {
    owner: one('Party', { on: { id: 'ownerPartyId' } }),
    actions: many('Action', { on: { goalId: 'id' }, orderBy: ['createdAt'] }),
    notes,
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(goalFacts),
  },
});

declareReading('Action', {
  entity: Action,
  fields: {
    owner: one('Party', { on: { id: 'ownerPartyId' } }),
    goal: one('Goal', { on: { id: 'goalId' } }),
    notConfirmedSince: expression(({ alias }) => notConfirmedSince({ of: alias, word: 'action' })),
    notes,
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(actionFacts),
  },
});

declareReading('Note', {
  entity: Note,
  fields: {
    author: one('Party', { on: { id: 'partyId' } }),
    person: one('Person', { on: { id: 'personId' } }),
    subject: node({ word: (note) => note.column('subjectType'), id: (note) => note.column('subjectId') }),
  },
});
