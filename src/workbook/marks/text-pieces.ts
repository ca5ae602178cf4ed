// A long text in cells, in pieces, with its code before them: whoever reads it knows whether somebody has changed it.

import type { CellValue } from '../../domain/measures/step';
import { fingerprint } from '../../domain/roll-ups/fingerprint';

/** A cell takes 50,000 characters. */
const PIECE = 40_000;
/** Before each piece, so that none is taken for a formula, a number or a date. */
const SIGN = '|';

/** A row each. */
export function piecesOf(text: string): string[][] {
  const texts = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  return [fingerprint(text), ...texts].map((piece) => [SIGN + piece]);
}

/** Among rows of other texts. Null where somebody has changed it, or there is none. */
export function textOfPieces(rows: readonly (readonly CellValue[])[]): string | null {
  const pieces = rows.map(([text]) => String(text)).filter((text) => text.indexOf(SIGN) === 0);
  const [code = '', ...texts] = pieces.map((text) => text.slice(SIGN.length));
  const text = texts.join('');
  return fingerprint(text) === code ? text : null;
}
