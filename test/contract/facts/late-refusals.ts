// Where a write that is refused is heard of: an editor writes what the owner has kept for himself.
import type { AskedFact, Fact, Scratch } from '../asking/fact';
import { firstRefusal, isRefused } from '../asking/refused';

const BUFFERED = 'platform.md 9.8 and 5 (writes are collected); [BP]';

/** Kept from all who can be taken out: whose right comes from a group may not be among them. */
function keepFromOthers(protection: GoogleAppsScript.Spreadsheet.Protection): void {
  for (const user of protection.getEditors()) isRefused(() => protection.removeEditor(user));
}

function keep({ sheet }: Scratch): void {
  sheet.getRange('A1').setValue('kept');
  keepFromOthers(sheet.protect());
}

function late(what: string, fact: Pick<AskedFact, 'question' | 'asks'>, write: (scratch: Scratch) => unknown): Fact {
  return {
    ...fact,
    id: `late-refusals.${what}`,
    source: BUFFERED,
    grade: 'unconfirmed',
    host: 'local/services/host/invoke.ts',
    asker: 'editor',
    expected: { heardAt: 'next read' },
    prepare: keep,
    observe: (scratch) => ({
      heardAt: firstRefusal({
        'the write': () => write(scratch),
        'next read': () => scratch.sheet.getRange('A1').getValue(),
        flush: () => SpreadsheetApp.flush(),
      }),
    }),
  };
}

export const lateRefusals: Fact[] = [
  late(
    'value',
    { question: 'Where is a refused setValue heard of?', asks: ['Range.setValue', 'Range.getValue'] },
    ({ sheet }) => sheet.getRange('A1').setValue('changed'),
  ),
  late(
    'tab-colour',
    { question: 'Where is a refused setTabColor heard of?', asks: ['Sheet.setTabColor', 'Range.getValue'] },
    ({ sheet }) => sheet.setTabColor('#ff0000'),
  ),
  late(
    'look',
    { question: 'Where is a refused setBackgrounds heard of?', asks: ['Range.setBackgrounds', 'Range.getValue'] },
    ({ sheet }) => sheet.getRange('A1').setBackgrounds([['#ff0000']]),
  ),
  {
    id: 'late-refusals.flush',
    question: 'Does flush throw what was refused before it?',
    source: BUFFERED,
    grade: 'reported',
    host: 'local/services/host/invoke.ts',
    asker: 'editor',
    asks: ['SpreadsheetApp.flush', 'Range.setValues'],
    expected: { heardAt: 'flush' },
    prepare: keep,
    observe: ({ sheet }) => ({
      heardAt: firstRefusal({
        'the write': () => sheet.getRange('A1').setValues([['changed']]),
        flush: () => SpreadsheetApp.flush(),
      }),
    }),
  },
  {
    id: 'late-refusals.nothing-written',
    question: 'Is nothing of a block written of which one cell is protected?',
    source: 'platform.md 7: no official word',
    grade: 'unconfirmed',
    host: 'local/services/range/write-entries.ts',
    asker: 'editor',
    asks: ['Range.setValues', 'Range.protect', 'Range.getValues'],
    expected: { refused: true, values: [['', '']] },
    prepare({ sheet }) {
      keepFromOthers(sheet.getRange('B1').protect());
    },
    observe({ sheet }) {
      const refused = isRefused(() => sheet.getRange('A1:B1').setValues([[1, 2]]));
      return { refused, values: sheet.getRange('A1:B1').getValues() };
    },
  },
  {
    id: 'late-refusals.may-edit',
    question: 'Do canEdit of a protection and of a range say beforehand what would be refused?',
    source: 'platform.md 6: Protection.md; Range.md',
    grade: 'documented',
    host: 'local/services/protection/protection.ts',
    asker: 'editor',
    asks: ['Protection.canEdit', 'Range.canEdit', 'Sheet.getProtections'],
    expected: { protection: [false], range: false },
    prepare: keep,
    observe: ({ sheet }) => ({
      protection: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((each) => each.canEdit()),
      range: sheet.getRange('A1').canEdit(),
    }),
  },
  {
    id: 'late-refusals.who-may',
    question: 'Is an editor who is kept out refused the editors of a protection?',
    source: 'platform.md 6: Protection.md',
    grade: 'documented',
    host: 'local/services/protection/protection.ts',
    asker: 'editor',
    asks: ['Protection.getEditors', 'Protection.canDomainEdit'],
    expected: { editors: true, domain: true },
    prepare: keep,
    observe({ sheet }) {
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return {
        editors: isRefused(() => protection?.getEditors()),
        domain: isRefused(() => protection?.canDomainEdit()),
      };
    },
  },
  {
    id: 'late-refusals.language',
    question: 'Is what is said of a protected cell in the language of whoever is refused? (See the column `said`.)',
    source: 'public reports of the English text',
    grade: 'unconfirmed',
    host: 'local/services/protection/access.ts',
    asker: 'editor',
    asks: ['Range.setValue'],
    expected: { refused: true },
    prepare: keep,
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.getRange('A1').setValue(1)) }),
  },
  {
    id: 'late-refusals.viewer',
    question: 'Is a script that a viewer runs refused its writes?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/protection.ts',
    look: 'Open the sheet as a viewer and press a button with a script, where there is one: is it refused, and is nothing written?',
    expected: { seen: 'yes' },
  },
  {
    id: 'late-refusals.deleted-sheet',
    question: 'Does a call on a sheet that was deleted meanwhile throw?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/protection/access.ts',
    asks: ['Sheet.getName'],
    expected: { refused: true },
    observe({ book, sheet }) {
      const other = book.insertSheet(`${sheet.getName()} gone`, 1);
      book.deleteSheet(other);
      return { refused: isRefused(() => other.getName() && other.getRange('A1').setValue(1)) };
    },
  },
];
