// A list of results put beside a province, with nothing known of it but its steps.
import { proposeCells } from '../../../src/domain/imports/propose-cells';
import { readResultList } from '../../../src/domain/imports/read-list';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import type { Province } from '../../../src/domain/province/province';
import { claimsOf } from '../../../src/indicators/columns/claims';
import { columnsOf } from './list-columns';
import { ROUNDS } from './province';

/** What was read, and what would be written. */
export function besideTabs(text: string, province: Province) {
  const claims = claimsOf(province);
  const list = readResultList(text, columnsOf(province), new Map(), () => false);
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
