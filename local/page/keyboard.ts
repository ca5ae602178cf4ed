// Keys and the clipboard, before Univer has them: pasting hands over the text as it is, and undo is the server's.

export interface KeyboardDoings {
  undo(): void;
  redo(): void;
  paste(block: string[][]): void;
  isEditing(): boolean;
}

/** Rows and columns of copied text, as every spreadsheet copies them: a cell with a line break or tab stands in quotes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pieces = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  for (const [, quoted, plain, end] of pieces) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** To be called before Univer is there: who listens first hears first. */
export function watchKeyboard(grid: HTMLElement, { undo, redo, paste, isEditing }: KeyboardDoings): void {
  const isHere = (event: Event) =>
    event.target instanceof Node && (grid.contains(event.target) || isUnivers(event.target));
  const options = { capture: true };
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || !isHere(event) || isEditing()) return;
      const wanted = event.code === 'KeyZ' ? (event.shiftKey ? redo : undo) : event.code === 'KeyY' ? redo : null;
      if (wanted) {
        event.preventDefault();
        event.stopImmediatePropagation();
        wanted();
        // The browser itself then fires the paste event that is heard below.
      } else if (event.code === 'KeyV') event.stopImmediatePropagation();
    },
    options,
  );
  addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isHere(event) || isEditing() || text === '') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(readBlock(text));
    },
    options,
  );
}

/** Univer's own hidden editor, which has the focus while cells are selected, may lie outside of the grid. */
function isUnivers(target: Node): boolean {
  return (
    target instanceof Element &&
    target.closest('[data-u-comp], .univer-editor, #__editor___INTERNAL_EDITOR__DOCS_NORMAL') !== null
  );
}
