// Random provinces' forms with planted errors, typed in any way: each planted error is found and no other, as the slow reference says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type PlainForm, plainCheck, rightForm } from '../../reference/form';
import { runs } from '../../support/chance';
import { anyLaos } from '../../support/provinces/arbitrary-laos';
import { provinceOf, ROUNDS } from '../../support/provinces/province';
import { checkGrid, wrongCells } from '../../support/provinces/typed-form';

const THAI = '๐๑๒๓๔๕๖๗๘๙';
const thai = (text: string) => text.replace(/\d/g, (digit) => THAI[Number(digit)] as string);

const anyError = fc.record({
  row: fc.nat(),
  column: fc.nat(COLUMNS.length - 1),
  printed: fc.oneof(fc.nat(40), fc.nat(3000), fc.constantFrom('สอง', '2.5', '-1', '1/2', '?')),
});

/** How the same form is typed. */
const anyTyping = fc.record({
  digits: fc.constantFrom((text: string) => text, thai),
  zero: fc.constantFrom('-', '0', '', '–', '๐'),
  thousands: fc.boolean(),
  header: fc.constantFrom(
    ['district', ...COLUMNS].join('\t'),
    'อำเภอ\tเทศบาล\tอบต.\tขั้น 1\t2\t3\t4\t5\tขั้น 1\t2\t3\t4\t5',
    'จังหวัดแพร่\nอำเภอ\tจำนวน (แห่ง)\t\tเทศบาล\t\t\t\t\tอบต.\n\tเทศบาล\tอบต.\t๑\t๒\t๓\t๔\t๕\t๑\t๒\t๓\t๔\t๕',
  ),
  end: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\uFEFF'),
});
type Typing = typeof anyTyping extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function spoil(
  { names, figures }: PlainForm,
  errors: readonly { row: number; column: number; printed: number | string }[],
): PlainForm {
  const spoilt = figures.map((row) => [...row]);
  for (const { row, column, printed } of errors) (spoilt[row % spoilt.length] as (number | string)[])[column] = printed;
  return { names, figures: spoilt };
}

function written(figure: number | string, { digits, zero, thousands }: Typing): string {
  if (typeof figure === 'string') return figure;
  return figure === 0 ? zero : digits(thousands ? figure.toLocaleString('en') : String(figure));
}

function typed({ names, figures }: PlainForm, typing: Typing): string {
  const lines = figures.map((row, index) => [names[index], ...row.map((figure) => written(figure, typing))].join('\t'));
  return typing.start + [...typing.header.split('\n'), ...lines].join(typing.end) + typing.end;
}

describe('a form of any province, typed in any way', () => {
  it('has each planted error and no other', () => {
    const drawn = fc.record({
      laos: anyLaos,
      round: fc.nat(ROUNDS.length - 1),
      errors: fc.array(anyError, { maxLength: 6 }),
      typing: anyTyping,
    });
    const property = fc.property(drawn, ({ laos, round, errors, typing }) => {
      const right = rightForm(laos, round);
      const form = spoil(right, errors);
      expect(wrongCells(typed(form, typing), provinceOf(laos), round)).toEqual(plainCheck(form, right));
    });
    fc.assert(property, { numRuns: runs(300) });
  });
});

describe('anything at all', () => {
  const province = provinceOf([{ district: 'ลอง', type: 'SAO', name: 'อบต.ปากกาง', cells: [4] }]);
  const anyCell = fc.oneof(
    fc.constantFrom<unknown>('ลอง', 'อำเภอ', 'รวม', 'รวม 1 อำเภอ', 'district', ...COLUMNS, '-', 1, '1', '', null),
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ min: new Date(-2e12), max: new Date('9999-12-31'), noInvalidDate: false }),
      fc.constant(undefined),
    ),
  );

  it('is checked or refused, and never throws; every entry has its reason', () => {
    const property = fc.property(fc.array(fc.array(anyCell, { maxLength: 16 }), { maxLength: 8 }), (grid) => {
      const wrong = checkGrid(grid as never, province, 0);
      if ('problem' in wrong) expect(['no-line', 'header']).toContain(wrong.problem);
      else for (const { reasons } of wrong) expect(reasons).not.toEqual([]);
    });
    fc.assert(property, { numRuns: runs(500) });
  });
});
