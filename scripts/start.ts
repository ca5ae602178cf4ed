// npm start: the month of July 2556 of Phrae province, from the raw name lists to the report, by the built add-on.
import { mkdirSync } from 'node:fs';
import { main } from '../local/cli.ts';
import { buildWhenStale } from './build-when-stale.ts';

const BOOK = 'out/phrae-2556.xlsx';
const ROUND = ['--round', '2556-07-01'];

async function step(title: string, call: readonly string[]): Promise<void> {
  console.log(`\n── ${title}  (npx khanton ${call.join(' ')})\n`);
  const status = await main(call);
  if (status !== 0) process.exit(status);
}

await buildWhenStale();
mkdirSync('out', { recursive: true });
await step('สมุดงาน / The workbook', [
  'new',
  BOOK,
  '--roster',
  'samples/phrae-2556.tsv',
  '--year',
  '2556',
  '--province',
  'แพร่',
  '--force',
]);
await step('ผลการตรวจ / Findings', ['run', 'validate', BOOK, ...ROUND]);
await step('เปรียบเทียบ / Comparison', ['run', 'comparison', BOOK, ...ROUND]);
for (const command of ['completeness', 'targets']) {
  await step(command, ['run', command, BOOK, ...ROUND]);
}
await step('แบบรายงานความก้าวหน้า / The progress form', ['run', 'summary', BOOK, ...ROUND]);
console.log(
  `\nสมุดงานอยู่ที่ / The workbook lies at ${BOOK} — open it in LibreOffice, Excel, or upload it to Google Sheets.`,
);
