// Figures as people type them into a form.
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/typed-form/figure';

describe('a figure of a form', () => {
  it.each([
    ['3', 3],
    [3, 3],
    ['๓', 3],
    [' ๑๒ ', 12],
    ['1,234', 1234],
    ['๑,๒๓๔', 1234],
    ['3.0', 3],
    ['3 แห่ง', 3],
    ['007', 7],
  ])('%j is %d', (cell, count) => expect(readFigure(cell).count).toBe(count));

  it.each(['', ' ', null, undefined, '-', ' - ', '–', '—', '−', '--', '0', 0, '๐'])('%j is zero', (cell) =>
    expect(readFigure(cell).count).toBe(0),
  );

  it.each(['สอง', '2.5', 2.5, '-1', -1, '1/2', '1,23', '3 4', 'ขั้น 3', true, new Date(0), Number.NaN, '9'.repeat(30)])(
    '%j is no count',
    (cell) => expect(readFigure(cell).count).toBeNull(),
  );

  it('keeps what was typed', () => expect(readFigure(' สอง ').text).toBe('สอง'));
});
