// Developer metadata, and the document's properties.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const KEY = 'khanton.contract';
const DOCUMENTED = 'apps-script-behaviour.md: testsheetsdeveloper.js; DeveloperMetadata.md';

export const marks: Fact[] = [
  {
    id: 'marks.of-a-tab',
    question: 'Is the mark of a tab found by its key, with its tab, after renaming too?',
    source: DOCUMENTED,
    grade: 'asserted',
    host: 'local/services/spreadsheet/developer-metadata-finder.ts',
    asks: [
      'Sheet.addDeveloperMetadata',
      'Spreadsheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.withKey',
      'DeveloperMetadataFinder.find',
      'DeveloperMetadata.getValue',
      'DeveloperMetadata.setValue',
      'DeveloperMetadata.getLocation',
      'DeveloperMetadata.remove',
      'DeveloperMetadataLocation.getSheet',
    ],
    expected: { found: [['here', true]], changed: ['there'], afterwards: 0 },
    observe({ book, sheet }) {
      const find = () => book.createDeveloperMetadataFinder().withKey(KEY).find();
      sheet.addDeveloperMetadata(KEY, 'here', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.setName(`${sheet.getName()} renamed`);
      const found = find().map((mark) => [
        mark.getValue(),
        mark.getLocation().getSheet()?.getSheetId() === sheet.getSheetId(),
      ]);
      for (const mark of find()) mark.setValue('there');
      const changed = find().map((mark) => mark.getValue());
      for (const mark of find()) mark.remove();
      return { found, changed, afterwards: find().length };
    },
  },
  {
    id: 'marks.of-the-file',
    question: 'Has a mark of the file no tab, and does one of 20,000 characters come back whole?',
    source: DOCUMENTED,
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/metadata-store.ts',
    asks: ['Spreadsheet.addDeveloperMetadata', 'DeveloperMetadata.getLocation', 'DeveloperMetadataLocation.getSheet'],
    expected: { tab: null, length: 20000 },
    observe({ book }) {
      const key = `${KEY}.file`;
      book.addDeveloperMetadata(key, 'ก'.repeat(20000), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const [mark] = book.createDeveloperMetadataFinder().withKey(key).find();
      const answer = { tab: mark?.getLocation().getSheet(), length: mark?.getValue()?.length };
      mark?.remove();
      return answer;
    },
  },
  {
    id: 'marks.all-of-the-file',
    question: 'Does the file list its own marks, with their keys, and none of a tab?',
    source: 'Spreadsheet.md: "all developer metadata associated with the top-level spreadsheet"; DeveloperMetadata.md',
    grade: 'documented',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.getDeveloperMetadata', 'DeveloperMetadata.getKey', 'DeveloperMetadata.getValue'],
    expected: { here: [[`${KEY}.listed`, 'x']] },
    observe({ book, sheet }) {
      const key = `${KEY}.listed`;
      sheet.addDeveloperMetadata(key, 'of the tab', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      book.addDeveloperMetadata(key, 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const listed = book.getDeveloperMetadata().filter((mark) => mark.getKey() === key);
      const here = listed.map((mark) => [mark.getKey(), mark.getValue()]);
      for (const mark of listed) mark.remove();
      return { here };
    },
  },
  {
    id: 'marks.gone',
    question: 'Does a mark that was removed throw when it is asked?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/metadata-store.ts',
    asks: ['DeveloperMetadata.remove', 'DeveloperMetadata.getValue'],
    expected: { refused: true },
    observe({ book, sheet }) {
      sheet.addDeveloperMetadata(`${KEY}.gone`, 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const [mark] = book.createDeveloperMetadataFinder().withKey(`${KEY}.gone`).find();
      mark?.remove();
      return { refused: isRefused(() => mark?.getValue()) };
    },
  },
  {
    id: 'marks.properties',
    question: 'Is the longest value of a property 9 kB, counted in bytes?',
    source: 'platform.md 9.17: [Q] says 9 KB',
    grade: 'unconfirmed',
    host: 'local/services/script/properties.ts',
    asks: ['PropertiesService.getDocumentProperties', 'Properties.setProperty', 'Properties.deleteProperty'],
    expected: { latin: false, thai: true },
    observe() {
      const properties = PropertiesService.getDocumentProperties();
      const answer = {
        latin: isRefused(() => properties.setProperty(KEY, 'x'.repeat(9000))),
        thai: isRefused(() => properties.setProperty(KEY, 'ก'.repeat(9000))),
      };
      properties.deleteProperty(KEY);
      return answer;
    },
  },
];
