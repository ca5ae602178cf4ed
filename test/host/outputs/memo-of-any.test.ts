// The covering memo of any indicator: what it says is what its line on the tab of indicators says, and what of the community plan it said before it says still.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PrintedForm } from '../../../src/commands/printing/print';
import { FICTITIOUS_ROSTER, fictitiousBook } from '../../support/books/fictitious';
import { MEMO_BEFORE } from '../../support/books/memo-before';
import { OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { asTyped } from '../../support/shown/letter';

const MEMO = { th: 'แม่แบบบันทึก', en: 'Memo template' };
const DECLARED = 'ตัวชี้วัด';
const NAME = 'ความสำเร็จของการจัดทำแผนพัฒนาท้องถิ่น';
const ROUNDS = ['2025-10-01', '2026-01-01'];

type Options = Record<string, unknown>;
const memo = (book: Workbook, options: Options = {}) =>
  run(book, 'print', { form: 'memo', ...options }) as unknown as PrintedForm;

/** Its texts, a line each. */
const textsOf = ({ letter }: Pick<PrintedForm, 'letter'>) =>
  (letter?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => asTyped(text)));
const paragraphs = (book: Workbook, options: Options) => textsOf(memo(book, options)).slice(4);
/** The figures of its paragraphs, in their order. */
const figures = ({ letter }: PrintedForm) =>
  textsOf({ letter: letter && { ...letter, rows: letter.rows.filter(({ style }) => style === 'paragraph') } })
    .join(' ')
    // The form's number; and of nobody nothing is said.
    .replace(/(ตัวชี้วัดที่|indicator) 1\.4,?/g, '')
    .match(/\d[\d.,]*/g)
    ?.map((figure) => figure.replace(/[.,]$/, ''))
    .filter((figure) => Number(figure) !== 0);

/** The indicator's name itself is the letters' own now. */
const inTodaysName = (text: string) =>
  text
    .replace(
      'ตัวชี้วัดร้อยละของเทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
      'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"',
    )
    .replace('แผนชุมชนไปใช้ในการพัฒนาท้องถิ่น', 'แผนชุมชนสู่การพัฒนาท้องถิ่น');

/** As a workbook of before has it. */
function withTextOfBefore(book: Workbook, language: 'th' | 'en'): Workbook {
  const template = tab(book, MEMO[language]);
  for (const { row, ...text } of MEMO_BEFORE) type(book, template, `B${row}`, inTodaysName(text[language]));
  return book;
}

function turnedOn(book: Workbook, language: 'th' | 'en' = 'th'): Workbook {
  const [settings, label] = {
    th: ['การตั้งค่า', 'ตัวชี้วัดอื่นของจังหวัด'],
    en: ['Settings', 'Further indicators of the province'],
  }[language] as [string, string];
  type(book, tab(book, settings), `B${rowOf(tab(book, settings), label) + 1}`, 'on');
  run(book, 'set-up');
  return book;
}

describe.each(['th', 'en'] as const)('of the community plan in its letter’s words, in %s', (language) => {
  const makers = [
    () => setUpBook({ province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, language }),
    () => setUpBook({ province: 'สมมติ', year: 2559, roster: FICTITIOUS_ROSTER, language }),
  ];

  it.each([0, 1])(
    'has no figures but those that it had in the words of before (%#), with the tab of indicators too',
    (at) => {
      const book = (makers[at] as () => Workbook)();
      for (const month of ['04', '05', '06', '07']) {
        const round = `${at ? 2559 : 2556}-${month}-01`;
        // The paper says at which minute.
        const asked = { round, now: '2569-11-28T09:00' };
        const before = memo(withTextOfBefore(structuredClone(book), language), asked);
        const told = figures(memo(book, asked)) ?? [];
        // Where all have reported, how many is said once.
        let behind = 0;
        for (const figure of figures(before) ?? []) if (figure === told[behind]) behind += 1;
        expect(told.slice(behind)).toEqual([]);
        expect(told.length).toBeGreaterThan(9);
        expect(figures(before)?.length).toBeGreaterThan(5);
        const on = memo(turnedOn(structuredClone(book), language), asked);
        expect(on).toMatchObject({ html: memo(book, asked).html });
        expect(textsOf(on).length).toBeGreaterThan(6);
      }
    },
  );
});

/** 1.6 in 7 steps, passed from 6 on; 2.1 a number, of SAOs alone; 3.2 whether there is one. */
function ownBook(language: 'th' | 'en' = 'th'): Workbook {
  const rows = [
    'ลอง\tmunicipality\tทต.ก\tmain\t2\t7\t\t\t\tstart',
    'ลอง\tSAO\tอบต.ข\tmain\t6\t6\t10\t12\t15\t2568-11-01',
    'สอง\tSAO\tอบต.ค\tsecondary\t5\t3\t4\t4\t\tnone',
    'สอง\tSAO\tอบต.ง\tsecondary\t\t\t\t\t\t',
  ];
  return setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: ROUNDS.join(','), language },
    indicators: [
      'id\tkind\tname\tsteps\tpass\trequired\taimed\tcounted\ttarget',
      `1.6\tsteps\t${NAME}\t7\t6\t50\t75\t\t`,
      '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t\tSAO\t20',
      '3.2\thas\tแผนป้องกันภัย\t\t\t\t\t\t',
    ].join('\n'),
    roster: [
      [
        'district\ttype\tname\ttarget',
        ...ROUNDS.map((round) => `1.6@${round}`),
        '2.1@start',
        ...ROUNDS.map((round) => `2.1@${round}`),
        '3.2@since',
      ].join('\t'),
      ...rows,
    ].join('\n'),
  });
}

const JANUARY = { round: '2569-01-01' };

describe('of an indicator of one’s own', () => {
  it('in steps, has its number and name, its own pass step, marks and steps', () => {
    const made = memo(ownBook(), { indicator: '1.6', ...JANUARY });
    expect(made.problems).toEqual([]);
    const texts = textsOf(made);
    expect(texts).toContain(`รายงานความก้าวหน้าตัวชี้วัดที่ 1.6 "${NAME}" รอบรายงานวันที่ 5 มกราคม 2569`);
    expect(texts.slice(-6, -3)).toEqual([
      'จังหวัดแพร่ได้รวบรวมรายงานจาก 2 อำเภอแล้ว มีเทศบาลและองค์การบริหารส่วนตำบลทั้งหมด 4 แห่ง แบ่งเป็นเทศบาล 1 แห่ง และองค์การบริหารส่วนตำบล 3 แห่ง รายงานในรอบนี้แล้ว 3 แห่ง และยังไม่รายงาน 1 แห่ง ซึ่งยังไม่เคยรายงาน',
      'ผลการดำเนินงานปรากฏว่า มีเทศบาลและองค์การบริหารส่วนตำบลที่ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ 6 ขึ้นไป จำนวน 2 แห่ง คิดเป็นร้อยละ 50.00 อยู่ในขั้นตอนที่ 3 จำนวน 1 แห่ง และที่ยังไม่เคยรายงาน จำนวน 1 แห่ง ทั้งนี้ เกณฑ์กำหนดให้ผ่าน 2 แห่ง และค่าเป้าหมายของจังหวัดคือ 3 แห่ง',
      'เมื่อเทียบกับรอบรายงานวันที่ 5 ตุลาคม 2568 มีเทศบาลและองค์การบริหารส่วนตำบลที่ขั้นสูงขึ้น จำนวน 1 แห่ง และที่ขั้นลดลงจากครั้งก่อน จำนวน 1 แห่ง',
    ]);
  });

  it('that counts, has the number, the increase and the aim, of whom it counts', () => {
    const made = memo(ownBook(), { indicator: '2.1', ...JANUARY });
    expect(made.problems).toEqual([]);
    expect(textsOf(made).slice(-6, -3)).toEqual([
      'จังหวัดแพร่ได้รวบรวมรายงานจาก 2 อำเภอแล้ว มีองค์การบริหารส่วนตำบลที่นับในตัวชี้วัดนี้ จำนวน 3 แห่ง รายงานในรอบนี้แล้ว 1 แห่ง และยังไม่รายงาน 2 แห่ง โดยนับตามจำนวนที่รายงานครั้งล่าสุด 1 แห่ง และยังไม่เคยรายงาน 1 แห่ง',
      'ผลการดำเนินงานปรากฏว่า จำนวน "ศูนย์พัฒนาเด็กเล็ก" รวม 19 (ต้นปีมี 14 เพิ่มขึ้น 5) โดยจำนวนที่เพิ่มขึ้นไม่รวม 1 แห่งที่ยังไม่ทราบจำนวนต้นปี โดยมีองค์การบริหารส่วนตำบลที่ยังไม่เคยรายงาน จำนวน 1 แห่ง ทั้งนี้ ค่าเป้าหมายของจังหวัดคือจำนวน "ศูนย์พัฒนาเด็กเล็ก" เพิ่มขึ้น 20',
      'เมื่อเทียบกับรอบรายงานวันที่ 5 ตุลาคม 2568 จำนวน "ศูนย์พัฒนาเด็กเล็ก" เพิ่มขึ้น 3',
    ]);
  });

  it('of what a LAO has or not, has who has it', () => {
    expect(textsOf(memo(ownBook(), { indicator: '3.2', ...JANUARY })).slice(-6, -3)).toEqual([
      'จังหวัดแพร่ได้รวบรวมรายงานจาก 2 อำเภอแล้ว มีเทศบาลและองค์การบริหารส่วนตำบลทั้งหมด 4 แห่ง แบ่งเป็นเทศบาล 1 แห่ง และองค์การบริหารส่วนตำบล 3 แห่ง รายงานในรอบนี้แล้ว 3 แห่ง และยังไม่รายงาน 1 แห่ง ซึ่งยังไม่เคยรายงาน',
      'ผลการดำเนินงานปรากฏว่า มีเทศบาลและองค์การบริหารส่วนตำบลที่มี "แผนป้องกันภัย" แล้ว จำนวน 2 แห่ง คิดเป็นร้อยละ 50.00 (ต้นปีมี 1 แห่ง เพิ่มขึ้น 1 แห่ง) และที่ยังไม่มี จำนวน 1 แห่ง โดยมีเทศบาลและองค์การบริหารส่วนตำบลที่ยังไม่เคยรายงาน จำนวน 1 แห่ง ทั้งนี้ จังหวัดยังไม่ได้กำหนดค่าเป้าหมาย',
      'เมื่อเทียบกับรอบรายงานวันที่ 5 ตุลาคม 2568 จำนวนแห่งที่มี "แผนป้องกันภัย" เพิ่มขึ้น 1 แห่ง',
    ]);
  });

  it('of welfare funds, has the funds and their members', () => {
    const book = fictitiousBook();
    const round = '2559-07-01';
    const { total } = run(book, 'funds', { round }) as { total: Record<string, number> };
    const results = paragraphs(book, { indicator: 'funds', round }).join('\n');
    expect(results).toContain(
      `มีเทศบาลและองค์การบริหารส่วนตำบลที่มีกองทุนสวัสดิการชุมชนแล้ว จำนวน ${(total.fundsAtStart as number) + (total.founded as number)} แห่ง`,
    );
    expect(results).toContain(
      `จำนวนสมาชิกกองทุนสวัสดิการชุมชนรวม ${String(total.members).replace(/\B(?=(\d{3})+$)/g, ',')} คน (ต้นปีมี`,
    );
    expect(results).toContain('ทั้งหมด 37 แห่ง แบ่งเป็นเทศบาล 10 แห่ง และองค์การบริหารส่วนตำบล 27 แห่ง ในจำนวนนี้ต้องรายงาน 34 แห่ง');
    expect(results).toContain('ตัวชี้วัดที่ 1.5 "ความสำเร็จ');
    const settings = tab(book, 'การตั้งค่า');
    const aim = (label: string, value: string) => type(book, settings, `B${rowOf(settings, label) + 1}`, value);
    aim('ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', '6');
    aim('ค่าเป้าหมายของจังหวัด: สมาชิกที่เพิ่ม', '2000');
    aim('เป้าหมายทั้งประเทศ: กองทุนที่เพิ่ม', '848');
    expect(paragraphs(book, { indicator: 'funds', round }).join('\n')).toMatch(
      /ค่าเป้าหมายของจังหวัดคือมีกองทุนสวัสดิการชุมชนเพิ่มขึ้น 6 กองทุน \(ทั้งประเทศ 848 กองทุน\) และจำนวนสมาชิกกองทุนสวัสดิการชุมชนเพิ่มขึ้น 2,000 คน/,
    );
  });

  it('with the short name of the step from which a LAO has passed, and the whole ladder where it is the last', () => {
    const book = ownBook();
    const own = tab(book, DECLARED);
    for (const [cell, text] of Object.entries({ L8: '1.6', M8: '6', N8: 'บรรจุในแผน' })) type(book, own, cell, text);
    const results = () => paragraphs(book, { indicator: '1.6', ...JANUARY }).join('\n');
    expect(results()).toContain('ที่ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ 6 (บรรจุในแผน) ขึ้นไป จำนวน 2 แห่ง');
    type(book, own, `E${rowOf(own, '1.6') + 1}`, '');
    expect(results()).toContain('ที่ผ่านเกณฑ์ครบ 7 ขั้นตอน จำนวน 1 แห่ง คิดเป็นร้อยละ 25.00 อยู่ในขั้นตอนที่ 6 จำนวน 1 แห่ง ขั้นตอนที่ 3');
    type(book, own, `E${rowOf(own, '1.6') + 1}`, '1');
    expect(results()).toContain('ที่ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ 1 ขึ้นไป จำนวน 3 แห่ง คิดเป็นร้อยละ 75.00 และ');
  });

  it.each([
    [
      '1.6',
      `The department asks for the progress of indicator 1.6, "${NAME}" by 5 Jan 2569.`,
      '2 LAOs have passed step 6 or a higher one, 50.00 %. 1 stand at step 3. 1 have never reported. 2 must pass, and the province aims at 3.',
    ],
    [
      '2.1',
      'แพร่ province has gathered the reports of 2 districts with 3 SAOs that this indicator counts. 1 reported in this round; 2 did not: 1 are counted at their last reported number, and 1 have never reported.',
      'There are 19 "ศูนย์พัฒนาเด็กเล็ก" in all (14 at the start of the year, 5 more), without 1 LAOs whose number then is not known. 1 SAOs have never reported. The province aims at 20 more "ศูนย์พัฒนาเด็กเล็ก".',
    ],
    [
      '3.2',
      'Since the round of 5 Oct 2568, 1 more have "แผนป้องกันภัย".',
      '2 LAOs have "แผนป้องกันภัย", 50.00 % (1 at the start of the year, 1 more); 1 have none. 1 LAOs have never reported. The province has set no aim.',
    ],
  ])('in English is said in English: %s', (indicator, asked, results) => {
    const texts = textsOf(memo(ownBook('en'), { indicator, ...JANUARY }));
    expect(texts).toContain(asked);
    expect(texts).toContain(results);
  });

  it('takes a hostile name for a name', () => {
    const book = ownBook();
    const own = tab(book, DECLARED);
    type(book, own, `C${rowOf(own, '1.6') + 1}`, '<b>{จังหวัด}</b> {name} $& "ก"');
    const { html: printed, problems } = memo(book, { indicator: '1.6', ...JANUARY });
    const html = asTyped(printed);
    expect(html).toContain('ตัวชี้วัดที่ 1.6 &quot;&lt;b&gt;{จังหวัด}&lt;/b&gt; {name} $&amp; &quot;ก&quot;&quot;');
    expect(problems).toEqual([]);
  });
});

describe('of the community plan by another line on the tab', () => {
  it('says its name, and the step from which a LAO has passed', () => {
    const book = turnedOn(phraeBook());
    type(book, tab(book, DECLARED), 'C3', 'ตัวชี้วัดที่ 1.4 แผนชุมชนสู่การพัฒนา');
    type(book, tab(book, DECLARED), 'E3', '4');
    const made = memo(book, { round: '2556-07-01' });
    expect(made.problems).toEqual([]);
    const texts = textsOf(made).join('\n');
    expect(texts).toContain('รายงานความก้าวหน้าตัวชี้วัดที่ 1.4 "แผนชุมชนสู่การพัฒนา" รอบรายงานวันที่ 5 กรกฎาคม 2556');
    expect(texts).toContain(
      'มีเทศบาลและองค์การบริหารส่วนตำบลที่ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ 4 ขึ้นไป จำนวน 69 แห่ง คิดเป็นร้อยละ 83.13 อยู่ในขั้นตอนที่ 3 จำนวน 13 แห่ง',
    );
  });

  it('of a template of before says to look at it, and why; of the letters’ line nothing', () => {
    const book = withTextOfBefore(turnedOn(phraeBook()), 'th');
    expect(memo(book, { round: '2556-07-01' }).problems).toEqual([]);
    type(book, tab(book, DECLARED), 'E3', '4');
    expect(memo(book, { round: '2556-07-01' }).problems).toEqual([
      expect.stringMatching(/ไม่มีช่องเติมคำ \{ความหมายของการผ่าน\} .*ตั้งค่าสเปรดชีต/),
    ]);
    type(book, tab(book, DECLARED), 'C3', 'แผนของเรา');
    expect(memo(book, { round: '2556-07-01' }).problems.join()).toContain('{ตัวชี้วัด} {ความหมายของการผ่าน}');
  });
});

describe('a template of before', () => {
  it('of what counts leaves out the lines that ask for steps, and says which', () => {
    const { html, problems } = memo(withTextOfBefore(ownBook(), 'th'), { indicator: '2.1', ...JANUARY });
    expect(html).not.toContain('ผลการดำเนินงาน');
    expect(problems.filter((problem) => problem.includes('ช่อง B12'))).toHaveLength(9);
    expect(problems[problems.length - 1]).toContain('{ตัวชี้วัด}');
  });
});

it('is offered for every indicator in the print dialog, where there is more than one', () => {
  const outcome = addOnFor(ownBook(), OWNER).call('printDocument', ['memo', { indicator: '1.6' }]);
  expect(outcome).toMatchObject({
    done: true,
    result: { takes: ['round', 'indicator'], title: 'บันทึกข้อความ' },
  });
  const { indicators } = (outcome as { result: PrintedForm }).result;
  expect(indicators.map(({ id }) => id)).toEqual(['step', '1.6', '2.1', '3.2']);
});

it('of an indicator that there is not, is refused as everywhere', () => {
  expect(callCommand(ownBook(), OWNER, 'print', { form: 'memo', indicator: '9' })).toMatchObject({
    done: false,
    code: 'option-wrong',
  });
});
