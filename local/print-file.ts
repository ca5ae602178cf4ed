// A printed form as a file of its own: the add-on's page for it, fonts and all, with the form in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { both, Failure } from './cli/failure.ts';
import { ROOT } from './root.ts';

const BUILT = join(ROOT, 'dist-local', 'Printed.html');

/** What the add-on's command `print` returns of a form. */
interface PrintedForm {
  title: string;
  language: string;
  html: string;
}

const ROOT_ELEMENT = '<html lang="th" data-scope="province">';
const TITLE = /<title>[^<]*<\/title>/;
const EMPTY = '<div id="page"></div>';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] as string);

/** `result` is that of the command `print`. Throws a failure where the print page has not been built. */
export function printFile(result: object): string {
  const { language, html, title } = result as PrintedForm;
  const page = existsSync(BUILT) ? readFileSync(BUILT, 'utf8') : '';
  if (!page.includes(EMPTY))
    throw new Failure(both(`${BUILT} is missing: run npm run build first.`, `ไม่พบ ${BUILT} โปรดสั่ง npm run build ก่อน`));
  return page
    .replace(ROOT_ELEMENT, () => `<html lang="${language}">`)
    .replace(TITLE, () => `<title>${escaped(title)}</title>`)
    .replace(EMPTY, () => `<div id="page">\n${html}\n</div>`);
}
