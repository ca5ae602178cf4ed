// The provinces that hand in their workbook instead of a file of data: set up and closed by the add-on itself, as it is built.
import { newBook } from '../../../local/new-book.ts';
import { callToEnd } from '../../../local/office.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { nationalProvinces } from '../../../src/domain/country/provinces';
import { madeProvince, type Wanted } from './country';
import { formatOf } from './hand-over';
import type { MadeLao } from './laos';
import { ROUNDS, YEAR } from './year';

/** The afternoon of the day on which the others hand in. */
const NOW = '2013-09-03T14:00';

function roster(laos: readonly MadeLao[]): string {
  const header = ['district', 'type', 'name', 'target', ...ROUNDS];
  const lines = laos.map(({ district, type, name, target, steps }) => [
    ...[district, type, name, target],
    ...steps.map((step) => step ?? ''),
  ]);
  return [header, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** One after the other: each takes its seconds. */
export async function* madeWorkbooks(wanted: Wanted): AsyncIterable<{ name: string; content: Uint8Array }> {
  if (wanted.csvAlone) return;
  for (const national of nationalProvinces().filter(({ code }) => formatOf(code) === 'xlsx')) {
    const { name: province, laos } = madeProvince(national, wanted);
    const name = `${province}.xlsx`;
    const { workbook } = await newBook({
      path: name,
      roster: roster(laos),
      year: YEAR,
      province,
      editors: [],
      now: NOW,
    });
    for (const round of ROUNDS) callToEnd(workbook, workbook.owner, 'close-round', { round, now: NOW });
    yield { name, content: await writeXlsx(workbook) };
  }
}
