import { describe, expect, it } from 'vitest';
import {
  categories,
  categoriesFor as offeredTo,
  readsExplanations,
  readsOwnAlone,
} from '../../client-examples/dashboard/team/reading-rules.ts';
import { categoriesFor, partyRoles, readingRules } from '../../server/access/reading-rules.ts';

const organisations = partyRoles.filter((role) => role !== 'STUDENT');

describe.each(organisations)('on the dashboard a party in the role %s', (role) => {
  it('is offered to ask for what the server lets it read, and for nothing else', () => {
    const may = categoriesFor(role);
    expect(offeredTo(role)).toEqual(categories.filter((category) => may.includes(category)));
  });

  it('is said to read explanations, or its own alone, where that is so', () => {
    expect(readsExplanations({ role })).toBe(readingRules[role].NEED_EXPLANATION !== undefined);
    expect(readsOwnAlone({ role })).toBe(readingRules[role].PLAN?.every((basis) => basis === 'own'));
  });
});
