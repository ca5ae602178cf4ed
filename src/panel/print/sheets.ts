// Lays a printed form out on sheets of A4: measured once on a sheet that is not seen, then cut between rows.
import { thaiDigits } from '../../domain/thai/thai-text';
import { PAPER } from '../../words/outputs/print';
import { t } from '../language';
import { fillPages } from './fill-pages';
import { divideLongParagraph } from './long-paragraphs';
import { onFewestSheets } from './one-sheet';
import { copyOf, cut, goingOn, measure } from './sections';
import { divideTallRows } from './tall-rows';
import { fitTables, markWords } from './whole-words';

/** Pixels that rounding and the border of a cut table may take. */
const SLACK = 4;

/** A sheet is an article: its header and footer are its own, not the page's. */
function element(className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(className === 'sheet' ? 'article' : 'div');
  made.className = className;
  made.append(...children);
  return made;
}

/** The heading of every page but the first: the title, with province and round where they are said. */
function runningHeader(header: Element): HTMLElement {
  const running = header.querySelectorAll('h1, .running');
  const lines = Array.from(running, ({ textContent }) => textContent || '');
  const made = document.createElement('header');
  made.className = 'running';
  made.textContent = `${lines.join(' ')} ${t(PAPER.continued)}`;
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
  if (pages === 1 && form.classList.contains('official')) made.replaceChildren();
  const count = made.querySelector('.count-of-pages');
  if (!count) return made;
  const number = (value: number) =>
    form.getAttribute('data-digits') === 'thai' ? thaiDigits(String(value)) : String(value);
  count.textContent = (count.textContent || '').replace('{page}', number(page)).replace('{pages}', number(pages));
  return made;
}

/** The sheets of one form, which is changed by it. */
function sheetsOf(form: Element): HTMLElement {
  const header = form.querySelector('header') as Element;
  const sections = Array.from(form.querySelectorAll('section'));
  markWords(header.children);
  onTrial(form, runningHeader(header), sections, (room) => {
    for (const section of sections) {
      markWords(section.querySelectorAll('th, td'));
      fitTables(section);
      divideTallRows(section, room);
      divideLongParagraph(section, room);
    }
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
  return made;
}

/** Puts the sheets of a form, or of several one after another, into `place`, in the stead of what was there; returns how many there are. */
export function layOut(html: string, place: Element): number {
  const source = document.createElement('template');
  source.innerHTML = html;
  const forms = Array.from(source.content.children, (form) => onFewestSheets(form, sheetsOf));
  place.replaceChildren(...forms);
  return forms.reduce((total, { children }) => total + children.length, 0);
}
