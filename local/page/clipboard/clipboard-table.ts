// Blocks of cells as an HTML table: what other programs take with its rows and columns, and what some of them hand over alone.

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

const escaped = (text: string) => text.replace(/[&<>"\n]/g, (letter) => escapes[letter] ?? letter);

/** `mark` tells this copy from all others. */
export function writeTable(block: readonly (readonly string[])[], mark: string): string {
  const rows = block.map((texts) => `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table data-khanton="${escaped(mark)}"><tbody>${rows.join('')}</tbody></table>`;
}

/** The mark of a copy that a page of this kind made. */
export function markOf(html: string): string | null {
  return /<table data-khanton="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** Line breaks in the source are spaces; those that are meant are elements. */
function textOf(cell: Element): string {
  for (const hidden of cell.querySelectorAll('script, style')) hidden.remove();
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\uE000');
  return (cell.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replaceAll('\uE000', '\n')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** The first table, its joined cells with their text in the first; null where there is none. Nothing of it is loaded or run. */
export function readTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return null;
  const block: string[][] = Array.from(table.rows, () => []);
  for (const [index, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (block[index]?.[column] !== undefined) column += 1;
      const text = textOf(cell);
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - index); down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          const into = block[index + down];
          if (into) into[column + right] = down === 0 && right === 0 ? text : '';
        }
      }
    }
  }
  return block.map((texts) => Array.from(texts, (text) => text ?? ''));
}
