// A file that holds what this program does not know: it is named, and the file as it is stays among the backups before it is saved here.

import { lossesIn } from '../xlsx.ts';
import type { Backups } from './backups.ts';

/** Lists of what would be lost, in both languages. */
export interface Lost {
  th: string;
  en: string;
}

/** Null where nothing would be. */
export async function lostOf(bytes: Uint8Array): Promise<Lost | null> {
  const losses = await lossesIn(bytes);
  const named = (language: keyof Lost) => losses.map((loss) => loss[language]).join(', ');
  return losses.length > 0 ? { th: named('th'), en: named('en') } : null;
}

/** `copy`: the name of the backup. */
export async function keepUnknown(
  bytes: Uint8Array,
  backups: Pick<Backups, 'keep'>,
): Promise<(Lost & { copy: string }) | null> {
  const lost = await lostOf(bytes);
  return lost && { ...lost, copy: (await backups.keep('foreign', bytes)).name };
}
