// A validation renews the board where there is one: what it counts has been looked at anew. Behind an act it is new already.
import { boardDocument } from '../../documents/month/board';
import type { Finding } from '../../domain/findings/finding';
import { findingsUpTo } from '../../indicators/findings/validate';
import { board } from '../../indicators/month/board';
import { findOutput, writeOutput } from '../../workbook/writing/write-output';
import type { Context } from '../running/command';

/** `found`: all findings up to a round (an index), which are not looked for again. */
export function renewBoard(context: Context, round: number, found: readonly Finding[]): void {
  const book = context.open();
  if (context.isBoardNew || !findOutput(book, 'board')) return;
  const { province } = context.read();
  const others = findingsUpTo(province);
  const figures = board(province, (asked) => (asked === round ? found : others(asked)));
  writeOutput(book, boardDocument(figures, province, context.edition()), context.language());
}
