// A paragraph of a letter that is too long to be moved to the next page in one piece: its lines become rows, so that it goes on there. Works on what is drawn.
import { lettersOf } from '../../domain/thai/thai-text';
import { copyOf } from './sections';

/** Of a page: what is shorter stands on one page, as letters are written. */
const SHORT = 0.4;

interface Place {
  node: Node;
  at: number;
}

/** Where each line begins, as it is drawn. */
function beginnings(paragraph: Element): Place[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: Place[] = [];
  let middle = Number.NEGATIVE_INFINITY;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let at = 0;
    for (const letter of lettersOf(node.textContent || '')) {
      range.setStart(node, at);
      range.setEnd(node, at + letter.length);
      const { top, bottom, width } = range.getBoundingClientRect();
      // A blank at the end of a line is drawn nowhere.
      if (width > 0 && top > middle) {
        found.push({ node, at });
        middle = (top + bottom) / 2;
      }
      at += letter.length;
    }
  }
  return found;
}

/** What is drawn of the paragraph from one place up to the other, or up to its end. */
function between(paragraph: Element, from: Place, to: Place | undefined): DocumentFragment {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setStart(from.node, from.at);
  if (to) range.setEnd(to.node, to.at);
  return range.cloneContents();
}

/** Divides the paragraph of a section in the document; `room` is the height of a page's body. */
export function divideLongParagraph(section: Element, room: number): void {
  const paragraph = section.querySelector('p.paragraph');
  if (!paragraph || paragraph.getBoundingClientRect().height <= room * SHORT) return;
  const places = beginnings(paragraph);
  const lines = places.map((place, index) => {
    const line = copyOf(paragraph);
    line.replaceChildren(between(paragraph, place, places[index + 1]));
    line.classList.add('one-line');
    if (index > 0) line.classList.add('goes-on');
    return line;
  });
  paragraph.replaceWith(...lines);
}
