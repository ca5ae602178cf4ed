// Marks that stand on the tab of indicators, whatever they are: the commands and the cells of the districts agree with the second implementation.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { plainSupported } from '../../reference/evidence';
import type { PlainLao } from '../../reference/plain';
import { plainTargets } from '../../reference/targets';
import { evidenceBook } from '../../support/books/evidence-book';
import { columnOf, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { runs } from '../../support/chance';
import { anyEvidence } from '../../support/provinces/arbitrary-evidence';
import { anyLaos } from '../../support/provinces/arbitrary-laos';
import { ROUNDS } from '../../support/provinces/province';

/** A bare 1 would be the whole; 12.5 is exact, so that the reference may multiply it. As people type them. */
const anyMark = fc.tuple(
  fc.constantFrom(2, 12.5, 20, 45, 50, 70, 99, 100),
  fc.constantFrom(
    (mark: number) => String(mark),
    (mark: number) => `${mark}%`,
    (mark: number) => `'${mark} %`,
  ),
);

const fewLaos = anyLaos.filter(({ length }) => length <= 9);

const stepOr = <Blank>(blank: Blank, cell: unknown) =>
  Number.isInteger(cell) && (cell as number) >= 0 && (cell as number) <= 5 ? (cell as number) : blank;

function turnedOn(book: Workbook): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'ตัวชี้วัดอื่นของจังหวัด') + 1}`, 'on');
  run(book, 'set-up');
  return book;
}

it('of any province in any round, by its target lists', () => {
  fc.assert(
    fc.property(fewLaos, fc.nat(ROUNDS.length - 1), anyMark, anyMark, (laos, round, one, other) => {
      // The aim is not below what must be reached.
      const [required, aimed] = one[0] <= other[0] ? [one, other] : [other, one];
      const lines = laos.map(({ district, type: of, name, target, cells }) =>
        [district, of, name, target ?? 'secondary', ...cells.map((cell) => stepOr('', cell))].join('\t'),
      );
      const book = turnedOn(
        setUpBook({
          ...{ province: 'แพร่', year: 2556 },
          roster: [['district\ttype\tname\ttarget', ...ROUNDS].join('\t'), ...lines].join('\n'),
        }),
      );
      for (const [cell, [mark, written]] of [
        ['F3', required],
        ['G3', aimed],
      ] as const)
        type(book, tab(book, 'ตัวชี้วัด'), cell, written(mark));
      const plain = laos.map(
        (lao): PlainLao => ({
          ...lao,
          target: lao.target ?? 'secondary',
          cells: lao.cells.map((cell) => stepOr(null, cell)),
        }),
      );
      expect(run(book, 'targets', { round: ROUNDS[round] })).toMatchObject(
        plainTargets(plain, round, 5, { required: required[0], aimed: aimed[0] }),
      );
    }),
    { numRuns: runs(12) },
  );
});

it('of any evidence, by what it supports', async () => {
  const each = fc.sample(anyEvidence, { numRuns: 30, seed: 2559 });
  const lines = each.map(({ items, eligible, inPlan, agreed }, index) => {
    const digits = items.map(Number).join('');
    return `ลอง\tSAO\tอบต.${index}\tmain\t1\t1\t${digits}\t${eligible ?? ''}\t${inPlan ?? ''}\t${agreed ?? ''}`;
  });
  const made = turnedOn(evidenceBook(2556, lines));
  await fc.assert(
    fc.asyncProperty(anyMark, anyMark, async ([plan, writtenPlan], [budget, writtenBudget]) => {
      const book = structuredClone(made);
      type(book, tab(book, 'ตัวชี้วัด'), 'Q6', writtenPlan(plan));
      type(book, tab(book, 'ตัวชี้วัด'), 'Q7', writtenBudget(budget));
      await recalculate(book);
      const expected = each.map((one) => plainSupported(one, plan, budget));
      const { laos } = run(book, 'evidence', { round: '2556-05-01' }) as { laos: { supported: number }[] };
      expect(laos.map(({ supported }) => supported)).toEqual(expected);
      const long = tab(book, 'ลอง');
      const column = columnOf(long, 'ขั้นตามหลักฐาน');
      expect(each.map((_, index) => long.cells[rowOf(long, `อบต.${index}`)]?.[column]?.value)).toEqual(expected);
    }),
    { numRuns: runs(6) },
  );
});
