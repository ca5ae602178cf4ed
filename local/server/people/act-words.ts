// What was done to rows, columns and notes, as it is said to people.

import { a1, columnLetters } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Act } from '../protocol.ts';
import { languageOf } from './language.ts';
import { type Words, worded } from './refusal-words.ts';

const ACTS = {
  insert: { th: 'การแทรก{lines}', en: 'inserting {lines}' },
  delete: { th: 'การลบ{lines}', en: 'deleting {lines}' },
  hide: { th: 'การซ่อน{lines}', en: 'hiding {lines}' },
  show: { th: 'การแสดง{lines} ที่ซ่อนไว้', en: 'showing {lines}' },
  move: { th: 'การย้าย{lines}', en: 'moving {lines}' },
  resize: { th: 'การเปลี่ยนขนาด{lines}', en: 'the size of {lines}' },
  sort: { th: 'การเรียง{lines}', en: 'sorting {lines}' },
  note: { th: 'การแก้ไขโน้ตของช่อง {lines}', en: 'the note of {lines}' },
} as const satisfies Readonly<Record<Act['act'], Words>>;

const LINES = {
  row: { th: 'แถว {which}', en: 'row(s) {which}' },
  column: { th: 'คอลัมน์ {which}', en: 'column(s) {which}' },
} as const satisfies Readonly<Record<Axis, Words>>;

/** With the lines as they were numbered then. */
export function nameOfAct(workbook: Workbook, act: Act): string {
  const language = languageOf(workbook);
  if (act.act === 'note') {
    const { row, column } = act;
    return worded(ACTS.note, language, { lines: a1({ row, column, rows: 1, columns: 1 }) });
  }
  const axis = act.act === 'sort' ? 'row' : act.axis;
  const name = (line: number) => (axis === 'row' ? String(line + 1) : columnLetters(line));
  const which = act.count === 1 ? name(act.at) : `${name(act.at)}–${name(act.at + act.count - 1)}`;
  return worded(ACTS[act.act], language, { lines: worded(LINES[axis], language, { which }) });
}
