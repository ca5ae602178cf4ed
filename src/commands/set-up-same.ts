// "The same?": what set-up asks before it takes in LAOs of a roster that look like others. It joins none of them: whoever says yes has them as LAOs of their own.
import { comingAlike } from '../domain/province/roster-alike';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { type Book, findTab } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import type { Plan } from '../workbook/set-up/plan';
import { readRegisteredLaos } from '../workbook/set-up/registry';
import type { Settings } from '../workbook/settings/settings';
import { registryTab } from '../workbook/tabs/registry';
import { isConfirmed, withCode } from './running/confirmed';
import { alikeLines } from './running/said/alike-words';

/** Throws a refusal with the code that confirms it. The registry is read only where a roster is given. */
export function askWhetherTheSame(book: Book, { roster }: Plan, settings: Settings, given: unknown): void {
  if (!roster || !findTab(book, registryTab.key)) return;
  const alike = comingAlike(readRegisteredLaos(book, settings), roster.lines);
  if (!alike.length) return;
  const code = fingerprint(JSON.stringify(alike));
  if (isConfirmed(given, code)) return;
  const { language } = settings;
  throw new Refusal('names-alike', { lines: alikeLines(alike, language) }, language, withCode(given, code));
}
