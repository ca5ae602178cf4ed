// The target lists that Khanton itself makes, copied from their tab or printed: they come in again as what they were made of.
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { JULY, PHRAE_ROSTER, phrae, ROUNDS } from '../../support/provinces/province';
import { writtenText } from '../../support/provinces/written-list';
import { BUILDERS, ENGLISH, THAI } from '../../support/shown/documents';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const sorted = (lines: readonly RosterLine[]) => lines.map((line) => JSON.stringify(line)).sort();

describe('the target lists of our own', () => {
  it.each([
    ['in Thai', THAI],
    ['in English', ENGLISH],
  ])('%s', (_, edition) => {
    const rows = BUILDERS.targets?.(phrae(), JULY, edition).rows ?? [];
    const text = writtenText(
      rows.map((row) => row.map((cell) => String(cell?.value ?? ''))),
      '\t',
      '\n',
    );
    const found = readRoster(text, ROUNDS, FACT_GROUPS);
    expect(found.problems).toEqual([]);
    expect(sorted(found.roster.lines)).toEqual(sorted(roster.lines));
  });
});
