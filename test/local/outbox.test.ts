// The command line with mail: nothing leaves the machine, what would lies in a folder, as drafts that a mail program opens.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emlOf, writeOutbox } from '../../local/cli/outbox.ts';
import { writeXlsx } from '../../local/xlsx.ts';
import { LONG_CLERK, phraeBook, SONG_CLERK } from '../support/books/office';
import { khanton } from '../support/runs/command-line';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khanton-outbox-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What a mail program shows of a draft. */
function readDraft(eml: string): { to: string; subject: string; text: string } {
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n /g, ' ')
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  const decode = (encoded: string) => Buffer.from(encoded, 'base64').toString('utf8');
  const words = [...(headers.get('Subject') ?? '').matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)];
  return {
    to: headers.get('To') ?? '',
    subject: words.map(([, word = '']) => decode(word)).join(''),
    text: decode(body.replaceAll('\r\n', '')),
  };
}

describe('a draft', () => {
  it('is read as it was sent: Thai, long, with signs of more than one unit', () => {
    const sent = { to: ['a@example.com', 'b@example.com'], subject: `${'แจ้งเตือน '.repeat(20)}👍`, text: 'ก่อน\nหลัง\n' };
    const eml = emlOf(sent);
    expect(readDraft(eml)).toEqual({ ...sent, to: 'a@example.com, b@example.com' });
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThan(79);
    expect(eml).toMatch(/^X-Unsent: 1\r\n/);
    expect(eml).not.toMatch(/[^\r]\n/);
  });

  it('has a name without anything that leads out of its folder, and never takes the place of another', async () => {
    const box = join(folder, 'box');
    const mail = { to: ['a@example.com'], subject: '../../etc/passwd รอบ 1', text: 'one' };
    const [first] = await writeOutbox(box, [mail]);
    const [second] = await writeOutbox(box, [{ ...mail, text: 'two' }]);
    expect(first).toBe(join(box, '001--etc-passwd-รอบ-1.eml'));
    expect(second).toBe(join(box, '002--etc-passwd-รอบ-1.eml'));
    expect(readDraft(await readFile(first as string, 'utf8')).text).toBe('one');
  });

  it('nothing sent makes no folder', async () => {
    expect(await writeOutbox(join(folder, 'none'), [])).toEqual([]);
    expect(await readdir(folder)).not.toContain('none');
  });
});

describe('khanton run send-reminders', () => {
  const NOW = '2556-07-03T09:00';
  let book: string;
  let box: string;

  beforeAll(async () => {
    book = join(folder, 'phrae.xlsx');
    box = join(folder, 'mail');
    await writeFile(book, await writeXlsx(phraeBook()));
  });

  const run = (...more: string[]) => khanton('run', 'send-reminders', book, '--now', NOW, ...more);

  it('is none of the plain build, and says where it is', async () => {
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain('--with-mail');
  });

  it('shows what would be sent, and the code with which it is', async () => {
    const { status, stdout } = await run('--with-mail');
    expect(status).toBe(0);
    expect(stdout).toContain(`- ลอง รอบ 1 ก.ค. 2556: ${LONG_CLERK}`);
    expect(stdout).toMatch(/\n--confirm [0-9a-f]{8}\n$/);
  });

  it('sends nothing without a folder for it', async () => {
    const { status, stderr } = await run('--with-mail', '--confirm', '00000000');
    expect(status).toBe(2);
    expect(stderr).toContain('--outbox FOLDER');
  });

  it('writes a draft for each, and the ledger knows of them', async () => {
    const { confirm } = JSON.parse((await run('--with-mail', '--json')).stdout);
    const { status, stderr } = await run('--with-mail', '--confirm', confirm, '--outbox', box);
    expect(status).toBe(0);
    const files = (await readdir(box)).sort();
    expect(files).toHaveLength(2);
    for (const file of files) expect(stderr).toContain(file);
    const drafts = await Promise.all(files.map(async (file) => readDraft(await readFile(join(box, file), 'utf8'))));
    expect(drafts.map(({ to }) => to)).toEqual([LONG_CLERK, SONG_CLERK]);
    expect(drafts[0]?.subject).toBe('แจ้งเตือนการรายงาน รอบ 1 ก.ค. 2556 อำเภอลอง จังหวัดแพร่');
    const { entries } = JSON.parse((await khanton('run', 'ledger', book, '--json')).stdout);
    expect(entries).toMatchObject([
      { act: 'remind', district: 'ลอง' },
      { act: 'remind', district: 'สอง' },
    ]);
    expect((await run('--with-mail', '--daily', '--outbox', box)).status).toBe(0);
    expect(await readdir(box)).toHaveLength(2);
  });

  it('has no clock: automatic reminders are turned on at Google alone', async () => {
    const { status, stderr } = await khanton('run', 'daily-reminders', book, '--with-mail');
    expect(status).toBe(1);
    expect(stderr).toContain('--daily --outbox');
  });

  it.each([
    ['reminders', '--outbox'],
    ['board', '--outbox'],
  ])('%s takes no %s', async (command, option) => {
    expect((await khanton('run', command, book, option, box)).status).toBe(2);
  });
});
