// The add-on's words, which stand in a file of their own.
import type { Fact } from '../asking/fact';
import { fingerprint } from '../asking/fingerprint';
import { said } from '../asking/refused';

/** Of Words.html as it was built. */
declare const WORDS_FINGERPRINT: string;

export const packedFile: Fact[] = [
  {
    id: 'packed-file.same',
    question: 'Does Words.html come back as it was pushed? (Its hash stands in the column `said`.)',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/pages/html-service.ts',
    asks: ['HtmlService.createHtmlOutputFromFile', 'HtmlOutput.getContent'],
    expected: { same: true },
    observe() {
      const came = fingerprint(HtmlService.createHtmlOutputFromFile('Words').getContent());
      said.push(`length:hash ${came}, pushed ${WORDS_FINGERPRINT}`);
      return { same: came === WORDS_FINGERPRINT };
    },
  },
  {
    id: 'packed-file.json',
    question: 'Is it the JSON that the add-on reads?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/pages/html-service.ts',
    asks: ['HtmlService.createHtmlOutputFromFile', 'HtmlOutput.getContent'],
    expected: { modules: true },
    observe() {
      const words = JSON.parse(HtmlService.createHtmlOutputFromFile('Words').getContent());
      return { modules: Object.keys(words).length > 5 };
    },
  },
];
