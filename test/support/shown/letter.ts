// Reads a printed letter back from its HTML, slowly and plainly: the lines that a person would read, each with its label before it.
import { plain } from './paper';

/** Spaces as they are typed; and nothing of what only keeps words together. */
export const asTyped = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/[\u2060\u2068\u2069]/g, '');

/** A line for each row, and for each break in it. */
export function letterLines(html: string): string[] {
  const rows = Array.from(html.matchAll(/<(p|h1) class="[a-z]+">([\s\S]*?)<\/\1>/g), ([, , row = '']) => row);
  return rows
    .flatMap((row) => row.replace(/<\/?(?:span|b)(?: class="[a-z]+")?>/g, '').split('\n'))
    .map((line) => asTyped(plain(line)).replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}
