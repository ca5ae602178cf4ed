// STEP_SUMMARY: the counts of both types at each step, as a table that spills.

import { standingAt } from '../domain/measures/standing';
import { stepsUpTo } from '../domain/measures/step';
import { LAO_TYPES, readType } from '../domain/names/lao-type';
import { comparable } from '../domain/thai/thai-text';
import { TYPE_WORDS } from '../words/outputs/outputs';
import { SUMMARY_HEADINGS, TOTAL } from '../words/workbook/functions';
import { type Argument, laosOf, rowsOf, wrongArgument } from './arguments';

/**
 * ตารางสรุป: เทศบาล อบต. และรวม แสดงจำนวนทั้งหมด ยังไม่เคยรายงาน และที่ขั้น 0 ถึงขั้นสูงสุด
 * A table: municipalities, SAOs and total; how many there are, without any report, and at each step from 0 to the highest.
 *
 * @param {A3:A20} types ประเภทของแต่ละแถว (เทศบาล หรือ อบต.) — the type of each row
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {7} highest ขั้นสูงสุดของตัวชี้วัด 1 ถึง 10 ไม่ระบุคือ 5 — the indicator's highest step, 1 to 10; without it 5
 * @return {Array} ตาราง 4 แถว 9 คอลัมน์เมื่อขั้นสูงสุดคือ 5 — 4 rows, of 9 columns where the highest step is 5
 * @customfunction
 */
export function STEP_SUMMARY(types?: Argument, steps?: Argument, highest?: Argument): unknown {
  const { reports, laos, last } = laosOf(steps, highest);
  const columns = stepsUpTo(reports.highest);
  const typeRows = rowsOf(types);
  if (typeRows.length !== laos.length) throw wrongArgument('rows', 'types', typeRows.length, String(laos.length));
  const counts = [...LAO_TYPES, 'total'].map(() => new Array<number>(2 + columns.length).fill(0));
  laos.forEach((lao) => {
    const text = String((typeRows[lao] || [])[0] ?? '');
    if (comparable(text) === '') return;
    const type = readType(text);
    if (!type) throw wrongArgument('type', 'types', text);
    const { step } = standingAt(reports, lao, last);
    for (const line of [counts[LAO_TYPES.indexOf(type)], counts[LAO_TYPES.length]] as number[][]) {
      line[0] = (line[0] as number) + 1;
      const column = step === null ? 1 : 2 + step;
      line[column] = (line[column] as number) + 1;
    }
  });
  const names = [TYPE_WORDS.municipality.th, TYPE_WORDS.SAO.th, TOTAL.th];
  return [
    [...SUMMARY_HEADINGS.map(({ th }) => th), ...columns],
    ...counts.map((line, index) => [names[index], ...line]),
  ];
}
