// Lays a printed form out on sheets of A4: measured once on a sheet that is not seen, then cut between rows.
import { thaiDigits } from '../../domain/thai-text';
import { PAPER } from '../../words/print';
import { t } from '../language';
import { type Block, fillPages, type Piece } from './fill-pages';

/** Pixels that rounding and the border of a cut table may take. */
const SLACK = 4;

/** A sheet is an article: its header and footer are its own, not the page's. */
function element(className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(className === 'sheet' ? 'article' : 'div');
  made.className = className;
  made.append(...children);
  return made;
}

const bodiesOf = (section: Element) => Array.from(section.querySelectorAll('tbody'));
const copyOf = <Kind extends Node>(node: Kind) => node.cloneNode(true) as Kind;

/** The heading of every page but the first: title, province and round in one line. */
function runningHeader(header: Element): HTMLElement {
  const lines = Array.from(header.children, ({ textContent }) => textContent || '');
  const made = document.createElement('header');
  made.className = 'running';
  made.textContent = `${lines.join(' · ')} ${t(PAPER.continued)}`;
  return made;
}

/** The cell of a row that holds for the rows below it too, as far as theirs is empty; null where there is no such cell. */
const groupOf = (body: Element) => body.querySelector('.group');

/** The row in which the group of each row is named. */
function namedIn(bodies: readonly Element[]): number[] {
  let named = 0;
  return bodies.map((body, row) => {
    const group = groupOf(body);
    if (!group || group.textContent) named = row;
    return named;
  });
}

/** The rows of a section from one to another; a table that goes on says so. */
function cut(section: Element, { from, to }: Pick<Piece, 'from' | 'to'>): Element {
  const made = copyOf(section);
  const bodies = bodiesOf(made);
  const [opening, named] = [bodies[from], bodies[namedIn(bodies)[from] as number]];
  if (opening && named && opening !== named) groupOf(opening)?.replaceWith(copyOf(groupOf(named) as Element));
  bodies.forEach((body, row) => {
    if (row < from || row >= to) body.remove();
  });
  const caption = made.querySelector('h2');
  if (caption && from > 0) caption.append(` ${t(PAPER.continued)}`);
  return made;
}

function measure(section: Element): Block {
  const whole = section.getBoundingClientRect().height;
  const bodies = bodiesOf(section);
  const rows = bodies.map((body) => body.getBoundingClientRect().height);
  if (!rows.length) return { lead: 0, rows: [whole] };
  const opening = namedIn(bodies).map((named, row) => Math.max(rows[row] as number, rows[named] as number));
  return { lead: whole - rows.reduce((total, row) => total + row, 0), rows, opening };
}

/** One sheet of the form's kind, in the document, at its true size. */
function trial(form: Element, header: Element, sections: readonly Element[]): { room: number; blocks: Block[] } {
  const body = element('body', ...sections);
  const sheet = element('sheet', header, body, copyOf(form.querySelector('footer') as Element));
  const sheets = element(`${form.className} trial`, sheet);
  document.body.append(sheets);
  const answer = { room: body.clientHeight - SLACK, blocks: sections.map(measure) };
  sheets.remove();
  return answer;
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
  // As on a page where it goes on: its caption is longer there.
  const onwards = trial(
    form,
    runningHeader(header),
    sections.map((section) => cut(section, { from: 0, to: Number.POSITIVE_INFINITY })),
  );
  const { room } = trial(form, copyOf(header), []);
  const pages = fillPages(onwards.blocks, { first: room, other: onwards.room });
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
