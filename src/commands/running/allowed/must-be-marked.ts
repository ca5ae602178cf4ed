// A workbook that has lost its marks is read by names; before anything is written into it, its owner says that the tabs are ours.
import { fingerprint } from '../../../domain/roll-ups/fingerprint';
import { markAgain, toldFromNames } from '../../../workbook/book/open-book';
import { Refusal } from '../../../workbook/book/refusal';
import type { Context } from '../command';
import { isConfirmed, withCode } from '../confirmed';

/** Asks by the names of the tabs; once they are confirmed by the code, gives them their marks. */
export function mustBeMarked(context: Context, confirmed: unknown): void {
  const book = context.open();
  const found = toldFromNames(book);
  if (!found.length) return;
  const code = fingerprint(JSON.stringify(found.map(({ id, name, key }) => [id, name, key])));
  if (!isConfirmed(confirmed, code)) {
    const tabs = found.map(({ name }) => `"${name}"`).join(' ');
    throw new Refusal('marks-lost', { tabs }, context.language(), withCode(confirmed, code));
  }
  markAgain(book);
}
