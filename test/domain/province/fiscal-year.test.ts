// The shares are settings of a fiscal year: those of the newest letter in force.
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../src/domain/province/fiscal-year';
import { projectSharesOf } from '../../../src/indicators/community-plan/project-shares';

describe('criteriaOf', () => {
  it('asks for 60 % of the LAOs, and the province aims at 70 %', () => {
    expect(criteriaOf(2556)).toMatchObject({ requiredShare: 60, aimedShare: 70 });
  });

  it('gives each caller its own copy', () => {
    criteriaOf(2556).requiredShare = 99;
    expect(criteriaOf(2556).requiredShare).toBe(60);
  });
});

describe('the shares of projects', () => {
  it.each([
    [2556, 20, 10],
    [2559, 50, 40],
    [2557, 20, 10],
    [2558, 20, 10],
    [2569, 50, 40],
    [2550, 20, 10],
  ])('fiscal year %i asks for %i %% in the plan and %i %% in the budget', (year, planShare, budgetShare) => {
    expect(projectSharesOf(year)).toEqual({ planShare, budgetShare });
  });

  it("are each caller's own copy", () => {
    projectSharesOf(2556).planShare = 99;
    expect(projectSharesOf(2556).planShare).toBe(20);
  });
});
