// The list of what is kept beside the file, and bringing a state of it back.

import { getBackups, sendRestore } from '../calls.ts';
import { BACKUPS, CANCEL, CLOSE, say, WORKING } from '../words.ts';
import { choose, whileBusy } from './notices.ts';

/** `name`: of the workbook that is open. */
export async function showBackups(name: string): Promise<void> {
  const backups = await getBackups();
  const chosen = await choose({
    title: say(BACKUPS.title, { name }),
    text: say(backups.length > 0 ? BACKUPS.why : BACKUPS.none),
    list: backups.map((backup) => ({
      name: backup.name,
      caption: say(BACKUPS.restore),
      about: [`${backup.when} (${backup.what})`, backup.name],
    })),
    choices: [['', say(CLOSE)]],
  });
  const backup = backups.find((each) => each.name === chosen);
  if (!backup) return;
  const { when, what } = backup;
  const answer = await choose({
    title: say(BACKUPS.question, { name }),
    text: say(BACKUPS.text, { name, when, what, backup: backup.name }),
    isCareful: true,
    choices: [
      ['restore', say(BACKUPS.restore)],
      ['', say(CANCEL)],
    ],
  });
  if (answer === 'restore') await whileBusy(say(WORKING), sendRestore(backup.name));
}
