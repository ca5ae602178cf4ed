// What a simple onEdit is told of an edit, and what it may show.
import { type Fact, YES } from '../asking/fact';

export const edits: Fact[] = [
  {
    id: 'edits.offset',
    question: 'Does an offset lead back to the first cell of the tab in the size that is named?',
    source: 'Range.md',
    grade: 'documented',
    host: 'local/services/range/range-position.ts',
    asks: ['Range.offset'],
    expected: { notation: 'A1:C4', first: 'first' },
    observe({ sheet }) {
      sheet.getRange('A1').setValue('first');
      const back = sheet.getRange('C4').offset(-3, -2, 4, 3);
      return { notation: back.getA1Notation(), first: back.getValues()[0]?.[0] };
    },
  },
  {
    id: 'edits.place',
    question: 'Does the range of an edit event say without a call where it lies?',
    source:
      'tanaikech.github.io: Benchmark: Event Objects for Google Apps Script; scripts everywhere use it, no documentation names it',
    grade: 'measured',
    host: 'local/services/host/objects.ts',
    look: 'With function onEdit(e) { e.range.setNote([e.range.rowStart, e.range.columnStart].join()); } in a script: type into C4. Is its note "4,3"?',
    expected: YES,
  },
  {
    id: 'edits.toast',
    question: 'Is a toast of a simple onEdit shown to whoever typed?',
    source: 'scripts everywhere do it, no documentation forbids it',
    grade: 'reported',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    look: "With function onEdit(e) { e.source.toast('typed'); } in a script: let another editor type into a cell. Do they, and only they, see it?",
    expected: YES,
  },
];
