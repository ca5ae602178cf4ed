// What columns a list of results may have where nothing but steps is reported.
import type { Columns } from '../../../src/domain/imports/result-column';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { claimsOf } from '../../../src/indicators/columns/claims';
import { type provinceOf, ROUNDS } from './province';

export const columnsOf = (province: ReturnType<typeof provinceOf>): Columns => ({
  claims: claimsOf(province),
  rounds: ROUNDS,
  groups: FACT_GROUPS,
  headed: () => null,
  isAlone: true,
  named: () => null,
  ofIndicator: () => null,
  ofRound: stepColumnId,
  asked: null,
});
