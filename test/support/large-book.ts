// Workbooks of 340 LAOs, made once however many tests begin with them.
import type { Workbook } from '../../local/workbook/workbook.ts';
import { manyLaos, rosterText } from './many-laos';
import { setUpBook } from './office';

const LAOS = 340;
const FACTS = 'items\teligible\tinPlan\tagreed\tfundAtStart\tfounded\tmembersAtStart\tmembers:2556-07-01';

const bookOf = (roster: string) => setUpBook({ province: 'ใหญ่', year: 2556, roster });

export function largeBook(districts: number): Workbook {
  return bookOf(rosterText(manyLaos(LAOS, districts)));
}

/** With evidence and a fund in every row. */
export function fullBook(districts: number): Workbook {
  const [header, ...lines] = rosterText(manyLaos(LAOS, districts)).split('\n');
  const facts = lines.map(
    (line, index) => `${line}\t11111111\t${index + 1}\t${index % 7}\t1\t1\t\t${index}\t${index + 9}`,
  );
  return bookOf([`${header}\t${FACTS}`, ...facts].join('\n'));
}
