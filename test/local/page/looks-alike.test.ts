// What is searched for is found in whatever way it was typed.
import { expect, it } from 'vitest';
import { lookOf } from '../../../local/page/grid/looks-alike.ts';

it.each([
  ['น้ำ', '\u0e19\u0e49\u0e4d\u0e32'],
  ['น้ำ', '\u0e19\u0e4d\u0e49\u0e32'],
  ['น้ำ', '\u0e19\u0e33\u0e49'],
  ['แพร่', 'เเพร่'],
  ['อบต. ABC', 'อบต. abc'],
  ['4', '４'],
])('%s is %s', (one, other) => expect(lookOf(other)).toBe(lookOf(one)));

it.each([
  ['น้ำ', 'นำ'],
  ['ขั้น', 'ขัน'],
  ['4', '๔'],
])('%s is not %s', (one, other) => expect(lookOf(other)).not.toBe(lookOf(one)));
