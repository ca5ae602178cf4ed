// Who passes a protection, and who can be taken out of it.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const DOCUMENTED = 'platform.md 6: Protection.md';

export const protectionEditors: Fact[] = [
  {
    id: 'protection-editors.oneself',
    question: 'Is an editor refused who takes himself out of a protection?',
    source: DOCUMENTED,
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/protection/protection.ts',
    asker: 'editor',
    asks: ['Sheet.protect', 'Protection.getEditors', 'Protection.removeEditors'],
    expected: { refused: true },
    prepare() {},
    observe({ sheet }) {
      const protection = sheet.protect();
      return { refused: isRefused(() => protection.removeEditors(protection.getEditors())) };
    },
  },
  {
    id: 'protection-editors.one-by-one',
    question: 'Is one who cannot be taken out left alone by removeEditor, and are the others taken out?',
    source: DOCUMENTED,
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asker: 'editor',
    asks: ['Protection.removeEditor', 'User.getEmail'],
    expected: { refused: 1, left: 1 },
    prepare() {},
    observe({ sheet }) {
      const protection = sheet.protect();
      const emails = protection.getEditors().map((user) => user.getEmail());
      const refused = emails.filter((email) => isRefused(() => protection.removeEditor(email)));
      return { refused: refused.length, left: protection.getEditors().length };
    },
  },
  {
    id: 'protection-editors.group-member',
    question: 'Is it refused to take out somebody whose right to edit comes from a group?',
    source: 'reports of removeEditors that throws; Protection.md says only that members keep access',
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asker: 'member',
    asks: ['Protection.getEditors', 'Protection.removeEditors'],
    expected: { refused: true },
    prepare() {},
    observe({ sheet }) {
      const protection = sheet.protect();
      return { refused: isRefused(() => protection.removeEditors(protection.getEditors())) };
    },
  },
  {
    id: 'protection-editors.owner',
    question: 'When the owner takes out all editors of a new protection, is it refused, and who is left?',
    source: DOCUMENTED,
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.getEditors', 'Protection.removeEditors', 'Protection.canEdit'],
    expected: { refused: false, left: 0, may: true },
    observe({ sheet }) {
      const protection = sheet.protect();
      const refused = isRefused(() => protection.removeEditors(protection.getEditors()));
      return { refused, left: protection.getEditors().length, may: protection.canEdit() };
    },
  },
  {
    id: 'protection-editors.warning-only',
    question: 'Does a protection that only warns refuse editors, and stop no script?',
    source: DOCUMENTED,
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/protection/protection.ts',
    asks: [
      'Protection.setWarningOnly',
      'Protection.isWarningOnly',
      'Protection.addEditors',
      'Protection.removeEditors',
    ],
    expected: { add: true, remove: true, warns: true, written: 1 },
    observe({ sheet }) {
      const protection = sheet.protect().setWarningOnly(true);
      return {
        add: isRefused(() => protection.addEditors(['nobody@example.com'])),
        remove: isRefused(() => protection.removeEditors(['nobody@example.com'])),
        warns: protection.isWarningOnly(),
        written: sheet.getRange('A1').setValue(1).getValue(),
      };
    },
  },
  {
    id: 'protection-editors.no-account',
    question:
      'Is an address that is no account refused, and with the call; and is nobody else of that call let through?',
    source: 'public reports of "Invalid email"; for whom else of the call, and when, none found',
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.addEditors', 'Protection.addEditor', 'SpreadsheetApp.flush'],
    // Every address is an account here, unless the workbook names it among those that are none (`google.noAccounts`).
    here: { many: false, one: false, late: false },
    expected: { many: true, one: true, late: false },
    observe({ sheet }) {
      const protection = sheet.protect();
      const nobody = 'no-such-account@khanton-contract.invalid';
      return {
        many: isRefused(() => protection.addEditors([nobody])),
        one: isRefused(() => protection.addEditor(nobody)),
        late: isRefused(() => SpreadsheetApp.flush()),
      };
    },
  },
  {
    id: 'protection-editors.warning-off',
    question: 'Does one that warned take editors when it warns no more?',
    source: DOCUMENTED,
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.setWarningOnly', 'Protection.removeEditors', 'Protection.getEditors'],
    expected: { refused: false },
    observe({ sheet }) {
      const protection = sheet.protect().setWarningOnly(true).setWarningOnly(false);
      return { refused: isRefused(() => protection.removeEditors(protection.getEditors())) };
    },
  },
  {
    id: 'protection-editors.warning-forgets',
    question: 'Does one that warned let the same people through when it warns no more, or every editor of the file?',
    source: DOCUMENTED,
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.removeEditors', 'Protection.setWarningOnly', 'Protection.getEditors'],
    expected: { left: 0 },
    observe({ sheet }) {
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      protection.setWarningOnly(true).setWarningOnly(false);
      return { left: protection.getEditors().length };
    },
  },
  {
    id: 'protection-editors.domain',
    question: 'May a domain edit, and can it be shut out? (Refused for the file of a gmail.com account.)',
    source: DOCUMENTED,
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.canDomainEdit', 'Protection.setDomainEdit'],
    expected: null,
    observe({ sheet }) {
      const protection = sheet.protect();
      const before = protection.canDomainEdit();
      return { before, refused: isRefused(() => protection.setDomainEdit(false)) };
    },
  },
  {
    id: 'protection-editors.description',
    question: 'Is a description kept, and is a sheet that is protected twice protected once?',
    source: `${DOCUMENTED}; Sheet.md`,
    grade: 'documented',
    host: 'local/services/sheet/sheet-rules.ts',
    asks: ['Protection.setDescription', 'Protection.getDescription', 'Sheet.protect', 'Sheet.getProtections'],
    expected: { description: 'ข้อมูลตั้งต้น', protections: 1 },
    observe({ sheet }) {
      sheet.protect().setDescription('ข้อมูลตั้งต้น');
      const description = sheet.protect().getDescription();
      return { description, protections: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length };
    },
  },
  {
    id: 'protection-editors.ranges',
    question: 'Does a range that is protected twice have two protections, and can one be given another range?',
    source: 'platform.md 6: Range.md; Protection.md',
    grade: 'documented',
    host: 'local/services/protection/protection.ts',
    asks: ['Range.protect', 'Protection.setRange', 'Protection.getRange', 'Range.getA1Notation'],
    expected: { protections: 2, range: 'A1:B2' },
    observe({ sheet }) {
      sheet.getRange('A1').protect();
      const protection = sheet.getRange('A1').protect();
      protection.setRange(sheet.getRange('A1:B2'));
      return {
        protections: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
        range: protection.getRange().getA1Notation(),
      };
    },
  },
  {
    id: 'protection-editors.range-elsewhere',
    question: 'Is a range of another sheet refused?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.setRange'],
    expected: { refused: true },
    observe({ book, sheet }) {
      const other = book.insertSheet(`${sheet.getName()} other`, 1);
      const protection = sheet.getRange('A1').protect();
      return { refused: isRefused(() => protection.setRange(other.getRange('A1'))) };
    },
  },
  {
    id: 'protection-editors.left-open',
    question: 'Does a protection of a sheet say which ranges it leaves open, and that it leaves none?',
    source: DOCUMENTED,
    grade: 'documented',
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.setUnprotectedRanges', 'Protection.getUnprotectedRanges', 'Range.getA1Notation'],
    expected: { before: 0, ranges: ['A1:B2'] },
    observe({ sheet }) {
      const protection = sheet.protect();
      const before = protection.getUnprotectedRanges().length;
      protection.setUnprotectedRanges([sheet.getRange('A1:B2')]);
      return { before, ranges: protection.getUnprotectedRanges().map((range) => range.getA1Notation()) };
    },
  },
  {
    id: 'protection-editors.unprotected',
    question: 'Are unprotected ranges refused for a range, and for another sheet?',
    source: DOCUMENTED,
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/protection/protection.ts',
    asks: ['Protection.setUnprotectedRanges'],
    expected: { ofRange: true, elsewhere: true },
    observe({ book, sheet }) {
      const other = book.insertSheet(`${sheet.getName()} other`, 1);
      const ofRange = sheet.getRange('A1').protect();
      const ofSheet = sheet.protect();
      return {
        ofRange: isRefused(() => ofRange.setUnprotectedRanges([sheet.getRange('A1')])),
        elsewhere: isRefused(() => ofSheet.setUnprotectedRanges([other.getRange('A1')])),
      };
    },
  },
  {
    id: 'protection-editors.gone',
    question: 'Does a protection that was removed throw when it is asked?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/protection/protections.ts',
    asks: ['Protection.remove', 'Protection.getDescription'],
    expected: { refused: true },
    observe({ sheet }) {
      const protection = sheet.protect();
      protection.remove();
      return { refused: isRefused(() => protection.getDescription()) };
    },
  },
  {
    id: 'protection-editors.of-the-file',
    question: 'Does the file list its protected sheets, all of them?',
    source: 'apps-script-behaviour.md 12',
    grade: 'asserted',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.getProtections'],
    expected: { more: 1 },
    observe({ book, sheet }) {
      const count = () => book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
      const before = count();
      sheet.protect();
      return { more: count() - before };
    },
  },
  {
    id: 'protection-editors.file-editors',
    question: 'Is the owner among the editors of the file?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.getEditors', 'Spreadsheet.getOwner', 'User.getEmail'],
    expected: { among: true },
    observe({ book }) {
      const owner = book.getOwner();
      return { among: !!owner && book.getEditors().some((user) => user.getEmail() === owner.getEmail()) };
    },
  },
];
