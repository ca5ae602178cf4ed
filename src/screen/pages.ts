// The pages of the add-on: the sidebar and the dialogs, each one HTML file that the build makes from src/panel/.
import { markedOrWorkbookLanguage } from '../commands/running/workbook-language';
import { PAGE_WORDS, type PageId, type Scope } from '../words/commands/menu';
import { type Language, say } from '../words/text';

interface Page {
  /** The file's name without `.html`. */
  file: string;
  /** Pixels; none: it is the sidebar, which is 300 wide everywhere. */
  size: { width: number; height: number } | null;
}

const PAGES: Readonly<Record<PageId, Page>> = {
  panel: { file: 'Panel', size: null },
  print: { file: 'Print', size: { width: 1000, height: 640 } },
  import: { file: 'Import', size: { width: 640, height: 560 } },
  tidy: { file: 'Tidy', size: { width: 640, height: 560 } },
  'change-lao': { file: 'ChangeLao', size: { width: 640, height: 560 } },
  overview: { file: 'Overview', size: { width: 900, height: 640 } },
  'self-check': { file: 'SelfCheck', size: null },
  access: { file: 'Access', size: null },
  help: { file: 'Help', size: { width: 720, height: 600 } },
};

export const PAGE_IDS = Object.keys(PAGES) as PageId[];

/** What a page is told before it asks for anything: words of our own only, never of a cell. */
function addressed(html: string, language: Language, scope: Scope): string {
  return html.replace('<html lang="th" data-scope="province">', `<html lang="${language}" data-scope="${scope}">`);
}

/** Shows a page, and throws for one that there is not; `scope`: what the panel's findings are narrowed to at first. */
export function openPage(id: PageId, scope: Scope = 'province'): void {
  if (PAGE_IDS.indexOf(id) < 0) throw new Error(`There is no page ${String(id)}, only ${PAGE_IDS.join(', ')}.`);
  const { file, size } = PAGES[id];
  const language = markedOrWorkbookLanguage();
  const title = say(PAGE_WORDS[id].title, language);
  const content = HtmlService.createHtmlOutputFromFile(file).getContent();
  const output = HtmlService.createHtmlOutput(addressed(content, language, scope));
  const ui = SpreadsheetApp.getUi();
  if (size) ui.showModalDialog(output.setWidth(size.width).setHeight(size.height), title);
  else ui.showSidebar(output.setTitle(title));
}
