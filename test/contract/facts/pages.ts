// What arrives of a page: probes that each stand in a script of their own, so that one that is damaged takes no other along.
import type { Fact } from '../asking/fact';
import { fingerprint } from '../asking/fingerprint';
import { heard } from '../asking/heard';

/** Of the page as it was built. */
declare const PAGE_FINGERPRINT: string;

/** The page answers for a fact: it finds this in itself. */
export const FACT_MARK = 'fact-of-this-page';

function pageFor(id: string): GoogleAppsScript.HTML.HtmlOutput {
  const content = HtmlService.createHtmlOutputFromFile('Page').getContent();
  return HtmlService.createHtmlOutput(content.replace(FACT_MARK, id));
}

const REPORTS =
  'platform.md 4: github.com/enuchi/React-Google-Apps-Script issues 157 and 170, and others of cut lines and of $&';

const ARRIVED = {
  longLine: 60000,
  slashes: 'a//b',
  comment: '/**',
  dollarOne: '$1',
  dollarAnd: '$&',
  thai: '\u0e01\u0e48\u0e2d\u0e19\u0e2b\u0e19\u0e49\u0e32',
};

export const pages: Fact[] = [
  {
    id: 'pages.sifted',
    question: 'Does a sidebar get "a//b", "/**", "$1", "$&", Thai and a line of 60 kB as they were written?',
    source: REPORTS,
    grade: 'unconfirmed',
    host: 'local/services/pages/html-output.ts',
    asks: [
      'HtmlService.createHtmlOutputFromFile',
      'HtmlService.createHtmlOutput',
      'HtmlOutput.getContent',
      'HtmlOutput.setTitle',
      'SpreadsheetApp.getUi',
      'Ui.showSidebar',
    ],
    expected: ARRIVED,
    prepare() {
      SpreadsheetApp.getUi().showSidebar(pageFor('pages.sifted').setTitle('Contract'));
    },
    observe: heard,
  },
  {
    id: 'pages.dialog',
    question: 'Does a dialog get the same, and is it as large as was asked?',
    source: 'platform.md 4: HtmlOutput.md',
    grade: 'unconfirmed',
    host: 'local/services/pages/html-output.ts',
    asks: ['HtmlOutput.setWidth', 'HtmlOutput.setHeight', 'Ui.showModalDialog'],
    expected: { ...ARRIVED, width: 420, height: 310 },
    prepare() {
      SpreadsheetApp.getUi().showModalDialog(pageFor('pages.dialog').setWidth(420).setHeight(310), 'Contract');
    },
    observe: heard,
  },
  {
    id: 'pages.read-back',
    question: 'Does getContent give back a file with a line of 60 kB and raw Thai as it was pushed?',
    source: 'platform.md 4: absence of reports',
    grade: 'unconfirmed',
    host: 'local/services/pages/html-service.ts',
    asks: ['HtmlService.createHtmlOutputFromFile', 'HtmlOutput.getContent'],
    expected: { same: true },
    observe: () => ({
      same: fingerprint(HtmlService.createHtmlOutputFromFile('Page').getContent()) === PAGE_FINGERPRINT,
    }),
  },
  {
    id: 'pages.meta-tag',
    question: 'Is a meta tag refused that Google does not know?',
    source: 'platform.md 4: HtmlOutput.md',
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/pages/html-output.ts',
    asks: ['HtmlOutput.addMetaTag'],
    expected: { refused: true },
    observe() {
      let refused = false;
      try {
        HtmlService.createHtmlOutput('').addMetaTag('description', 'x');
      } catch {
        refused = true;
      }
      return { refused };
    },
  },
  {
    id: 'pages.missing-file',
    question: 'Does a file that is not there throw?',
    source: 'apps-script-behaviour.md 15',
    grade: 'asserted',
    host: 'local/services/pages/html-service.ts',
    asks: ['HtmlService.createHtmlOutputFromFile'],
    expected: { threw: true },
    observe: () => ({ content: HtmlService.createHtmlOutputFromFile('NoSuchFile').getContent() }),
  },
  {
    id: 'pages.unsized-dialog',
    question: 'Is a dialog whose page names no size 600 wide and 400 high?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/page/panel/panels.ts',
    look: 'Show createHtmlOutput("x") as a modal dialog, and measure it.',
    expected: { seen: 'yes' },
  },
];
