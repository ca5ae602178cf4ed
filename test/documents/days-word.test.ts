// How long there is, or how late it is: one day is no days.
import { expect, it } from 'vitest';
import { daysWord } from '../../src/documents/month/board';

const said = (language: 'th' | 'en', days: number | null) =>
  daysWord(days, { language, digits: 'arabic', builtAt: new Date(0) });

it.each([
  [null, '', ''],
  [2, '2 days left', 'เหลือ 2 วัน'],
  [1, '1 day left', 'เหลือ 1 วัน'],
  [-1, '1 day over', 'เกินกำหนด 1 วัน'],
  [-2, '2 days over', 'เกินกำหนด 2 วัน'],
  [-4898, '4,898 days over', 'เกินกำหนด 4,898 วัน'],
])('%j: "%s", "%s"', (days, english, thai) => {
  expect([said('en', days), said('th', days)]).toEqual([english, thai]);
});
