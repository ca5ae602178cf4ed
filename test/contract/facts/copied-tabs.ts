// A tab that is copied, with what hangs on it.
import type { Fact } from '../asking/fact';

export const copiedTabs: Fact[] = [
  {
    id: 'copied-tabs.metadata-and-protection',
    question: 'Does a duplicated tab carry the metadata and the protections of the first?',
    source: 'scripts that duplicate sheets protect the copy again',
    grade: 'unconfirmed',
    host: 'local/workbook/tabs.ts',
    asks: [
      'Sheet.addDeveloperMetadata',
      'Sheet.activate',
      'Spreadsheet.duplicateActiveSheet',
      'Sheet.getDeveloperMetadata',
      'Sheet.getProtections',
    ],
    expected: { metadata: ['here'], protections: 0, ranges: 0 },
    observe({ book, sheet }) {
      sheet.addDeveloperMetadata('khanton.contract', 'here', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.protect();
      sheet.getRange('A1').protect();
      sheet.activate();
      const copy = book.duplicateActiveSheet();
      return {
        metadata: copy.getDeveloperMetadata().map((each) => each.getValue()),
        protections: copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        ranges: copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      };
    },
  },
];
