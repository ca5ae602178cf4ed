// What reaches the user's screen: menus and short messages.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const screen: Fact[] = [
  {
    id: 'screen.menu',
    question: 'Is a menu with a submenu taken in the middle of a run?',
    source: 'platform.md 3.1: Ui.md, Menu.md',
    grade: 'documented',
    host: 'local/services/pages/menu.ts',
    asks: ['Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addSubMenu', 'Menu.addToUi'],
    expected: { refused: false },
    observe: () => ({
      refused: isRefused(() => {
        const ui = SpreadsheetApp.getUi();
        const inner = ui.createMenu('ย่อย').addItem('ถาม', 'contract_ask');
        ui.createMenu('Contract: a submenu').addItem('Ask', 'contract_ask').addSeparator().addSubMenu(inner).addToUi();
      }),
    }),
  },
  {
    id: 'screen.toast',
    question: 'Is a toast taken?',
    source: 'Spreadsheet.md',
    grade: 'documented',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.toast'],
    expected: { refused: false },
    observe: ({ book }) => ({ refused: isRefused(() => book.toast('Contract', 'ขั้นตอน')) }),
  },
  {
    id: 'screen.bytes-of-text',
    question: 'Does newBlob take a text?',
    source: 'apps-script-behaviour.md 15',
    grade: 'asserted',
    host: 'local/services/script/utilities.ts',
    asks: [],
    expected: { type: 'text/plain' },
    here: { absent: true },
    observe: () => ({ type: Utilities.newBlob('text').getContentType() }),
  },
  {
    id: 'screen.end-key',
    question: 'Does the key End go to the last column that holds something?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/page/typing/key-table.ts',
    look: 'With something in A1 and E1, select A2 and press End: is the selection in column E?',
    expected: { seen: 'yes' },
  },
  {
    id: 'screen.several-areas',
    question: 'Is one edit event about the first area when several are cleared at once?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/server/edits/apply-edit.ts',
    look: 'With an onEdit that notes e.range.getA1Notation(): select A1 and C1 with Ctrl, press Delete. Is A1 noted, once?',
    expected: { seen: 'yes' },
  },
  {
    id: 'screen.sorted',
    question: 'Does a sort put Thai before Latin, and errors last?',
    source: 'none found; apps-script-behaviour.md 6 for the rest',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/sorting.ts',
    look: 'In a sheet of th_TH sort a column of abc, กขค, =1/0, TRUE: does it become กขค, abc, TRUE, #DIV/0!?',
    expected: { seen: 'yes' },
  },
  {
    id: 'screen.quotas',
    question: 'Does a daily quota end a run in the middle?',
    source: 'platform.md 2: [Q]',
    grade: 'documented',
    host: 'local/services/host/host.ts',
    look: 'The local host has no quotas of a day: it never ends a run for them. Nothing is to be done here.',
    expected: { seen: 'yes' },
    here: { seen: 'no' },
  },
  {
    id: 'screen.more-of-google',
    question: 'Has Google charts, filters, comments and slicers?',
    source: 'Sheet.md',
    grade: 'documented',
    host: 'local/services/sheet/sheet.ts',
    asks: [],
    expected: { charts: 0 },
    here: { absent: true },
    observe: ({ sheet }) => ({ charts: sheet.getCharts().length }),
  },
];
