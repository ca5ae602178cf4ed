// The command line as others call it, on real files. Most calls are made in this process: they share the add-on's compiled script and the
// formula engine, which a process of its own loads anew, and a lock that one of them left would be held by a process that runs. What only
// a process shows is asked of real ones: that it is started from anywhere, its exit status, and what comes out of it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx.ts';
import { FORM_IDS } from '../../src/commands/printing/forms';
import { KHANTON, khanton, ROOT, type Said } from '../support/runs/command-line';
import { untimed } from '../support/runs/untimed';
import { asTyped } from '../support/shown/letter';

const ROSTER = join(ROOT, 'samples/phrae-2556.tsv');
const CLERK = 'long@example.go.th';
const folder = mkdtempSync(join(tmpdir(), 'khanton-'));
const phrae = join(folder, 'phrae.xlsx');

/** The same call as a process of its own, in the folder of the files. */
function khantonProcess(...words: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KHANTON, ...words], { cwd: folder });
  return { status, stdout: utf8(stdout), stderr: utf8(stderr) };
}

/** The same, read by somebody who is gone before anything is said. */
async function khantonUnheard(...words: string[]): Promise<Pick<Said, 'status' | 'stderr'>> {
  const child = spawn(process.execPath, [KHANTON, ...words], { cwd: folder });
  child.stdout.destroy();
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [status] = await once(child, 'close');
  return { status, stderr: utf8(Buffer.concat(chunks)) };
}

/** Throws on any byte that is not UTF-8. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A fresh copy of the Phrae workbook. */
function copy(name: string): string {
  const path = join(folder, name);
  copyFileSync(phrae, path);
  return path;
}

beforeAll(async () => {
  const made = await khanton(
    'new',
    phrae,
    '--roster',
    ROSTER,
    '--year',
    '2556',
    '--province',
    'แพร่',
    '--editor',
    `ลอง=${CLERK}`,
  );
  expect(made).toMatchObject({ status: 0, stderr: '' });
});

it('a new workbook has its board as the first tab', async () => {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(phrae)));
  expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(['กระดาน', 'เริ่มที่นี่']);
});

describe('a month', () => {
  it('is run on a file, and prints the plain result', async () => {
    const { status, stdout } = await khanton('run', 'summary', copy('month.xlsx'), '--round', '2556-07-01', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'summary',
      round: '2013-07-01',
      total: { municipalities: 25, SAOs: 58, carried: 3 },
    });
  });

  it('without --json prints the form for people', async () => {
    const { stdout } = await khanton('run', 'summary', copy('form.xlsx'), '--round', '2013-07-01');
    expect(stdout).toMatch(/รวม 8 อำเภอ +25 +58 +0 +0 +8 +17/);
  });

  it('an edit counts in the next command, and the newest round is meant without --round', async () => {
    const book = copy('edit.xlsx');
    expect(await khanton('edit', book, 'ลอง!G3', '๕', '--as', CLERK)).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = await khanton('run', 'completeness', book, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      round: '2013-08-01',
      total: { expected: 83, reported: 1, missing: 82 },
    });
  });

  it('the ledger is read on a terminal: the newest last, of a district or a round alone, each line with its reason', async () => {
    const book = copy('ledger.xlsx');
    const about = ['--district', 'ลอง', '--round', '2556-07-01'];
    await khanton('run', 'hand-in', book, ...about, '--now', '2556-07-01T08:00');
    const note = 'โปรดตรวจสอบรายงานของ อบต.ปากกาง อีกครั้งตามหนังสือสั่งการของกรมส่งเสริมการปกครองท้องถิ่น แล้วส่งใหม่';
    await khanton('run', 'return', book, ...about, '--note', note, '--now', '2556-07-02T09:00');
    const other = ['--district', 'สอง', '--round', '2556-07-01', '--reason', 'ครบแล้ว', '--now', '2556-07-03T09:00'];
    await khanton('run', 'hand-in', book, ...other);
    const { status, stdout } = await khanton('run', 'ledger', book);
    expect(status).toBe(0);
    const heads = stdout.split('\n').filter((line) => /^2556-/.test(line));
    expect(heads.map((line) => line.replace(/ {2}[0-9a-f]{8}$/, ''))).toEqual([
      '2556-07-01 08:00  ส่งรายงาน  จังหวัด',
      '2556-07-02 09:00  ส่งกลับ  จังหวัด',
      '2556-07-03 09:00  ส่งรายงาน  จังหวัด',
    ]);
    expect(stdout).toContain('    รอบรายงาน: 2556-07-01  อำเภอ: ลอง  ใหม่: 11/11\n');
    expect(stdout.replace(/\n {4}/g, '').replace(/ /g, '')).toContain(`เหตุผล:${note}`.replace(/ /g, ''));
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(stdout.trimEnd()).toMatch(/ทะเบียนการดำเนินการมี 3 รายการ ตรวจสอบไม่ผ่าน 0 บรรทัด$/);
    const entries = async (...filter: string[]) => {
      const { stdout: json } = await khanton('run', 'ledger', book, ...filter, '--json');
      return (JSON.parse(json) as { entries: { act: string }[] }).entries.map(({ act }) => act);
    };
    expect(await entries('--district', 'อำเภอลอง')).toEqual(['hand-in', 'return']);
    expect(await entries('--round', '2556-06-01')).toEqual([]);
    expect(await khanton('run', 'ledger', book, '--round', '2556-12-01')).toMatchObject({ status: 1 });
    expect(await khanton('run', 'ledger', book, '--district', 'ไม่มี')).toMatchObject({ status: 1 });
  });

  it('an edit says what the sheet would say of it at once', async () => {
    const { status, stdout } = await khanton('edit', copy('slip.xlsx'), 'ลอง!G3', '9', '--as', CLERK);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ลอง!G3 = 9\nขั้นตอน: .* มีตัวเลข 9 ซึ่งไม่ใช่ขั้น กรอกตัวเลข 0 ถึง 5 ในช่อง G3\n$/);
  });

  it('a formula is evaluated without touching the file', async () => {
    const book = copy('eval.xlsx');
    const before = readFileSync(book);
    expect((await khanton('eval', book, '=LAOS_NEEDED(83, 70)')).stdout).toBe('59\n');
    expect(JSON.parse((await khanton('eval', book, '=STEP_STANDING(C3:H4)', '--tab', 'ลอง', '--json')).stdout)).toEqual(
      [[4], [4]],
    );
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe('a typed form', () => {
  it('is checked from its file: the published one has two wrong cells', async () => {
    const form = join(ROOT, 'samples/published-summary.tsv');
    const words = ['run', 'check-form', copy('typed.xlsx'), '--form', form, '--round', '2556-07-01', '--json'];
    const { status, stdout } = await khanton(...words);
    const reasons = ['differs-from-lists', 'row-does-not-add-up'];
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      command: 'check-form',
      round: '2013-07-01',
      cells: [
        { line: 'เด่นชัย', column: 'municipality_step3', printed: 2, right: 1, reasons },
        { line: 'รวม 8 อำเภอ', column: 'municipality_step3', printed: 9, right: 8, reasons },
      ],
    });
  });
});

describe('data out', () => {
  const exported = async (format: string) => {
    const out = join(folder, `data.${format}`);
    const words = ['run', 'export', copy('data.xlsx'), '--format', format, '--out', out, '--json'];
    const { status, stdout } = await khanton(...words);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ command: 'export', round: '2013-07-01', format, rows: 332 });
    return readFileSync(out);
  };

  it('is saved as CSV that Excel reads as UTF-8', async () => {
    const bytes = await exported('csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().split('\r\n')).toHaveLength(334);
  });

  it('is saved as JSON', async () => {
    expect(JSON.parse((await exported('json')).toString())).toMatchObject({ format: 'khanton-data', version: 2 });
  });

  it('is never half-written, nor over the workbook', async () => {
    const book = copy('out.xlsx');
    const before = readFileSync(book);
    expect((await khanton('run', 'export', book, '--out', join(folder, 'nowhere', 'data.csv'))).status).toBe(1);
    expect((await khanton('run', 'export', book, '--out', book)).status).toBe(2);
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe('the sample of 2559', () => {
  const book = join(folder, 'fictitious.xlsx');
  const answer = async (...words: string[]) =>
    JSON.parse((await khanton('run', words[0] ?? '', book, ...words.slice(1), '--json')).stdout);

  it('carries evidence and funds from the roster into the answers', async () => {
    const roster = join(ROOT, 'samples/fictitious-2559.tsv');
    expect(await khanton('new', book, '--roster', roster, '--province', 'สมมติ')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await answer('evidence')).toMatchObject({ command: 'evidence', round: '2016-07-01', total: { LAOs: 37 } });
    expect(await answer('funds')).toMatchObject({
      command: 'funds',
      total: { LAOs: 37, fundsAtStart: 30, members: 12411 },
    });
    expect((await answer('comparison', '--indicator', 'funds')).total.funds).toEqual({ before: 33, now: 34, net: 1 });
    const found = (await answer('validate')).findings.map(({ rule }: { rule: string }) => rule);
    expect(found).toEqual(expect.arrayContaining(['share-not-met', 'fund-twice', 'members-fall']));
  });

  it('shows the supported step beside the claimed one, in the file', async () => {
    const { stdout } = await khanton('eval', book, "='เมืองสมมติ'!I4:J4", '--json');
    expect(JSON.parse(stdout)).toEqual([[5, 4]]);
  });

  it('an indicator that is none is a wrong call; one that is not entered is refused', async () => {
    expect((await khanton('run', 'comparison', book, '--indicator', 'budget')).status).toBe(2);
    expect((await khanton('run', 'comparison', phrae, '--indicator', 'funds')).status).toBe(1);
    expect((await khanton('run', 'summary', book, '--indicator', 'funds')).status).toBe(0);
  });
});

describe('a printed form', () => {
  const out = join(folder, 'form.html');

  it.each(['summary', 'comparison', 'targets', 'memo', 'letter-districts'])(
    '%s is a file of its own, and the workbook stays as it is',
    async (form) => {
      const book = copy('print.xlsx');
      const before = readFileSync(book);
      const { status, stderr } = await khanton(
        'run',
        'print',
        book,
        '--form',
        form,
        '--out',
        out,
        '--round',
        '2556-07-01',
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(book).equals(before)).toBe(true);
      const file = readFileSync(out, 'utf8');
      // The forms that are handed in say the day of the department, and the memo both.
      expect(asTyped(file)).toMatch(/[15] (?:กรกฎาคม|มิถุนายน) 2556/);
      expect(file.match(/font\/woff2;base64,/g)?.length).toBeGreaterThanOrEqual(4);
      expect(file).not.toMatch(/(src|href)=["']?https?:|@import/);
    },
  );

  it('with --json gives the plain result, with a file or without', async () => {
    const { status, stdout } = await khanton('run', 'print', phrae, '--form', 'summary', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'print', form: 'summary', round: '2013-07-01', problems: [] });
  });

  it('says what is wrong with the template of the memo, and is printed all the same', async () => {
    const book = copy('memo.xlsx');
    await khanton('edit', book, 'แม่แบบบันทึก!B4', 'มี {จำนวนวัด} แห่ง');
    const { status, stdout } = await khanton('run', 'print', book, '--form', 'memo', '--out', out);
    expect([status, stdout]).toEqual([0, expect.stringContaining('ช่อง B4: ไม่รู้จัก {จำนวนวัด}')]);
    expect(readFileSync(out, 'utf8')).toContain('มี {จำนวนวัด} แห่ง');
  });

  it('that is a letter is a .docx where the file is called so; another form is a wrong call', async () => {
    const letter = join(folder, 'letter.docx');
    const made = await khanton('run', 'print', phrae, '--form', 'letter-department', '--out', letter);
    expect([made.status, made.stderr]).toEqual([0, '']);
    const zip = await JSZip.loadAsync(readFileSync(letter));
    expect(await zip.file('word/document.xml')?.async('string')).toContain('อธิบดีกรมส่งเสริมการปกครองท้องถิ่น');
    const other = join(folder, 'form.docx');
    expect(await khanton('run', 'print', phrae, '--form', 'summary', '--out', other)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/ไม่ใช่หนังสือ.*is no letter/),
    });
    expect(existsSync(other)).toBe(false);
  });
});

describe('a wrong call exits 2 with the usage', () => {
  it.each([
    [[]],
    [['dance']],
    [['run']],
    [['run', 'dance', phrae]],
    [['run', 'summary']],
    [['run', 'summary', phrae, '--colour', 'red']],
    [['run', 'summary', phrae, '--previous', '2556-05-01']],
    [['run', 'summary', phrae, '--round', 'yesterday']],
    [['run', 'summary', phrae, '--out', join(folder, 'x.csv')]],
    [['run', 'export', phrae, '--format', 'csv']],
    [['run', 'export', phrae, '--format', 'xml', '--out', join(folder, 'x.csv')]],
    [['run', 'dance', '--help']],
    [['run', 'print', phrae, '--form', 'summary']],
    [['run', 'print', phrae, '--out', join(folder, 'x.html')]],
    [['run', 'print', phrae, '--form', 'poem', '--out', join(folder, 'x.html')]],
    [['run', 'print', phrae, '--form', 'summary', '--out', phrae]],
    [['new', join(folder, 'x.xlsx')]],
    [['new', join(folder, 'x.xlsx'), '--roster', ROSTER, '--year', '2013']],
    [['new', join(folder, 'x.xlsx'), '--roster', ROSTER, '--editor', 'ลอง']],
    [['edit', phrae, 'C3', '4']],
  ])('%j', async (words) => {
    const { status, stderr } = await khanton(...words);
    expect(status).toBe(2);
    if (words.length) expect(stderr).toMatch(/^[^\n]*[ก-๙][^\n]*\n\nวิธีใช้ \/ Usage:/);
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
    expect(existsSync(join(folder, 'x.html'))).toBe(false);
  });
});

describe('a file that is not there exits 2, in one sentence of both languages', () => {
  it.each([
    [['run', 'summary', join(folder, 'nowhere.xlsx')]],
    [['edit', join(folder, 'nowhere.xlsx'), 'ลอง!F3', '4']],
    [['eval', join(folder, 'nowhere.xlsx'), '=1+1']],
    [['serve', join(folder, 'nowhere.xlsx')]],
    [['run', 'check-form', phrae, '--form', join(folder, 'nowhere.tsv')]],
    [['new', join(folder, 'x.xlsx'), '--roster', join(folder, 'nowhere.tsv')]],
  ])('%j', async (words) => {
    const { status, stdout, stderr } = await khanton(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ไม่พบไฟล์ \S*nowhere\.\w+ \/ There is no file \S*nowhere\.\w+\.\n$/);
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
  });
});

describe('help', () => {
  const idsIn = (help: string) => help.split('\n').flatMap((line) => /^[a-z][a-z-]*/.exec(line) ?? []);

  it('of one command speaks of that one alone', async () => {
    const { status, stdout } = await khanton('run', 'summary', '--help');
    expect([status, idsIn(stdout)]).toEqual([0, ['summary']]);
    expect(stdout).toContain('--round');
    expect(stdout).not.toContain('--previous');
  });

  it('of printing names every form, in both languages', async () => {
    const { stdout } = await khanton('run', 'print', '--help');
    const [line = ''] = stdout.split('\n').filter((each) => each.includes('--form'));
    for (const id of FORM_IDS) expect(line.split(`${id} (`), id).toHaveLength(3);
    expect(line).toMatch(/packet \(ทั้งชุด\).*packet \(The whole packet\)/);
  });

  it('without a command tells of all of them', async () => {
    const ids = idsIn((await khanton('run', '--help')).stdout);
    expect(ids).toEqual(expect.arrayContaining(['validate', 'summary', 'set-up', 'print']));
  });
});

describe('a formula without a value exits 1, with the reason', () => {
  it.each([
    ['=1/0', /^=1\/0: #DIV\/0! .*หารด้วยศูนย์/],
    ['=NOSUCHFUNCTION(1)', /#NAME\?/],
    ['=LAOS_NEEDED("มาก", 70)', /: #ERROR! .*มาก/],
  ])('%s', async (formula, reason) => {
    for (const words of [[], ['--json']]) {
      const { status, stdout, stderr } = await khanton('eval', phrae, formula, ...words);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(reason);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('of several values the others are printed', async () => {
    const { status, stdout, stderr } = await khanton('eval', phrae, '={1,0;2,3}/{1,0;1,1}');
    expect([status, stdout]).toEqual([1, '1\t#DIV/0!\n2\t3\n']);
    expect(stderr).toContain('#DIV/0!');
  });
});

describe('a refused call exits 1, says one sentence, and leaves the file byte for byte', () => {
  const refused = async (book: string, ...words: string[]) => {
    const before = readFileSync(book);
    const { status, stderr, stdout } = await khanton(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /tmp|lock/.test(name))).toEqual([]);
    return stderr;
  };

  it('a round that is not there', async () => {
    const book = copy('round.xlsx');
    expect(await refused(book, 'run', 'summary', book, '--round', '2556-10-01')).toContain('2556-10-01');
  });

  it('a change that was not confirmed: it is said, with the code that does it', async () => {
    const book = copy('targets.xlsx');
    const take = ['run', 'take-targets', book, '--round', '2556-07-01'];
    const [, code = ''] = /--confirm ([0-9a-f]{8})\n$/.exec(await refused(book, ...take)) ?? [];
    const { status, stdout } = await khanton(...take, '--confirm', code, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'take-targets', changes: { toMain: 7, toSecondary: 7 } });
  });

  it('a comparison of the first round on paper, and paper where there is no folder', async () => {
    const book = copy('first.xlsx');
    const print = (form: string, out: string) =>
      refused(book, 'run', 'print', book, '--form', form, '--out', join(folder, out), '--round', '2556-04-01');
    expect(await print('comparison', 'first.html')).toContain('เป็นรอบแรก');
    expect(existsSync(join(folder, 'first.html'))).toBe(false);
    expect(await print('summary', 'nowhere/first.html')).toContain('its folder does not exist');
  });

  it("another district's tab", async () => {
    const book = copy('clerk.xlsx');
    expect(await refused(book, 'edit', book, 'สอง!F3', '5', '--as', CLERK)).toMatch(/ช่อง F3 แท็บ "สอง" เป็นช่องที่ป้องกันไว้/);
  });

  it('a stranger, by name', async () => {
    const book = copy('stranger.xlsx');
    expect(await refused(book, 'run', 'summary', book, '--as', 'who@example.org')).toContain('who@example.org');
  });

  it('a truncated file, and one that is no workbook', async () => {
    const book = copy('cut.xlsx');
    truncateSync(book, 3000);
    expect((await refused(book, 'run', 'summary', book)).trim().split('\n')).toHaveLength(1);
    writeFileSync(book, 'not a workbook');
    expect((await refused(book, 'run', 'summary', book)).trim().split('\n')).toHaveLength(1);
  });

  it('a typed form without any district, one whose header lacks a column, and one in no encoding', async () => {
    const book = copy('form-refused.xlsx');
    const form = join(folder, 'form.tsv');
    const refusedForm = async (content: string | Uint8Array) => {
      writeFileSync(form, content);
      return refused(book, 'run', 'check-form', book, '--form', form);
    };
    expect(await refusedForm('ไม่ใช่แบบ\n')).toContain('อำเภอ');
    expect(await refusedForm('district\tSAOs\nลอง\t6\n')).toMatch(/บรรทัด 1.*municipalities/);
    expect(await refusedForm(Uint8Array.of(0xff, 0x81, 0xa7))).toContain('UTF-8');
  });

  it('a file that is there already', async () => {
    expect(await refused(phrae, 'new', phrae, '--roster', ROSTER)).toContain('--force');
  });

  it('a file that LibreOffice has open', async () => {
    const book = copy('open.xlsx');
    const mark = join(folder, '.~lock.open.xlsx#');
    writeFileSync(mark, 'somebody');
    expect(await khanton('run', 'summary', book)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^LibreOffice เปิดไฟล์ \S+ อยู่ โปรดปิดไฟล์นั้นก่อน \/ \S+ is open in LibreOffice: .*\n$/),
    });
    rmSync(mark);
  });

  it('a stranger, a text in no encoding, a file that is no spreadsheet: in both languages', async () => {
    const book = copy('both.xlsx');
    const text = join(folder, 'no-text.tsv');
    writeFileSync(text, Uint8Array.from([0xff, 0x81, 0xa3]));
    const said = [
      await refused(book, 'run', 'summary', book, '--as', 'who@example.com'),
      await refused(book, 'run', 'check-form', book, '--form', text),
      await refused(text, 'eval', text, '=1+1'),
    ];
    for (const sentence of said) expect(sentence).toMatch(/^[^\n]*[ก-๙][^\n]* \/ [^ก-๙]+[^\n]*\n$/);
  });

  it('a disk that takes no more', async () => {
    const book = copy('full.xlsx');
    const before = readFileSync(book);
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 1; exec "${process.execPath}" "${KHANTON}" run summary "${book}"`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^บันทึกไฟล์ \S+ ไม่ได้ เพราะ.* ไฟล์ยังเหมือนเดิม \/ .* cannot be written: .* It is as it was\.\n$/);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('a roster with bad rows: all of them, with line, found and expected, and no file', async () => {
    const roster = join(folder, 'bad.tsv');
    writeFileSync(
      roster,
      'district\ttype\tname\ttarget\t2556-04-01\nลอง\tSAO\tอบต.ก\tmain\t7\nลอง\ttemple\tวัด\tmain\t1\nลอง\tSAO\tอบต.ข\tmaybe\t1\n',
    );
    const book = join(folder, 'never.xlsx');
    const { status, stderr } = await khanton('new', book, '--roster', roster, '--year', '2556');
    expect(status).toBe(1);
    for (const part of ['บรรทัด 2', '"7"', 'บรรทัด 3', '"temple"', 'บรรทัด 4', '"maybe"']) expect(stderr).toContain(part);
    expect(existsSync(book)).toBe(false);
  });

  it('a roster with a bad round: the bad rows below it too', async () => {
    const roster = join(folder, 'bad-round.tsv');
    writeFileSync(roster, 'district\ttype\tname\ttarget\t2556-04-01\t2556-10-01\nลอง\tSAO\tอบต.ก\tmain\t7\t1\n');
    const { status, stderr } = await khanton('new', join(folder, 'never.xlsx'), '--roster', roster, '--year', '2556');
    expect(status).toBe(1);
    for (const part of ['บรรทัด 1', '2556-10-01', 'บรรทัด 2', '"7"']) expect(stderr).toContain(part);
  });
});

describe('a process of its own', () => {
  it('says the same in another folder, in UTF-8: done', async () => {
    const words = (book: string) => ['run', 'summary', copy(book), '--round', '2556-07-01'];
    const own = khantonProcess(...words('process.xlsx'));
    expect(untimed(own)).toEqual(untimed(await khanton(...words('same.xlsx'))));
    expect(own.stdout).toMatch(/เวลา \d\d\.\d\d น\./);
    expect(own).toMatchObject({ status: 0, stdout: expect.stringContaining('รวม 8 อำเภอ'), stderr: '' });
    expect(readFileSync(join(folder, 'process.xlsx')).equals(readFileSync(phrae))).toBe(false);
  });

  it('finds a file beside it, and leaves it as it was when it refuses', async () => {
    const book = copy('beside.xlsx');
    const words = (path: string) => ['edit', path, 'สอง!F3', '5', '--as', CLERK];
    const own = khantonProcess(...words('beside.xlsx'));
    expect(own).toEqual(await khanton(...words(book)));
    expect(own).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('ช่อง F3 แท็บ "สอง" เป็นช่องที่ป้องกันไว้'),
    });
    expect(readFileSync(book).equals(readFileSync(phrae))).toBe(true);
  });

  it('tells a wrong call by its status', async () => {
    const own = khantonProcess('dance');
    expect(own).toEqual(await khanton('dance'));
    expect(own).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
  });
});

it('goes on where nobody reads what it says any more', async () => {
  expect(await khantonUnheard('run', 'summary', phrae, '--json')).toEqual({ status: 0, stderr: '' });
});
