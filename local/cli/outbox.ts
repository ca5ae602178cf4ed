// The outbox: what was sent on this machine lies in a folder, a file for each e-mail, for whoever sends them on with a mail program.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../file.ts';
import type { SentMail } from '../services/host/host.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** Lines of 76 characters at most. */
const folded = (encoded: string) => encoded.match(/.{1,76}/g)?.join('\r\n') ?? '';

/** Bytes that make an encoded word of no more than 75 characters. */
const LONGEST_WORD = 42;

/** A header's text as several encoded words; no character is torn apart. */
function headerWords(text: string): string {
  const words: string[] = [''];
  for (const character of text) {
    const longer = `${words.at(-1)}${character}`;
    if (Buffer.byteLength(longer) > LONGEST_WORD) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?UTF-8?B?${base64(word)}?=`).join('\r\n ');
}

/** As mail programs open it: a draft that has not been sent. */
export function emlOf({ to, subject, text }: SentMail): string {
  const headers = [
    'X-Unsent: 1',
    `To: ${to.join(',\r\n ')}`,
    `Subject: ${headerWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${folded(base64(text))}\r\n`;
}

/** Letters, digits and what stands above and below them: a subject may hold anything. */
const nameOf = (subject: string) => subject.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60);

/** Never over a file that is there. Returns their paths. */
export async function writeOutbox(folder: string, sent: readonly SentMail[]): Promise<string[]> {
  if (sent.length) await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  let number = 0;
  for (const mail of sent) {
    let path: string;
    do {
      number += 1;
      path = join(folder, `${String(number).padStart(3, '0')}-${nameOf(mail.subject)}.eml`);
    } while (existsSync(path));
    await replaceFile(path, Buffer.from(emlOf(mail)));
    paths.push(path);
  }
  return paths;
}
