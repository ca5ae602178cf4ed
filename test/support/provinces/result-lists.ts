// A list of results put beside a province, with nothing known of it but its steps.
import { proposeCells } from '../../../src/domain/imports/propose-cells';
import { readResultList } from '../../../src/domain/imports/read-list';
import type { Columns } from '../../../src/domain/imports/result-column';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import type { Province } from '../../../src/domain/province/province';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { claimsOf } from '../../../src/indicators/columns/claims';
import { ROUNDS } from './province';

/** What was read, and what would be written. */
export function besideTabs(text: string, province: Province) {
  const claims = claimsOf(province);
  const columns: Columns = {
    claims,
    rounds: ROUNDS,
    groups: FACT_GROUPS,
    headed: () => null,
    isAlone: true,
    named: () => null,
    ofIndicator: () => null,
    ofRound: stepColumnId,
    asked: null,
  };
  const list = readResultList(text, columns, new Map(), () => false);
  const proposed = proposeCells(list, {
    province,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    roundOf: (column) => ROUNDS.find((date) => stepColumnId(date) === column) ?? null,
    mayNot: () => null,
    inCell: (_, value) => value,
    among: [],
    same: new Set(),
  });
  return { list, ...proposed };
}
