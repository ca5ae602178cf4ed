// What of a file that was taken up would be lost, told behind what else is told of it.

import type { Backups } from '../../backups/backups.ts';
import { keepUnknown } from '../../backups/keep-unknown.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { languageOf } from '../people/language.ts';
import { NOTICES } from '../people/notice-words.ts';
import type { Words } from '../people/refusal-words.ts';

interface Room {
  sharing: { workbook: Workbook };
  backups: Pick<Backups, 'keep'>;
  say(words: Words, given: Readonly<Record<string, string>>): string;
}

/** The file is kept; empty where nothing would be lost. */
export async function toldUnknown(bytes: Uint8Array, { sharing, backups, say }: Room): Promise<string> {
  const lost = await keepUnknown(bytes, backups);
  return lost ? ` ${say(NOTICES.lost, { what: lost[languageOf(sharing.workbook)], copy: lost.copy })}` : '';
}
