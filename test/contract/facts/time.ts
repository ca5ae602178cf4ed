// How long calls take: only reported.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const TIMES = 5;

function perCall(work: (index: number) => void): number {
  SpreadsheetApp.flush();
  const start = Date.now();
  for (let index = 0; index < TIMES; index += 1) work(index);
  SpreadsheetApp.flush();
  return Math.round((Date.now() - start) / TIMES);
}

export const time: Fact[] = [
  {
    id: 'time.flush',
    question: 'How many milliseconds does a write with its flush take, and a read after a write?',
    source: 'platform.md 5: about 30 ms a flush, old',
    grade: 'reported',
    host: 'bench/calls.ts',
    asks: ['SpreadsheetApp.flush', 'Range.setValue', 'Range.getValue'],
    expected: null,
    observe: ({ sheet }) => ({
      flush: perCall((index) => {
        sheet.getRange('A1').setValue(index);
        SpreadsheetApp.flush();
      }),
      read: perCall((index) => void sheet.getRange('A2').setValue(index).getValue()),
    }),
  },
  {
    id: 'time.protection',
    question: 'How many milliseconds does a protection take, with its editors and its description?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'bench/calls.ts',
    asks: ['Range.protect', 'Protection.getEditors', 'Protection.removeEditors', 'Protection.setDescription'],
    expected: null,
    observe: ({ sheet }) => ({
      protection: perCall((index) => {
        const protection = sheet.getRange(index + 1, 1).protect();
        isRefused(() => protection.removeEditors(protection.getEditors()));
        protection.setDescription('x');
      }),
    }),
  },
  {
    id: 'time.looks',
    question: 'How many milliseconds do 2,000 backgrounds take, and one read call of them?',
    source: 'platform.md 5: [BP]',
    grade: 'reported',
    host: 'bench/calls.ts',
    asks: ['Range.setBackgrounds', 'Range.getBackgrounds'],
    expected: null,
    observe({ sheet }) {
      const range = sheet.getRange(1, 1, 200, 10);
      const colours = Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => '#fce8e6'));
      return {
        write: perCall(() => {
          range.setBackgrounds(colours);
          SpreadsheetApp.flush();
        }),
        read: perCall(() => void range.getBackgrounds()),
      };
    },
  },
];
