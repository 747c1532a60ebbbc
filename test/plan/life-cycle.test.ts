import { describe, expect, it } from 'vitest';
import { RoutePhase, RouteStatus } from '../../schema/route-status.ts';
import { phaseTransitions, reasonAgainstPhase, requireCompleteLifeCycle } from '../../server/plan/life-cycle.ts';

const statuses = Object.keys(RouteStatus);
const phases = Object.keys(RoutePhase);

describe('the tables of the life of a route', () => {
  it('know every status and phase of the contract, and no other', () => {
    expect(() => requireCompleteLifeCycle(statuses, phases)).not.toThrow();
  });

  it.each([
    ['a status', [...statuses, 'ASLEEP'], phases, 'ASLEEP'],
    ['a phase', statuses, [...phases, 'GAP_YEAR'], 'GAP_YEAR'],
    ['no COMPLETED', statuses.filter((status) => status !== 'COMPLETED'), phases, 'COMPLETED'],
  ])('stop the server where the contract has %s that they leave out, or they one that it lacks', (_what, ...rest) => {
    const [ofStatus, ofPhase, named] = rest;
    expect(() => requireCompleteLifeCycle(ofStatus, ofPhase)).toThrow(named);
  });
});

describe('a phase', () => {
  it('follows where the table says so, and nowhere else', () => {
    for (const from of phases) {
      const next = phases.filter((to) => reasonAgainstPhase(from, to, true) === null);
      expect([from, ...next.toSorted()]).toEqual([from, ...(phaseTransitions[from] ?? []).toSorted()]);
    }
  });

  it('of looking for work begins after graduation', () => {
    expect(reasonAgainstPhase('DIPLOMA', 'FINDING_WORK', false)).toBe('NOT_GRADUATED_YET');
    expect(reasonAgainstPhase('DIPLOMA', 'FINDING_WORK', true)).toBeNull();
  });

  it('of looking for work follows on lost work, with a diploma or without', () => {
    expect(reasonAgainstPhase('KEEPING_WORK', 'FINDING_WORK', false)).toBeNull();
  });
});
