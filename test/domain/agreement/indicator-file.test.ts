// A file of indicators: its columns in any order, and every mistake with its line.
import { describe, expect, it } from 'vitest';
import { readIndicatorFile } from '../../../src/domain/agreement/indicator-file';

const ROUNDS = ['2025-10-01', '2026-04-01'];
const read = (...lines: string[]) => readIndicatorFile(lines.join('\n'), ROUNDS, { taken: ['step', 'funds'] });
const problemsOf = (...lines: string[]) =>
  read(...lines).problems.map(({ line, field, problem, found }) => [line, field, problem, found]);

describe('a file of indicators', () => {
  it('is read with CRLF, a byte order mark, blank lines and its columns in any order', () => {
    const text = '\uFEFFname\tID\tkind\tsteps\r\nแผน\t1.6\tsteps\t7\r\n\r\nศูนย์เด็ก\t2\tcount\r\n';
    const { indicators, problems } = readIndicatorFile(text, ROUNDS);
    expect(problems).toEqual([]);
    expect(indicators.map(({ id, kind, steps }) => [id, kind, steps.length])).toEqual([
      ['1.6', 'steps', 7],
      ['2', 'count', 0],
    ]);
  });

  it.each([
    ['a column that there is not', ['id\tkind\tname\tweight'], [[1, 'weight', 'heading', 'weight']]],
    ['a column twice', ['id\tkind\tname\tid'], [[1, 'id', 'heading-twice', 'id']]],
    ['no kind', ['id\tname'], [[1, 'kind', 'header', 'id name']]],
    ['nothing', [''], [[1, 'id, kind, name', 'header', '']]],
    ['lines and no headings', ['1.6\tsteps\tแผน', '2\thas\tก'], [[1, 'id, kind, name', 'header', '1.6 steps แผน']]],
    ['more cells than columns', ['id\tkind\tname', '1\thas\tก\tx'], [[2, '', 'columns', '4']]],
    [
      'mistakes in two lines',
      ['id\tkind\tname', 'step\thas\tก', '\thas\t'],
      [
        [2, 'id', 'taken', 'step'],
        [3, 'id', 'blank', ''],
        [3, 'name', 'blank', ''],
      ],
    ],
  ])('with %s is refused', (_, lines, expected) => {
    expect(problemsOf(...lines)).toEqual(expected);
  });
});
