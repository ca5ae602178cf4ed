// Lists as offices have them, each standing for a kind: from the bytes of a file to its LAOs.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { rosterYear } from '../../../src/domain/province/roster-columns';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { textOfBytes } from '../../../src/panel/list-file/text-of-bytes';
import { ROUNDS } from '../../support/provinces/province';

const FOLDER = new URL('../../support/field-cases/roster/', import.meta.url);

function readFile(name: string) {
  const text = textOfBytes(readFileSync(new URL(name, FOLDER))) ?? '';
  const { roster, problems } = readRoster(text, ROUNDS, FACT_GROUPS);
  const lines = roster.lines.map(({ district, type, name, target, steps }) =>
    [district, type, name, target, steps.map((step) => step ?? '-').join('')].join(' '),
  );
  return { year: rosterYear(text), rounds: roster.rounds, lines, problems };
}

const LINES = [
  'ลอง municipality ทต.บ้านปิน main 1134',
  'ลอง SAO อบต.ตำผามอก main 1133',
  'ลอง SAO อบต.ทุ่งแล้ง secondary 2244',
  'สอง municipality ทต.ห้วยหม้าย secondary 22-3',
  'สอง SAO อบต.น้ำเลา main 2254',
];
const GOOD = { year: 2556, rounds: ROUNDS.slice(0, 4), lines: LINES, problems: [] };

/** Those that say something else than all the others. */
const OWN = ['r07-ministry-two-name-columns.tsv', 'r25b-city-no-district.tsv', 'r28-own-header.tsv'];

describe('a list from the field', () => {
  it.each(readdirSync(FOLDER).filter((name) => !OWN.includes(name)))('%s', (name) => {
    expect(readFile(name)).toEqual(GOOD);
  });

  it('in two columns of names says nothing of targets', () => {
    const lines = LINES.slice(0, 4).map((line) => line.replace(/main|secondary/, ''));
    expect(readFile('r07-ministry-two-name-columns.tsv')).toEqual({ ...GOOD, lines });
  });

  it('whose first line has no district is refused by that line', () => {
    expect(readFile('r25b-city-no-district.tsv').problems).toEqual([
      { line: 2, problem: 'district', found: 'ทม.แพร่', expected: 'district' },
    ]);
  });

  it('with one round, named with words around it', () => {
    expect(readFile('r28-own-header.tsv')).toEqual({
      year: 2556,
      rounds: ['2013-07-01'],
      lines: ['ลอง SAO อบต.ตำผามอก main 4'],
      problems: [],
    });
  });
});
