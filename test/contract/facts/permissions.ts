// What the script may do, and where the spreadsheet says that it is.
import type { Fact } from '../asking/fact';

export const permissions: Fact[] = [
  {
    id: 'permissions.scopes',
    question: 'Does Google say which scopes were allowed, those of the open spreadsheet and of its pages?',
    source: 'developers.google.com: AuthorizationInfo; for spreadsheets.currentonly none found',
    grade: 'unconfirmed',
    host: 'local/services/script/authorization-info.ts',
    asks: ['ScriptApp.getAuthorizationInfo'],
    expected: { currentOnly: true, pages: true },
    observe() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as unknown as Record<string, () => string[]>;
      const scopes = (info.getAuthorizedScopes?.() ?? []).join(' ');
      return {
        currentOnly: scopes.includes('spreadsheets.currentonly'),
        pages: scopes.includes('script.container.ui'),
      };
    },
  },
  {
    id: 'permissions.where',
    question:
      'Are locale and time zones those of Thailand in a spreadsheet and a script that were set so, and is its id a text?',
    source: 'Spreadsheet.md, Session.md',
    grade: 'documented',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: [
      'Spreadsheet.getId',
      'Spreadsheet.getSpreadsheetLocale',
      'Spreadsheet.getSpreadsheetTimeZone',
      'Session.getScriptTimeZone',
    ],
    expected: { locale: 'th_TH', sheet: 'Asia/Bangkok', script: 'Asia/Bangkok', hasId: true },
    observe: ({ book }) => ({
      locale: book.getSpreadsheetLocale(),
      sheet: book.getSpreadsheetTimeZone(),
      script: Session.getScriptTimeZone(),
      hasId: book.getId().length > 0,
    }),
  },
];
