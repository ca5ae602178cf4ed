// Lists in random offices' ways through the built reader and the built bundle: what comes in is what whoever wrote them knows that they mean.
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { ROOT } from '../../../local/root.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ImportResult } from '../../../src/commands/changes/import';
import type { listOfFile } from '../../../src/panel/list-file/list-of-file';
import { emptyBook, OWNER, phraeBook, run, tab } from '../../support/books/office';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { districtColumn, meantBy } from '../../support/provinces/meant-list';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { arbitraryFile } from '../../support/provinces/written-files';
import { type WrittenLine, writtenRows } from '../../support/provinces/written-list';

/** Phrae's LAOs as its file has them; without the town, which no row of a district can stand above. */
const LINES: WrittenLine[] = PHRAE_ROSTER.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([district = '', type, name = '', target, ...steps]) => ({
    district,
    type: type as WrittenLine['type'],
    name,
    target: target as WrittenLine['target'],
    steps: ROUNDS.slice(0, 4).map((_, round) => (steps[round] ? Number(steps[round]) : null)),
  }))
  .filter(({ district }) => !district.startsWith('เทศบาล'));

let built: { listOfFile: typeof listOfFile };
let phrae: Workbook;

beforeAll(async () => {
  built = await import(pathToFileURL(`${ROOT}/dist-local/list-file.mjs`).href);
  phrae = phraeBook();
});

async function readBack(bytes: Uint8Array): Promise<string> {
  const list = await built.listOfFile(bytes);
  return 'text' in list ? list.text : list.problem;
}

const step = fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 });
const reported = fc
  .tuple(fc.subarray(LINES, { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 4 }))
  .chain(([lines, count]) =>
    fc.record({
      lines: fc.constant(lines),
      count: fc.constant(count),
      said: fc.tuple(...lines.map(() => fc.array(step, { minLength: count, maxLength: count }))),
    }),
  );

describe('a list of results', () => {
  it('is put beside the tabs as it was meant', async () => {
    const property = fc.asyncProperty(
      reported,
      arbitraryWay,
      arbitraryFile,
      async ({ lines, count, said }, way, write) => {
        const listed = lines.map((line, at) => ({ ...line, steps: said[at] ?? [] }));
        const rows = writtenRows(listed, ROUNDS.slice(0, count), way);
        const list = await readBack(await write(rows, districtColumn(rows, way)));
        const { cells } = run(phrae, 'import', { now: '2556-07-03T09:00', list }, OWNER) as unknown as ImportResult;
        const meant = lines.flatMap(({ district, name, steps }, at) =>
          (said[at] ?? []).map((after, round) => {
            const before = steps[round] ?? null;
            const kind = before === null ? 'new' : before === after ? 'same' : 'changed';
            return after === null ? '' : [district, name, ROUNDS[round], kind, before ?? '', after].join(' ');
          }),
        );
        expect(
          cells
            .map(({ district, lao, round, kind, before, after }) =>
              [district, lao, round, kind, before, after].join(' '),
            )
            .sort(),
        ).toEqual(meant.filter((cell) => cell !== '').sort());
      },
    );
    await fc.assert(property, { numRuns: runs(30) });
  });
});

const plain = (text: unknown) => String(text ?? '').replace(/[\s\u00A0\u200B]/g, '');

describe('a roster', () => {
  it('makes a workbook of the LAOs that it means, with what they have reported', async () => {
    const property = fc.asyncProperty(
      fc.subarray(LINES, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      arbitraryWay,
      arbitraryFile,
      async (lines, count, way, write) => {
        const rows = writtenRows(lines, ROUNDS.slice(0, count), way);
        const roster = await readBack(await write(rows, districtColumn(rows, way)));
        const book = emptyBook();
        const outcome = callCommand(book, OWNER, 'set-up', { province: 'แพร่', year: 2556, roster });
        expect(outcome.message).toContain(String(lines.length));
        const registry = tab(book, 'ทะเบียน อปท.');
        const registered = lines.map((_, at) =>
          [0, 1, 2, 3].map((column) => plain(cellAt(registry, at + 2, column)?.value)).join(' '),
        );
        expect(registered.sort()).toEqual(
          meantBy(lines, count, way)
            .map(({ district, type, name, target }) =>
              [district, type === 'SAO' ? 'อบต.' : 'เทศบาล', name, target === 'main' ? 'หลัก' : 'รอง']
                .map(plain)
                .join(' '),
            )
            .sort(),
        );
        const again = run(book, 'import', { now: '2556-07-03T09:00', list: roster }, OWNER) as unknown as ImportResult;
        const same = lines.flatMap(({ steps }) => steps.slice(0, count)).filter((value) => value !== null).length;
        expect(again.counts).toEqual({ new: 0, changed: 0, same, unread: 0, near: 0 });
      },
    );
    await fc.assert(property, { numRuns: runs(5) });
  });
});
