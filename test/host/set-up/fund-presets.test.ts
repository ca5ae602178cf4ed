// The welfare funds on the tab of indicators: their two lines, and what they rest on.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import { deleteRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { rowOf, run, setUpBook, tab } from '../../support/books/office';
import { DECLARED, declare, refusal, rowsOn, SETTINGS, setTo, turnedOn } from '../../support/books/with-presets';

describe('the welfare funds', () => {
  const HEADER = 'district\ttype\tname\ttarget\t2559-04-01\tfundAtStart\tfounded\tmembersAtStart\tmembers:2559-04-01';
  const ROSTER = [
    HEADER,
    'ลอง\tSAO\tอบต.ก\tmain\t1\t1\t\t100\t130',
    'ลอง\tSAO\tอบต.ข\tmain\t2\t0\t2559-03-01\t\t20',
  ].join('\n');
  const fundsBook = () => setUpBook({ province: 'แพร่', year: 2559, roster: ROSTER });
  const LABEL = { funds: 'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', national: 'เป้าหมายทั้งประเทศ: สมาชิกที่เพิ่ม' };
  const APRIL = { round: '2559-04-01' };
  const linesOn = (book: Workbook) =>
    rowsOn(book, DECLARED)
      .slice(2, 6)
      .map((row) => [row[0], row[1], row[9], row[10]]);

  it('are one row that says whether there is one, and one that counts the members, with what the settings say', () => {
    const book = fundsBook();
    setTo(book, LABEL.funds, '7');
    const before = ['funds', 'validate', 'overview'].map((command) => run(book, command, APRIL));
    turnedOn(book);
    expect(linesOn(book)).toEqual([
      ['step', 'ขั้น', null, null],
      ['funds', 'มี', 7, 848],
      ['fund-members', 'จำนวน', null, 611676],
      [null, null, null, null],
    ]);
    const [funds, { findings: _, ...validated }, overview] = ['funds', 'validate', 'overview'].map((command) =>
      run(book, command, APRIL),
    ) as [object, Record<string, unknown>, object];
    expect([funds, overview]).toEqual([before[0], before[2]]);
    expect(validated.counts).toEqual(before[1]?.counts);
  });

  it('are read from there: targets and names, on the tab, on paper, and in what is asked for', () => {
    const book = turnedOn(fundsBook());
    for (const [cell, text] of Object.entries({
      C4: 'ตัวชี้วัดที่ 1.7 กองทุน',
      C5: 'สมาชิกของกองทุน',
      J4: '๓',
      J5: '40',
      K4: '',
    }))
      declare(book, cell, text);
    expect(run(book, 'funds', APRIL).targets).toEqual({
      funds: { target: 3, reached: 1 },
      members: { target: 40, reached: 50 },
    });
    const paper = (form: string, more = {}) =>
      (run(book, 'print', { form, ...APRIL, ...more }) as { html: string }).html;
    expect(paper('funds')).toContain('ตัวชี้วัดที่ 1.7 &quot;กองทุน&quot;');
    expect(paper('funds')).toContain('สมาชิกของกองทุน');
    expect(paper('funds')).toMatch(/กองทุนเพิ่มขึ้น 1 กองทุน ค่าเป้าหมายของจังหวัด 3 .* เป้าหมายทั้งประเทศ ไม่ได้ตั้ง/);
    expect(paper('completeness', { indicator: 'all' })).toContain('ตัวชี้วัดที่ 1.7 กองทุน');
    const { indicators } = run(book, 'print', { form: 'comparison', ...APRIL, round: '2559-05-01' }) as {
      indicators: object[];
    };
    expect(indicators).toContainEqual({ id: 'funds', label: 'ตัวชี้วัดที่ 1.7 กองทุน' });
  });

  it.each([
    ['B4', 'จำนวน', 'ต้องเป็น มี'],
    ['B5', 'มี', 'ต้องเป็น จำนวน'],
    ['H5', 'อบต.', 'เทศบาลและ อบต.'],
  ])('are refused at %s = %s by its cell', (cell, text, told) => {
    const book = turnedOn(fundsBook());
    declare(book, cell, text);
    const outcome = refusal(book, 'funds');
    expect(outcome).toMatchObject({ done: false, code: 'indicator-wrong' });
    expect(outcome.message).toContain(`ช่อง ${cell}`);
    expect(outcome.message).toContain(told);
  });

  it.each(['fund', 'all'])('leave no other line the name %s: the data, or a choice, has it already', (id) => {
    const book = turnedOn(fundsBook());
    for (const [cell, text] of Object.entries({ A6: id, B6: 'จำนวน', C6: 'ชื่อ' })) declare(book, cell, text);
    const outcome = refusal(book, 'funds');
    expect(outcome).toMatchObject({ done: false, code: 'indicator-wrong' });
    expect(outcome.message).toContain('ช่อง A6');
  });

  it('turned off and on again, find their rows, and the nation’s increase; other rows stay what they are', () => {
    const book = turnedOn(fundsBook());
    declare(book, 'J4', '5');
    setTo(book, 'กรอกกองทุนสวัสดิการชุมชน', 'off');
    run(book, 'set-up');
    expect(refusal(book, 'funds').done).toBe(false);
    expect(refusal(book).done).toBe(true);
    setTo(book, 'กรอกกองทุนสวัสดิการชุมชน', 'on');
    run(book, 'set-up');
    expect(linesOn(book).slice(1, 3)).toEqual([
      ['funds', 'มี', 5, 848],
      ['fund-members', 'จำนวน', null, 611676],
    ]);
    expect(run(book, 'funds', APRIL).targets).toMatchObject({ funds: { target: 5 } });
  });

  it('entered only once the tab is there, come with the nation’s increase of their letter', () => {
    const book = turnedOn(
      setUpBook({ province: 'แพร่', year: 2559, roster: 'district\ttype\tname\ttarget\nลอง\tSAO\tอบต.ก\tmain' }),
    );
    setTo(book, 'กรอกกองทุนสวัสดิการชุมชน', 'on');
    run(book, 'set-up');
    expect(linesOn(book).slice(1, 3)).toEqual([
      ['funds', 'มี', null, 848],
      ['fund-members', 'จำนวน', null, 611676],
    ]);
    expect(tab(book, SETTINGS).cells[rowOf(tab(book, SETTINGS), LABEL.national)]?.[1]?.formula).toContain(
      'fund-members',
    );
  });

  it('whose row was deleted are told, and set-up makes it again', async () => {
    const book = turnedOn(fundsBook());
    deleteRows(book, tab(book, DECLARED), 3, 1);
    await recalculate(book);
    expect(refusal(book, 'funds')).toMatchObject({ done: false, code: 'preset-missing' });
    run(book, 'set-up');
    expect(refusal(book, 'funds')).toMatchObject({ done: true });
  });
});
