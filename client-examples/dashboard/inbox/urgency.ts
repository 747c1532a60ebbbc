import type { InboxLineFragment } from '../generated/graphql.ts';

const urgencies = ['overdue', 'soon', 'asked', 'later', 'undated'] as const;
type Urgency = (typeof urgencies)[number];

const soon = 7 * 24 * 60 * 60 * 1000; // a week, in milliseconds

function urgencyOf({ kind, isOverdue, dueOn }: InboxLineFragment, today: string): Urgency {
  if (isOverdue) return 'overdue';
  // Somebody waits for an answer, though nobody said until when.
  if (!dueOn) return kind === 'ACTION' ? 'undated' : 'asked';
  return Date.parse(dueOn) - Date.parse(today) <= soon ? 'soon' : 'later';
}

/** In groups, most urgent first; a group without items is left out. */
export function byUrgency(items: readonly InboxLineFragment[], today: string): [Urgency, InboxLineFragment[]][] {
  return urgencies
    .map((urgency): [Urgency, InboxLineFragment[]] => [
      urgency,
      items.filter((item) => urgencyOf(item, today) === urgency),
    ])
    .filter(([, some]) => some.length > 0);
}
