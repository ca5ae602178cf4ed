// Documents for tests: how each one is built, and what a grid must keep to.

import { expect } from 'vitest';
import type { Cell, Document, DocumentRow } from '../../../src/documents/document';
import type { Edition } from '../../../src/documents/edition';
import { findingsDocument } from '../../../src/documents/findings/findings';
import { typedFormDocument } from '../../../src/documents/findings/typed-form';
import { completenessDocument } from '../../../src/documents/month/completeness';
import { outlookDocument } from '../../../src/documents/outlook/outlook';
import { comparisonDocument } from '../../../src/documents/progress/comparison';
import { summaryDocument } from '../../../src/documents/progress/summary';
import { targetProposalDocument } from '../../../src/documents/targets/target-proposal';
import { targetsDocument } from '../../../src/documents/targets/targets';
import { cellsOf } from '../../../src/domain/lists/cells';
import { lookOut } from '../../../src/domain/outlook/outlook';
import type { Province } from '../../../src/domain/province/province';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { proposeTargets } from '../../../src/domain/roll-ups/target-proposal';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { evidenceDocument } from '../../../src/indicators/community-plan/outputs/evidence-document';
import { summariseEvidence } from '../../../src/indicators/community-plan/outputs/evidence-summary';
import { FINDING_WORDS } from '../../../src/indicators/findings/findings-said';
import { validate } from '../../../src/indicators/findings/validate';
import { fundsDocument } from '../../../src/indicators/welfare-funds/outputs/funds-document';
import { summariseFunds } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import { PUBLISHED_TEXT } from '../provinces/published';
import { checkGrid } from '../provinces/typed-form';

/** English words and Arabic digits, built at noon of 5 July 2013 in Thailand. */
export const ENGLISH: Edition = { language: 'en', digits: 'arabic', builtAt: new Date('2013-07-05T05:00:00Z') };
export const THAI: Edition = { ...ENGLISH, language: 'th', digits: 'thai' };

/** Every document, by name. */
export const BUILDERS: Readonly<Record<string, (province: Province, round: number, edition: Edition) => Document>> = {
  summary: (province, round, edition) => {
    const previous = round - 1;
    const compared = round ? { previous, comparison: compareRounds(province, previous, round) } : null;
    return summaryDocument(summarise(province, round), province, { round, edition, compared });
  },
  comparison: (province, round, edition) => {
    const previous = Math.max(0, round - 1);
    return comparisonDocument(compareRounds(province, previous, round), province, { previous, round, edition });
  },
  completeness: (province, round, edition) =>
    completenessDocument(
      Array.from({ length: round + 1 }, (_, index) => completeness(province, index, stepIndicator)),
      province,
      edition,
    ),
  targets: (province, round, edition) => targetsDocument(countTargets(province, round), province, { round, edition }),
  'target-proposal': (province, round, edition) =>
    targetProposalDocument(proposeTargets(province, round), province, round, edition),
  outlook: (province, round, edition) => outlookDocument(lookOut(province, round), province, round, edition),
  evidence: (province, round, edition) =>
    evidenceDocument(summariseEvidence(province, round), province, round, edition),
  funds: (province, round, edition) => fundsDocument(summariseFunds(province, round), province, round, edition),
  findings: (province, round, edition) =>
    findingsDocument(validate(province, round), province, { round, of: null, words: FINDING_WORDS, edition }),
  // The form of July 2556, whatever the province is.
  'typed-form': (province, round, edition) => {
    const wrong = checkGrid(cellsOf(PUBLISHED_TEXT), province, round);
    if ('problem' in wrong) throw new Error(wrong.problem);
    return typedFormDocument({ wrong, lines: 10, tab: null }, province, round, edition);
  },
};

export function build(name: keyof typeof BUILDERS, province: Province, round: number, edition = ENGLISH): Document {
  const builder = BUILDERS[name];
  if (!builder) throw new Error(`no document ${name}`);
  return builder(province, round, edition);
}

export const values = (row: DocumentRow | undefined) => (row ?? []).map((cell) => cell?.value ?? null);
export const roles = (row: DocumentRow | undefined) => (row ?? []).map((cell) => cell?.role ?? null);

/** The row that begins with this value. */
export function rowOf({ rows }: Document, first: string): DocumentRow {
  const row = rows.find(([cell]) => cell?.value === first);
  if (!row) throw new Error(`no row ${first}`);
  return row;
}

/** The rows from below a section's title up to the next section. */
export function section({ rows }: Document, title: string): DocumentRow[] {
  const isTitle = ([cell]: DocumentRow) => cell?.role === 'section';
  const start = rows.findIndex((row) => isTitle(row) && row[0]?.value === title);
  if (start < 0) throw new Error(`no section ${title}`);
  const length = rows.slice(start + 1).findIndex((row) => row.length === 0 || isTitle(row));
  return rows.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function coveredBy(cell: Cell, row: number, column: number): string[] {
  const covered: string[] = [];
  for (let down = 0; down < (cell.down ?? 1); down++)
    for (let across = 0; across < (cell.across ?? 1); across++) covered.push(`${row + down}|${column + across}`);
  return covered;
}

/** No row or span leaves the grid, spans do not overlap, what they cover is null, and the grid is as wide as its widths. */
export function expectSoundGrid({ rows, widths, frozenRows, id }: Document): void {
  const taken = new Map<string, string>();
  let width = 0;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      width = Math.max(width, column + (cell.across ?? 1));
      expect(row + (cell.down ?? 1), `${id}: a span below row ${row}`).toBeLessThanOrEqual(rows.length);
      for (const place of coveredBy(cell, row, column)) {
        expect(taken.get(place), `${id}: ${place} is covered twice`).toBeUndefined();
        taken.set(place, `${row}|${column}`);
      }
    }
    expect(cells.length, `${id}: row ${row}`).toBeLessThanOrEqual(widths.length);
  }
  expect(width, `${id}: widths`).toBe(widths.length);
  expect(Math.min(...widths), `${id}: the narrowest column`).toBeGreaterThan(0);
  expect(frozenRows).toBeLessThanOrEqual(rows.length);
}
