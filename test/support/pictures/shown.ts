// What a picture shows, as lines: the texts of a page with the look of each, or the cells of a tab. Pixels differ from machine to machine; these do not.
/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import type { Frame } from 'playwright-core';
import { displayText } from '../../../local/workbook/typing/display.ts';
import type { Sheet } from '../../../local/workbook/workbook.ts';

/** Runs in the page. Each element that says something of its own: what, in which colours, how large. */
function textsOf(): string[] {
  const own = ({ childNodes }: Element) =>
    Array.from(childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
      .trim();
  const chosen = (element: Element) =>
    element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : (element as HTMLInputElement).value;
  return Array.from(document.querySelectorAll('body *')).flatMap((element) => {
    const text = own(element) || (element.matches('input, select, textarea') ? chosen(element) : '');
    if (!text || element.matches('script, style, option') || !element.checkVisibility({ visibilityProperty: true }))
      return [];
    const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(element);
    return [`${text} | ${color} ${backgroundColor} ${fontSize} ${fontWeight}`];
  });
}

export const shownIn = (frame: Frame): Promise<string[]> => frame.evaluate(textsOf);

/** What stands in the cells, and which rules colour them. */
export function shownOn({
  name,
  cells,
  conditionalFormats = [],
}: Sheet & { conditionalFormats?: unknown[] }): string[] {
  const rows = cells.map((row) => (row ?? []).map((cell) => displayText(cell)).join('\t'));
  return [name, ...rows, JSON.stringify(conditionalFormats)];
}

/** A time of the day is that of whoever takes the picture. */
const withoutTime = (line: string) => line.replace(/\d{1,2}[:.]\d{2}(?= ?น\.|\b)/g, '00:00');

export const markOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.map(withoutTime).join('\n')).digest('hex').slice(0, 16);
