// Lays a printed form out on sheets of A4: measured once on a sheet that is not seen, then cut between rows.
import { thaiDigits } from '../../domain/thai/thai-text';
import { PAPER } from '../../words/outputs/print';
import { t } from '../language';
import { fillPages } from './fill-pages';
import { copyOf, cut, goingOn, measure } from './sections';
import { divideTallRows } from './tall-rows';

/** Pixels that rounding and the border of a cut table may take. */
const SLACK = 4;

/** A sheet is an article: its header and footer are its own, not the page's. */
function element(className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(className === 'sheet' ? 'article' : 'div');
  made.className = className;
  made.append(...children);
  return made;
}

/** The heading of every page but the first: title, province and round in one line. */
function runningHeader(header: Element): HTMLElement {
  const lines = Array.from(header.children, ({ textContent }) => textContent || '');
  const made = document.createElement('header');
  made.className = 'running';
  made.textContent = `${lines.join(' · ')} ${t(PAPER.continued)}`;
  return made;
}

/** What is found out on one sheet of the form's kind, in the document, at its true size; `room` is the height of its body. */
function onTrial<Found>(
  form: Element,
  header: Element,
  sections: readonly Element[],
  find: (room: number) => Found,
): Found {
  const body = element('body', ...sections);
  const sheet = element('sheet', header, body, copyOf(form.querySelector('footer') as Element));
  const sheets = element(`${form.className} trial`, sheet);
  document.body.append(sheets);
  const found = find(body.clientHeight - SLACK);
  sheets.remove();
  return found;
}

function foot(form: Element, page: number, pages: number): Element {
  const made = copyOf(form.querySelector('footer') as Element);
  const count = made.querySelector('.count-of-pages') as Element;
  const number = (value: number) =>
    form.getAttribute('data-digits') === 'thai' ? thaiDigits(String(value)) : String(value);
  count.textContent = (count.textContent || '').replace('{page}', number(page)).replace('{pages}', number(pages));
  return made;
}

/** Puts the form's sheets into `place`, in the stead of what was there; returns how many there are. */
export function layOut(html: string, place: Element): number {
  const source = document.createElement('template');
  source.innerHTML = html;
  const form = source.content.firstElementChild as Element;
  const header = form.querySelector('header') as Element;
  const sections = Array.from(form.querySelectorAll('section'));
  onTrial(form, runningHeader(header), sections, (room) => {
    for (const section of sections) divideTallRows(section, room);
  });
  const onwards = sections.map(goingOn);
  const [blocks, other] = onTrial(
    form,
    runningHeader(header),
    onwards,
    (room) => [onwards.map(measure), room] as const,
  );
  const first = onTrial(form, copyOf(header), [], (room) => room);
  const pages = fillPages(blocks, { first, other });
  const sheets = pages.map((pieces, page) =>
    element(
      'sheet',
      page === 0 ? copyOf(header) : runningHeader(header),
      element('body', ...pieces.map((piece) => cut(sections[piece.block] as Element, piece))),
      foot(form, page + 1, pages.length),
    ),
  );
  const made = element(form.className, ...sheets);
  made.lang = form.getAttribute('lang') || '';
  place.replaceChildren(made);
  return pages.length;
}
