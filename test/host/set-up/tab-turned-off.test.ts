// The tab of indicators turned off, and rows of it that set-up makes: what is used instead is said line by line, asked about once, and all of it is there
// again when the tab is.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, recalculate } from '../../../local/office.ts';
import { deleteRows, deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { confirmed, OWNER, phraeBook, rowOf, run, runCounted, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';

const SETTINGS = 'การตั้งค่า';
const DECLARED = 'ตัวชี้วัด';
const SETTING = 'ตัวชี้วัดอื่นของจังหวัด';
const JULY = { round: '2556-07-01' };
const OWN_NAME = 'ตัวชี้วัดที่ 1.4 แผนชุมชนสู่การพัฒนา';

function turn(book: Workbook, state: 'on' | 'off', names = [SETTINGS, SETTING]): Workbook {
  const settings = tab(book, names[0] as string);
  type(book, settings, `B${rowOf(settings, names[1] as string) + 1}`, state);
  return book;
}

function turnedOn(book = phraeBook()): Workbook {
  run(turn(book, 'on'), 'set-up');
  return book;
}

/** The office's own: a name, a pass step, a short name, a meaning, a mark. */
const OWN = { C3: OWN_NAME, E3: '4', F3: '55', N3: 'คณะทำงาน', P5: 'รวมแผนเป็นฉบับเดียว' };

async function withOwn(book = turnedOn()): Promise<Workbook> {
  for (const [cell, text] of Object.entries(OWN)) type(book, tab(book, DECLARED), cell, text);
  await recalculate(book);
  return book;
}

const passed = (book: Workbook) => (run(book, 'targets', JULY).passed as { LAOs: number; required: number }) ?? null;
const messageOf = (book: Workbook, command: string, options: object = JULY) =>
  callCommand(book, OWNER, command, { ...options }).message;

const LINES = [
  `- แถว step (แผนชุมชน) ชื่อ "${OWN_NAME}": ใช้ชื่อตามหนังสือ "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"`,
  '- แถว step (แผนชุมชน) ผ่านตั้งแต่ขั้น 4: ใช้ขั้น 5 ตามหนังสือ',
  '- แถว step (แผนชุมชน) ขั้น 1 ชื่อย่อ "คณะทำงาน": ไม่แสดงในแบบรายงาน',
  '- แถว step (แผนชุมชน) ขั้น 3 ความหมาย "รวมแผนเป็นฉบับเดียว": ไม่แสดงในแบบรายงาน',
  '- แถว step (แผนชุมชน) "เกณฑ์ผ่าน: ร้อยละของ อปท." 55: ยังใช้ค่านี้ โดยอยู่ในแท็บ "การตั้งค่า"',
];

describe('the tab turned off', () => {
  it('what is built before set-up says what is not used, line by line; with the tab on it says nothing', async () => {
    const book = await withOwn();
    expect(passed(book)).toMatchObject({ LAOs: 69 });
    expect(messageOf(book, 'validate')).not.toContain('เป็น "ปิด"');
    turn(book, 'off');
    expect(passed(book)).toMatchObject({ LAOs: 2 });
    for (const command of ['validate', 'targets', 'summary'])
      expect(messageOf(book, command).split('\n').slice(-LINES.length), command).toEqual(LINES);
    const { problems } = run(book, 'print', { form: 'targets', ...JULY }) as { problems: string[] };
    expect(problems.map((problem) => problem.split('\n').slice(1))).toEqual([LINES]);
  });

  it('is asked about by set-up before anything changes; once told yes it says so, and does not ask again', async () => {
    const book = turn(await withOwn(), 'off');
    const before = structuredClone(book.sheets);
    const asked = callCommand(book, OWNER, 'set-up', {});
    expect(asked).toMatchObject({
      done: false,
      code: 'indicators-off',
      confirm: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(asked.message.split('\n').slice(1, -1)).toEqual(LINES);
    expect(book.sheets).toEqual(before);
    const done = callCommand(book, OWNER, 'set-up', { confirm: asked.done ? null : asked.confirm });
    expect(done).toMatchObject({ done: true });
    expect(done.message.split('\n').slice(-LINES.length)).toEqual(LINES);
    expect(callCommand(book, OWNER, 'set-up', {})).toMatchObject({
      done: true,
      message: expect.not.stringContaining('แถว step'),
    });
    expect(messageOf(book, 'validate')).not.toContain('แถว step');
  });

  it('keeps the marks in the settings, and turned on again has all that stood there', async () => {
    const book = await withOwn();
    const [figures, declared] = [passed(book), structuredClone(tab(book, DECLARED).cells)];
    confirmed(turn(book, 'off'), 'set-up');
    await recalculate(book);
    expect(passed(book)).toMatchObject({ LAOs: 2, required: figures.required });
    expect(tab(book, DECLARED).cells).toEqual(declared);
    expect(run(turn(book, 'on'), 'set-up').declared).toEqual({ made: [], forgotten: [] });
    await recalculate(book);
    expect(passed(book)).toEqual(figures);
    expect(tab(book, DECLARED).cells).toEqual(declared);
    // It is another time, and asked about as the first one.
    expect(callCommand(turn(book, 'off'), OWNER, 'set-up', {})).toMatchObject({ code: 'indicators-off' });
  });

  it('of a closed round changes nothing, and nothing is said', async () => {
    const book = await withOwn();
    run(book, 'close-round', { ...JULY, now: '2556-07-06T09:00' });
    turn(book, 'off');
    const options = { form: 'targets', ...JULY, now: '2556-08-01T09:00' };
    expect(run(book, 'print', options)).toMatchObject({
      problems: [],
      html: expect.stringContaining('ตัวชี้วัดที่ 1.4 &quot;แผนชุมชนสู่การพัฒนา&quot;'),
    });
    expect(run(book, 'print', { ...options, live: true })).toMatchObject({ problems: [expect.any(String)] });
  });

  it('that says no more than the letter, asks for nothing', () => {
    const book = turn(turnedOn(), 'off');
    expect(messageOf(book, 'validate')).not.toContain('เป็น "ปิด"');
    run(book, 'set-up');
  });

  it('names whom and which rounds a line counts, and a long meaning in short', () => {
    const book = turnedOn();
    for (const [cell, text] of Object.entries({ H3: 'อบต.', I3: '1 มิ.ย. 2556', P3: 'ก'.repeat(300) }))
      type(book, tab(book, DECLARED), cell, text);
    const { message } = callCommand(turn(book, 'off'), OWNER, 'set-up', {});
    expect(message).toContain('- แถว step (แผนชุมชน) นับเฉพาะ อบต.: นับทุก อปท.');
    expect(message).toContain('- แถว step (แผนชุมชน) รายงานเฉพาะรอบ 1 มิ.ย. 2556: รายงานทุกรอบ');
    expect(message).toContain(`"${'ก'.repeat(80)}…"`);
  });

  it('is one question with what is counted no longer', () => {
    const book = setUpBook({
      ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01' },
      indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผน\t7\n2.1\tcount\tศูนย์\t',
      roster: 'district\ttype\tname\ttarget\t1.6@2026-01-01\nลอง\tSAO\tอบต.ก\tmain\t2',
    });
    const asked = callCommand(turn(book, 'off'), OWNER, 'set-up', {});
    expect(asked.message.split('\n').slice(1, -1)).toEqual([
      '- แถว 1.6 "แผน": ไม่นับตัวชี้วัดนี้',
      '- แถว 2.1 "ศูนย์": ไม่นับตัวชี้วัดนี้',
      'ข้อมูลที่อำเภอกรอกไว้ต่อไปนี้จะไม่นับ แต่ระบบไม่ลบ คอลัมน์และข้อมูลยังอยู่ตามเดิม',
      expect.stringContaining('- ตัวชี้วัด 1.6: ไม่ได้กำหนดตัวชี้วัดนี้แล้ว 1 ช่อง'),
    ]);
    expect(confirmed(book, 'set-up')).toMatchObject({ columns: { left: ['1.6 รอบ 1 ม.ค. 2569'] } });
    run(turn(book, 'on'), 'set-up');
    expect(run(book, 'summary', { indicator: '1.6' }).total).toMatchObject({ reported: 1 });
  });

  it('whatever else is wrong on it', () => {
    const book = turnedOn();
    for (const [cell, text] of Object.entries({ D3: 'มาก', A8: '1.6', B8: 'ขั้น', C8: 'แผน', D8: '99', M4: 'x' }))
      type(book, tab(book, DECLARED), cell, text);
    run(turn(book, 'off'), 'set-up');
  });

  it('is answered in the menu', async () => {
    const book = turn(await withOwn(), 'off');
    const press = (answer: string) => {
      const addOn = addOnFor(book, OWNER);
      addOn.host.answers = [answer];
      addOn.call('menu_set_up', []);
      return addOn.host;
    };
    expect(press('NO').alerts).toMatchObject([
      { buttons: 'YES_NO', message: expect.stringContaining(LINES[1] as string) },
    ]);
    expect(JSON.stringify(press('YES').toasts)).toContain('ใช้ขั้น 5 ตามหนังสือ');
  });

  it('costs two reads until set-up was told, then one, and none where there is no such tab', async () => {
    const reads = (book: Workbook) => {
      const { calls } = runCounted(book, 'summary', JULY).host;
      return (calls.get('Range.getValues') ?? 0) + (calls.get('DeveloperMetadataFinder.find') ?? 0);
    };
    const none = reads(phraeBook());
    const book = turn(await withOwn(), 'off');
    expect(reads(book)).toBeLessThanOrEqual(none + 3);
    confirmed(book, 'set-up');
    expect(reads(book)).toBeLessThanOrEqual(none + 1);
  });

  it('in English is said in English', () => {
    const book = setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const names = ['Settings', 'Further indicators of the province'];
    run(turn(book, 'on', names), 'set-up');
    type(book, tab(book, 'Indicators'), 'E3', '4');
    const { message } = callCommand(turn(book, 'off', names), OWNER, 'set-up', {});
    expect(message).toContain('- row step (Community plan), passed from step 4: step 5 is used, as in the letter');
    expect(message).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});

describe('rows that set-up makes on the tab of a workbook that is there', () => {
  const madeIn = (book: Workbook) => {
    const outcome = callCommand(book, OWNER, 'set-up', {});
    return outcome.message.split('\n').slice(1);
  };

  it('of the whole tab: whose values they have', () => {
    const book = phraeBook();
    const settings = tab(book, SETTINGS);
    type(book, settings, `B${rowOf(settings, 'เกณฑ์ผ่าน: ร้อยละของ อปท.') + 1}`, '55');
    expect(madeIn(turn(book, 'on'))).toEqual([
      expect.stringContaining('ค่าในแถวไม่ใช่ค่าที่จังหวัดกรอก'),
      expect.stringMatching(
        /^- แถว step \(แผนชุมชน\) ตามหนังสือปี 2556: ชื่อ "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด" 5 ขั้น ผ่านตั้งแต่ขั้น 5 .* 20 .* 10 "เกณฑ์ผ่าน: ร้อยละของ อปท\." 55 \(ตามแท็บ "การตั้งค่า"\) "เป้าหมายหลัก: ร้อยละของ อปท\." 70$/,
      ),
      '- แถวของขั้น 1, 2, 3, 4, 5 ใน step (แผนชุมชน) ตามหนังสือปี 2556: ข้อในแบบและความหมาย',
    ]);
    expect(madeIn(book)).toEqual([]);
  });

  it('of a line, of a step, or of the tab that somebody deleted', async () => {
    const book = await withOwn();
    for (const column of ['L', 'M', 'N', 'O', 'P', 'Q']) type(book, tab(book, DECLARED), `${column}6`, '');
    await recalculate(book);
    expect(madeIn(book).slice(1)).toEqual([
      '- แถวของขั้น 4 ใน step (แผนชุมชน) ตามหนังสือปี 2556: ข้อในแบบและความหมาย "ขั้น 4: ร้อยละของโครงการที่อยู่ในแผนพัฒนา" 20',
    ]);
    deleteRows(book, tab(book, DECLARED), 2, 1);
    await recalculate(book);
    expect(madeIn(book).slice(1).join('\n')).toMatch(
      /^- แถว step \(แผนชุมชน\) ตามหนังสือปี 2556: .* ผ่านตั้งแต่ขั้น 5 .*\n- แถวของขั้น 1 ใน step/,
    );
    deleteSheet(book, tab(book, DECLARED));
    await recalculate(book);
    expect(madeIn(book)).toEqual([
      expect.stringContaining('แท็บ "ตัวชี้วัด"'),
      expect.stringMatching(/^- แถว step \(แผนชุมชน\) ตามหนังสือปี 2556: .* "เกณฑ์ผ่าน: ร้อยละของ อปท\." 60 /),
      expect.stringContaining('ขั้น 1, 2, 3, 4, 5'),
    ]);
    expect(passed(book)).toMatchObject({ LAOs: 2 });
  });

  it('of welfare funds are of the letter that has them', () => {
    const book = setUpBook({
      ...{ province: 'แพร่', year: 2569 },
      roster: 'district\ttype\tname\ttarget\tfundAtStart\nลอง\tSAO\tอบต.ก\tmain\t1',
    });
    const made = run(turn(book, 'on'), 'set-up').declared as { made: { indicator: string; letter: number }[] };
    expect(made.made.map(({ indicator, letter }) => [indicator, letter])).toEqual([
      ['step', 2559],
      ['funds', 2559],
      ['fund-members', 2559],
    ]);
  });

  it('on a new workbook are said of nobody', () => {
    expect(run(phraeBook(), 'set-up').declared).toEqual({ made: [], forgotten: [] });
  });
});
