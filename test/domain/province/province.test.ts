// The province as data: how a cell is named.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/domain/province/province';

describe('cellName', () => {
  it.each([
    [1, 1, 'A1'],
    [7, 8, 'H7'],
    [3, 26, 'Z3'],
    [3, 27, 'AA3'],
    [3, 52, 'AZ3'],
    [3, 53, 'BA3'],
    [1000, 702, 'ZZ1000'],
    [2, 703, 'AAA2'],
  ])('row %i, column %i is %s', (row, column, name) => expect(cellName({ tab: 'ลอง', row, column })).toBe(name));
});
