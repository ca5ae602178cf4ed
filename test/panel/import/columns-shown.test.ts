// Blank columns behind a list are not shown; those of which somebody may have something to say are.
import { describe, expect, it } from 'vitest';
import type { SaidCell } from '../../../src/commands/changes/changes-result';
import { columnsShown } from '../../../src/panel/import/columns-shown';

const column = (number: number, heading: string, means: string | null) => ({
  number,
  heading,
  sample: '',
  means,
  label: '',
  why: null,
});
const numbersOf = (understood: ReturnType<typeof column>[], cells: Pick<SaidCell, 'why'>[] = []) =>
  columnsShown({ understood, cells: cells as SaidCell[] }).map(({ number }) => number);

describe('the columns of a list', () => {
  const HEADED = [column(1, 'ชื่อ', 'name'), column(2, 'ผู้รายงาน', null), column(3, '', null), column(4, '', '-')];

  it('are shown without the blank ones', () => {
    expect(numbersOf(HEADED)).toEqual([1, 2, 4]);
  });

  it('are all shown where something stands below no heading', () => {
    expect(numbersOf(HEADED, [{ why: 'no-heading' }])).toEqual([1, 2, 3, 4]);
  });

  it('are all shown where none has a heading', () => {
    expect(numbersOf([column(1, '', 'name'), column(2, '', null)])).toEqual([1, 2]);
  });
});
