// A printed form as a file of its own: the add-on's print page, fonts and all, with the form in it.
import { readAddOnHtml } from './add-on-file.ts';
import { both, Failure } from './cli/failure.ts';

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
  const page = readAddOnHtml('Print');
  if (!page?.includes(EMPTY))
    throw new Failure(
      both(
        'The print page is missing from dist/: run npm run build first.',
        'ไม่พบหน้าพิมพ์ใน dist/ โปรดสั่ง npm run build ก่อน',
      ),
    );
  return page
    .replace(ROOT_ELEMENT, () => `<html lang="${language}">`)
    .replace(TITLE, () => `<title>${escaped(title)}</title>`)
    .replace(EMPTY, () => `<div id="page">\n${html}\n</div>`);
}
