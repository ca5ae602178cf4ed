// Where Home and End take the caret of a cell's editor, and which Enter ends a formula.
import { describe, expect, it } from 'vitest';
import { caretAfter } from '../../../local/page/typing/caret.ts';
import { isFinished } from '../../../local/page/typing/finished-formula.ts';

const key = (name: string, isWhole = false) => ({ key: name, ctrlKey: isWhole, metaKey: false });

describe('of two lines', () => {
  const text = 'หนึ่ง\rสอง\r\n';
  const second = text.indexOf('ส');
  const end = second + 3;
  it.each([
    ['Home', 0, 0],
    ['Home', 3, 0],
    ['Home', second, second],
    ['Home', end, second],
    ['End', 0, second - 1],
    ['End', second - 1, second - 1],
    ['End', second, end],
    ['End', end, end],
  ])('%s at %i goes to %i', (name, from, to) => expect(caretAfter(key(name), text, from)).toBe(to));

  it('with Ctrl to the ends of the text', () => {
    expect(caretAfter(key('Home', true), text, end)).toBe(0);
    expect(caretAfter(key('End', true), text, 0)).toBe(end);
  });

  it('other keys are not its own', () => expect(caretAfter(key('PageUp'), text, 2)).toBeNull());
});

it.each([
  ['=SUM(1)', true],
  ['=1+2', true],
  ['=A1', true],
  ['="ก"', true],
  ['=SU', false],
  ['=SUM(1)+ลอ', false],
  ['=', false],
  ['SUM(1)', false],
])('%s is finished: %s', (text, isSo) => expect(isFinished(text)).toBe(isSo));
