// The standing of a row as a formula of the sheet itself: no custom function, so that hundreds of rows cost no call to a server.

const WRITINGS = '012345๐๑๒๓๔๕';

/** The step in one cell, or an error where it holds none. Digits of both kinds are read, spaces around them too. */
function stepIn(cell: string): string {
  return `MOD(FIND(IF(LEN(TRIM(${cell}))=1,TRIM(${cell}),"-"),"${WRITINGS}")-1,6)`;
}

/**
 * The newest step among cells (in the order of the rounds), `""` where there is none; without a leading `=`. Each cell is named alone, so
 * that inserting and moving columns does not disturb it.
 */
export function standingFormula(cells: readonly string[]): string {
  return cells.reduce((before, cell) => `IFERROR(${stepIn(cell)},${before})`, '""');
}
