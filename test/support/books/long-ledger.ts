// A ledger of many lines, as so many acts would have left them: made up at once, each with its code.
import { changeCell, lastRow } from '../../../local/workbook/cells.ts';
import { insertRows } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { type Fact, fact } from '../../../src/domain/month/entry';
import { asWritten, textsOf, withCodes } from '../../../src/workbook/ledger/ledger-line';

const ROUNDS = ['2013-04-01', '2013-05-01', '2013-06-01'] as const;

/** Those of the ledger, in tab order. */
export function ledgerTabs({ sheets }: Workbook): Sheet[] {
  return sheets.filter(({ metadata }) => metadata.some(({ value }) => /^ledger(:\d+)?$/.test(value)));
}

/** Of earlier rounds: handed in, explained, returned, explained again. */
function madeUp(index: number, districts: readonly string[]): Fact {
  const district = districts[index % districts.length] as string;
  const about = { round: ROUNDS[Math.floor(index / districts.length) % ROUNDS.length] as string, district };
  if (index % 10 === 0) return fact('hand-in', { ...about, after: '14/14', kept: '{"reported":14,"expected":14}' });
  if (index % 10 === 5) return fact('return', { ...about, reason: 'โปรดตรวจสอบอีกครั้ง' });
  return fact('explain', {
    ...about,
    type: 'SAO',
    lao: `อบต.ที่ ${index % 340}`,
    indicator: 'step',
    subject: 'regression',
    before: '4',
    after: '3',
    reason: `รายงานครั้งก่อนนับซ้ำ (${index})`,
  });
}

/** Puts lines below the last one of the newest tab, in which some stand, until it has so many rows. All of one time, which no act may be before. */
export function fillLedger(book: Workbook, rows: number, districts: readonly string[], at: string): void {
  const sheet = ledgerTabs(book).at(-1);
  if (!sheet) throw new Error('no ledger');
  const used = lastRow(sheet);
  const width = (sheet.cells[1] ?? []).length;
  const last = sheet.cells[used - 1]?.[width - 1]?.value;
  const facts = Array.from({ length: rows - used }, (_, index) => madeUp(index, districts));
  const texts = facts.map((own) => textsOf(own, { who: 'จังหวัด', at, language: 'th' }));
  const lines = withCodes(texts, asWritten(String(last)));
  if (sheet.rowCount < rows) insertRows(book, sheet, sheet.rowCount, rows - sheet.rowCount);
  lines.forEach((line, down) => {
    line.forEach((value, right) => {
      if (value !== '') changeCell(sheet, used + down, right, { value });
    });
  });
}
