// Another workbook in the place of the one that is open: what it is, is said first, and asked about.

import { askUpload, sendBook } from '../calls.ts';
import { CANCEL, say, UPLOAD, WORKING } from '../words.ts';
import { choose, whileBusy } from './notices.ts';

/** Whether it was replaced. */
export async function upload(file: File): Promise<boolean> {
  const { name, other, tabs, origin, downloaded, lost } = await whileBusy(say(WORKING), askUpload(file));
  const words = origin === 'newest' && downloaded === null ? UPLOAD.same : UPLOAD[origin];
  const about = say(words, { other, tabs: String(tabs), downloaded: downloaded ?? '' });
  const answer = await choose({
    title: say(UPLOAD.question, { name, file: file.name }),
    text: [about, say(UPLOAD.kept), ...(lost === null ? [] : [say(UPLOAD.lost, { lost })])].join('\n'),
    isCareful: true,
    choices: [
      ['replace', say(UPLOAD.replace)],
      ['', say(CANCEL)],
    ],
  });
  if (answer !== 'replace') return false;
  await whileBusy(say(WORKING), sendBook(file));
  return true;
}
