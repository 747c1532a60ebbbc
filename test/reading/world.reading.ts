import { badUserInput } from '../../server/errors.ts';
import {
  connection,
  declareReading,
  expression,
  itself,
  made,
  many,
  node,
  nodes,
  one,
} from '../../server/reading/declare-reading.ts';
import { WorldAction, WorldGoal, WorldPerson, WorldSide } from './world.ts';

export const actionOrders = {
  RANK: ['rank'],
  NAME: [{ by: 'name', descending: true }, 'rank'],
  DUE: [{ by: 'dueOn', descending: true }, { by: 'rank' }],
};

/** Says so often what it was told; more than three times is too much. */
export function shout(name: string, times: unknown): string {
  if (typeof times !== 'number') return 'silence';
  if (times > 3) throw badUserInput('TOO_LOUD');
  return name.toUpperCase().repeat(Math.max(times, 0));
}

export function adviceFor(name: string, size: number | null): object | null {
  if (size === null) return null;
  return {
    text: name,
    level: size,
    things: [
      { text: 'first', status: 'OPEN' },
      { text: 'second', status: null },
    ],
    hint: size > 5 ? { text: name, status: 'DONE' } : null,
  };
}

declareReading('Person', { entity: WorldPerson });

declareReading('Goal', {
  entity: WorldGoal,
  beside: { side: { entity: WorldSide, on: { goalId: 'id' } } },
  fields: {
    owner: one('Person', { on: { id: 'ownerId' } }),
    kin: one('Action', { on: { goalId: 'id' }, where: (action) => `${action.column('rank')} = 1` }),
    actions: many('Action', {
      on: { goalId: 'id' },
      where: (action, { status, atLeast }) => {
        const conditions = [
          status == null ? 'true' : `${action.column('status')} = ${action.bind(status, 'text')}`,
          atLeast == null ? 'true' : `coalesce(${action.column('rank')}, 0) >= ${action.bind(atLeast, 'int')}`,
        ];
        return conditions.join(' and ');
      },
      orderBy: ['name'],
    }),
    page: connection('Action', { on: { goalId: 'id' }, orderings: actionOrders, orderBy: actionOrders.RANK }),
    subject: node({ word: (goal) => goal.column('subjectWord'), id: (goal) => goal.column('subjectId') }),
    subjects: nodes({ ids: (goal) => goal.column('subjectIds') }),
    figures: itself('Figures', { present: (goal) => `${goal.column('size')} is not null` }),
    shout: made<string>({
      facts: (goal) => goal.column('name'),
      make: (name, _context, { times }) => shout(name, times),
    }),
    advice: made<{ name: string; size: number | null }>({
      facts: (goal) => `json_build_object('name', ${goal.column('name')}, 'size', ${goal.column('size')})`,
      make: ({ name, size }) => adviceFor(name, size),
    }),
    advices: made<string[]>({
      facts: (goal) => goal.column('tags'),
      make: (tags) => tags.map((tag, index) => adviceFor(tag, index * 4)),
    }),
  },
});

declareReading('Figures', {
  partOf: 'Goal',
  fields: {
    actionCount: expression((goal) => `(select count(*) from world_action a where a.goal_id = ${goal.column('id')})`),
    first: one('Action', { on: { goalId: 'id' }, where: (action) => `${action.column('rank')} = 1` }),
  },
});

declareReading('Action', {
  entity: WorldAction,
  fields: {
    goal: one('Goal', { on: { id: 'goalId' } }),
    owner: one('Person', { on: { id: 'ownerId' } }),
  },
});

declareReading('Event', {
  values: { at: 'timestamptz', number: 'bigint', goalId: 'uuid', thingWord: 'text', thingId: 'uuid' },
  fields: {
    goal: one('Goal', { on: { id: 'goalId' } }),
    thing: node({ word: (event) => event.column('thingWord'), id: (event) => event.column('thingId') }),
  },
});

declareReading('Silence', { values: { text: 'text' } });
