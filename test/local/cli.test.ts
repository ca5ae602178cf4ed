// The command line as others call it: real processes on real files.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KHANTON = join(ROOT, 'bin/khanton.mjs');
const ROSTER = join(ROOT, 'samples/phrae-2556.tsv');
const CLERK = 'long@example.go.th';
const folder = mkdtempSync(join(tmpdir(), 'khanton-'));
const phrae = join(folder, 'phrae.xlsx');

function khanton(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KHANTON, ...words], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A fresh copy of the Phrae workbook. */
function copy(name: string): string {
  const path = join(folder, name);
  copyFileSync(phrae, path);
  return path;
}

beforeAll(() => {
  const made = khanton(
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

describe('a month', () => {
  it('is run on a file, and prints the plain result', () => {
    const { status, stdout } = khanton('run', 'summary', copy('month.xlsx'), '--round', '2556-07-01', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'summary',
      round: '2013-07-01',
      total: { municipalities: 25, SAOs: 58, carried: 3 },
    });
  });

  it('without --json prints the form for people', () => {
    const { stdout } = khanton('run', 'summary', copy('form.xlsx'), '--round', '2013-07-01');
    expect(stdout).toMatch(/รวม 8 อำเภอ +25 +58 +0 +0 +8 +17/);
  });

  it('an edit counts in the next command, and the newest round is meant without --round', () => {
    const book = copy('edit.xlsx');
    expect(khanton('edit', book, 'ลอง!G3', '๕', '--as', CLERK)).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = khanton('run', 'completeness', book, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      round: '2013-08-01',
      total: { expected: 83, reported: 1, missing: 82 },
    });
  });

  it('a formula is evaluated without touching the file', () => {
    const book = copy('eval.xlsx');
    const before = readFileSync(book);
    expect(khanton('eval', book, '=LAOS_NEEDED(83, 70)').stdout).toBe('59\n');
    expect(JSON.parse(khanton('eval', book, '=STEP_STANDING(C3:H4)', '--tab', 'ลอง', '--json').stdout)).toEqual([
      [4],
      [4],
    ]);
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe('a printed form', () => {
  const out = join(folder, 'form.html');

  it.each(['summary', 'comparison', 'targets', 'memo'])(
    '%s is a file of its own, and the workbook stays as it is',
    (form) => {
      const book = copy('print.xlsx');
      const before = readFileSync(book);
      const { status, stderr } = khanton('run', 'print', book, '--form', form, '--out', out, '--round', '2556-07-01');
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(book).equals(before)).toBe(true);
      const file = readFileSync(out, 'utf8');
      expect(file).toContain('1 กรกฎาคม 2556');
      expect(file.match(/font\/woff2;base64,/g)?.length).toBeGreaterThanOrEqual(4);
      expect(file).not.toMatch(/(src|href)=["']?https?:|@import/);
    },
  );

  it('with --json gives the plain result, with a file or without', () => {
    const { status, stdout } = khanton('run', 'print', phrae, '--form', 'summary', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'print', form: 'summary', round: '2013-07-01', problems: [] });
  });

  it('says what is wrong with the template of the memo, and is printed all the same', () => {
    const book = copy('memo.xlsx');
    khanton('edit', book, 'แม่แบบบันทึก!B3', 'มี {จำนวนวัด} แห่ง');
    const { status, stdout } = khanton('run', 'print', book, '--form', 'memo', '--out', out);
    expect([status, stdout]).toEqual([0, expect.stringContaining('ช่อง B3: ไม่รู้จัก {จำนวนวัด}')]);
    expect(readFileSync(out, 'utf8')).toContain('มี {จำนวนวัด} แห่ง');
  });
});

describe('a wrong call exits 2 with the usage', () => {
  it.each([
    [[]],
    [['dance']],
    [['run']],
    [['run', 'dance', phrae]],
    [['run', 'summary']],
    [['run', 'summary', join(folder, 'nowhere.xlsx')]],
    [['run', 'summary', phrae, '--colour', 'red']],
    [['run', 'summary', phrae, '--previous', '2556-05-01']],
    [['run', 'summary', phrae, '--round', 'yesterday']],
    [['run', 'print', phrae, '--form', 'summary']],
    [['run', 'print', phrae, '--out', join(folder, 'x.html')]],
    [['run', 'print', phrae, '--form', 'poem', '--out', join(folder, 'x.html')]],
    [['run', 'print', phrae, '--form', 'summary', '--out', phrae]],
    [['run', 'summary', phrae, '--out', join(folder, 'x.html')]],
    [['new', join(folder, 'x.xlsx')]],
    [['new', join(folder, 'x.xlsx'), '--roster', join(folder, 'nowhere.tsv')]],
    [['new', join(folder, 'x.xlsx'), '--roster', ROSTER, '--year', '2013']],
    [['new', join(folder, 'x.xlsx'), '--roster', ROSTER, '--editor', 'ลอง']],
    [['edit', phrae, 'C3', '4']],
  ])('%j', (words) => {
    const { status, stderr } = khanton(...words);
    expect(status).toBe(2);
    if (words.length) expect(stderr).toContain('Usage:');
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
    expect(existsSync(join(folder, 'x.html'))).toBe(false);
  });
});

describe('a refused call exits 1, says one sentence, and leaves the file byte for byte', () => {
  const refused = (book: string, ...words: string[]) => {
    const before = readFileSync(book);
    const { status, stderr, stdout } = khanton(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /tmp|lock/.test(name))).toEqual([]);
    return stderr;
  };

  it('a round that is not there', () => {
    const book = copy('round.xlsx');
    expect(refused(book, 'run', 'summary', book, '--round', '2556-10-01')).toContain('2556-10-01');
  });

  it('a comparison of the first round on paper, and paper where there is no folder', () => {
    const book = copy('first.xlsx');
    const print = (form: string, out: string) =>
      refused(book, 'run', 'print', book, '--form', form, '--out', join(folder, out), '--round', '2556-04-01');
    expect(print('comparison', 'first.html')).toContain('เป็นรอบแรก');
    expect(existsSync(join(folder, 'first.html'))).toBe(false);
    expect(print('summary', 'nowhere/first.html')).toContain('its folder does not exist');
  });

  it("another district's tab", () => {
    const book = copy('clerk.xlsx');
    expect(refused(book, 'edit', book, 'สอง!F3', '5', '--as', CLERK)).toMatch(/protected/);
  });

  it('a stranger, by name', () => {
    const book = copy('stranger.xlsx');
    expect(refused(book, 'run', 'summary', book, '--as', 'who@example.org')).toContain('who@example.org');
  });

  it('a truncated file, and one that is no workbook', () => {
    const book = copy('cut.xlsx');
    truncateSync(book, 3000);
    expect(refused(book, 'run', 'summary', book).trim().split('\n')).toHaveLength(1);
    writeFileSync(book, 'not a workbook');
    expect(refused(book, 'run', 'summary', book).trim().split('\n')).toHaveLength(1);
  });

  it('a file that is there already', () => {
    expect(refused(phrae, 'new', phrae, '--roster', ROSTER)).toContain('--force');
  });

  it('a file that LibreOffice has open', () => {
    const book = copy('open.xlsx');
    const mark = join(folder, '.~lock.open.xlsx#');
    writeFileSync(mark, 'somebody');
    expect(khanton('run', 'summary', book)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('LibreOffice'),
    });
  });

  it('a disk that takes no more', () => {
    const book = copy('full.xlsx');
    const before = readFileSync(book);
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 1; exec "${process.execPath}" "${KHANTON}" run summary "${book}"`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('a roster with bad rows: all of them, with line, found and expected, and no file', () => {
    const roster = join(folder, 'bad.tsv');
    writeFileSync(
      roster,
      'district\ttype\tname\ttarget\t2556-04-01\nลอง\tSAO\tอบต.ก\tmain\t7\nลอง\ttemple\tวัด\tmain\t1\nลอง\tSAO\tอบต.ข\tmaybe\t1\n',
    );
    const book = join(folder, 'never.xlsx');
    const { status, stderr } = khanton('new', book, '--roster', roster, '--year', '2556');
    expect(status).toBe(1);
    for (const part of ['บรรทัด 2', '"7"', 'บรรทัด 3', '"temple"', 'บรรทัด 4', '"maybe"']) expect(stderr).toContain(part);
    expect(existsSync(book)).toBe(false);
  });
});
