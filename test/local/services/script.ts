// Running a few lines of a script on a small workbook, for the tests of the services.

import { type AddOn, type AuthMode, loadAddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { owner, workbookWith } from '../workbook/samples.ts';

export interface Setting {
  workbook?: Workbook;
  user?: string;
  authMode?: AuthMode;
  now?: () => number;
}

/** Two sheets of 20 rows and 10 columns. */
export function smallBook(): Workbook {
  return workbookWith({}, {});
}

/** An add-on whose function `main` has these lines, and `book` and `sheet` at hand. */
export function addOnOf(lines: string, { workbook = smallBook(), user = owner, ...others }: Setting = {}): AddOn {
  const code = `function main(...args) {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    ${lines}
  }`;
  return loadAddOn({ code, workbook, user, ...others });
}

/** What the lines return. */
export function run(lines: string, setting?: Setting): unknown {
  return addOnOf(lines, setting).call('main', []);
}

/** What one expression is. */
export function evaluate(expression: string, setting?: Setting): unknown {
  return run(`return ${expression};`, setting);
}

/** How what the lines throw prints inside the realm, once all that they wrote has been carried out. */
export function thrownBy(lines: string, setting?: Setting): unknown {
  return run(
    `try { ${lines}; SpreadsheetApp.flush(); } catch (error) { return String(error); } return 'nothing was thrown';`,
    setting,
  );
}
