// The fiscal year 2556 of Phrae, from an empty workbook to the last printed page of September, on the command line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../src/commands/printing/forms';
import type { Summary } from '../../src/domain/roll-ups/summary';
import type { Targets } from '../../src/domain/roll-ups/targets';
import { figure, MISPRINTS, PUBLISHED } from '../support/provinces/published';
import { change, makeBook, monthOf, yearOf } from '../support/runs/year';
import { answer, itIsBuilt, typeRound } from '../support/runs/year-round';
import { asTyped } from '../support/shown/letter';

const JULY = 3;
const SEPTEMBER = 5;
const year = yearOf({ year: 2556, province: 'แพร่', file: 'phrae-2556.tsv', measures: 1 });

beforeAll(() => makeBook(year));

describe('before the first round', () => {
  it('nobody has reported, and nobody is lost', async () => {
    const { total } = await answer<Summary>(year, 0, 'summary');
    expect(total).toMatchObject({ municipalities: 25, SAOs: 58, reported: 0, carried: 0 });
    expect([total.municipality.noReport, total.SAO.noReport]).toEqual([25, 58]);
  });
});

describe.each([0, 1, 2, 3, 4, 5])('the round of month %i from April', (round) => {
  beforeAll(() => typeRound(year, round));

  itIsBuilt(year, round);

  if (round !== JULY) return;

  it('is the published form but for its two misprints', async () => {
    const { lines, total } = await answer<Summary>(year, round, 'summary');
    const lineOf = (name: string) => lines.find(({ district }) => district === name) ?? total;
    const compared = PUBLISHED.map((cell) => ({ ...cell, right: figure(lineOf(cell.line), cell.column) }));
    expect(compared.filter(({ printed, right }) => printed !== right)).toEqual(MISPRINTS);
    const { cells } = await answer<{ cells: object[] }>(
      year,
      round,
      'check-form',
      '--form',
      'samples/published-summary.tsv',
    );
    expect(cells).toMatchObject(MISPRINTS);
  });

  it('takes the proposed main list, once it is confirmed', async () => {
    const words = ['run', 'take-targets', year.book, '--round', `${year.year}-${monthOf(round)}`];
    const asked = await change(...words);
    const [, code = ''] = /--confirm ([0-9a-f]{8})\n$/.exec(asked.stderr) ?? [];
    expect([asked.status, code]).toEqual([1, expect.stringMatching(/./)]);
    expect(await change(...words, '--confirm', code)).toMatchObject({ status: 0 });
    const { main } = await answer<Targets>(year, round, 'targets');
    expect([main.municipalities + main.SAOs, main.needed, main.districtsWithout]).toEqual([59, 59, []]);
  });
});

describe('at the end of the year', () => {
  it('the last page of September is there in every form', () => {
    for (const form of FORM_IDS.filter((each) => each !== 'funds' && each !== 'evidence'))
      expect(existsSync(join(year.folder, `${monthOf(SEPTEMBER)}-${form}.html`))).toBe(true);
    const memo = asTyped(readFileSync(join(year.folder, `${monthOf(SEPTEMBER)}-memo.html`), 'utf8'));
    expect(memo).toContain('รอบรายงานวันที่ 5 กันยายน 2556');
    expect(memo).not.toMatch(/\{[ก-๙ ]+\}/);
  });

  it('nobody but the own editor has typed in a district', async () => {
    const words = ['edit', year.book, 'ลอง!C3', '5', '--as', 'clerk1@example.go.th'];
    expect(await change(...words)).toMatchObject({ status: 1, stderr: expect.stringContaining('เป็นช่องที่ป้องกันไว้') });
  });
});
