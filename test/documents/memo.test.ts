// The covering memo: every blank is filled with the figure of the outputs, and what is wrong in a template is a sentence.
import { describe, expect, it } from 'vitest';
import { memoFigures } from '../../src/commands/printing/letter';
import { LETTERS } from '../../src/documents/letters/letters';
import { memo as memoLetter } from '../../src/documents/letters/memo';
import { letterOnPaper } from '../../src/documents/letters/rows';
import { unmarked } from '../../src/documents/letters/whole';
import { fillMemo, languageOf, type Memo, type TemplateLine } from '../../src/documents/memo/memo';
import { printedLetter } from '../../src/documents/print/letter';
import { MOST_STEPS } from '../../src/domain/agreement/declared-indicator';
import type { Province } from '../../src/domain/province/province';
import { comparable } from '../../src/domain/thai/thai-text';
import { stepIndicator } from '../../src/indicators/community-plan/indicator';
import { BLANK_WORDS } from '../../src/words/outputs/memo';
import { LANGUAGES } from '../../src/words/text';
import { blankRows } from '../../src/workbook/set-up/letters';
import { APRIL, JULY, phrae, provinceOf } from '../support/provinces/province';
import { ENGLISH, THAI } from '../support/shown/documents';

const TAB = 'แม่แบบบันทึก';
const THAI_WORDS = { ...THAI, digits: 'arabic' as const };

function lines(...texts: readonly (string | [string, string])[]): TemplateLine[] {
  return texts.map((line, index) => {
    const [part, text] = typeof line === 'string' ? ['', line] : line;
    return { part, text, place: { tab: TAB, row: index + 3, column: 2 } };
  });
}

function fill(
  template: readonly TemplateLine[],
  province: Province = phrae(),
  round = JULY,
  edition = THAI_WORDS,
): Memo {
  return fillMemo(template, TAB, memoFigures({ indicator: stepIndicator, province, round, whole: province }), edition);
}

const text = (typed: string, province = phrae(), round = JULY) =>
  unmarked(fill(lines(typed), province, round).lines[0]?.text ?? '');

describe('a blank', () => {
  it.each([
    ['{จังหวัด}', 'แพร่'],
    ['{ปีงบประมาณ}', '2556'],
    ['{รอบ}', '1 กรกฎาคม 2556'],
    ['{รอบก่อน}', '5 มิถุนายน 2556'],
    ['{กำหนดส่ง}', '5 กรกฎาคม 2556'],
    ['{วันนี้}', '5 กรกฎาคม 2556'],
    ['{จำนวนอำเภอ}', '8'],
    ['{จำนวน อปท.}', '83'],
    ['{จำนวนเทศบาล}', '25'],
    ['{จำนวน อบต.}', '58'],
    ['{รายงานแล้ว}', '80'],
    ['{ยังไม่รายงาน}', '3'],
    ['{ไม่เคยรายงาน}', '0'],
    ['{ขั้น 0}', '0'],
    ['{ขั้น 1}', '1'],
    ['{ขั้น 2}', '0'],
    ['{ขั้น 3}', '13'],
    ['{ขั้น 4}', '67'],
    ['{ขั้น 5}', '2'],
    ['{ตัวชี้วัด}', 'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"'],
    ['{ชื่อตัวชี้วัด}', 'ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด'],
    ['{เรื่องที่รายงาน}', 'การนำแผนชุมชนสู่การพัฒนาท้องถิ่น'],
    ['{สิ่งที่รายงาน}', 'ขั้น'],
    ['{อปท. ที่นับ}', 'เทศบาลและองค์การบริหารส่วนตำบลทั้งหมด 83 แห่ง แบ่งเป็นเทศบาล 25 แห่ง และองค์การบริหารส่วนตำบล 58 แห่ง'],
    ['{การรายงานในรอบนี้}', 'รายงานในรอบนี้แล้ว 80 แห่ง และยังไม่รายงาน 3 แห่ง ซึ่งนับตามขั้นที่รายงานครั้งล่าสุด'],
    [
      '{ผลการดำเนินงาน}',
      'มีเทศบาลและองค์การบริหารส่วนตำบลที่ผ่านเกณฑ์ครบ 5 ขั้นตอน จำนวน 2 แห่ง คิดเป็นร้อยละ 2.41 อยู่ในขั้นตอนที่ 4 จำนวน 67 แห่ง ขั้นตอนที่ 3 จำนวน 13 แห่ง ขั้นตอนที่ 1 จำนวน 1 แห่ง',
    ],
    ['{ความหมายของการผ่าน}', 'ผ่านเกณฑ์ครบ 5 ขั้นตอน'],
    ['{ขั้นที่ผ่าน}', '5'],
    ['{จำนวนขั้น}', '5'],
    ['{เกณฑ์และเป้าหมาย}', 'เกณฑ์กำหนดให้ผ่าน 50 แห่ง และค่าเป้าหมายของจังหวัดคือ 59 แห่ง'],
    ['{การเปลี่ยนแปลง}', 'มีเทศบาลและองค์การบริหารส่วนตำบลที่ขั้นสูงขึ้น จำนวน 48 แห่ง และที่ขั้นลดลงจากครั้งก่อน จำนวน 7 แห่ง'],
    ['{ร้อยละตามเกณฑ์}', '60'],
    ['{ร้อยละเป้าหมาย}', '70'],
    ['{ผ่าน}', '2'],
    ['{ร้อยละที่ผ่าน}', '2.41'],
    ['{เกณฑ์}', '50'],
    ['{เป้าหมาย}', '59'],
    ['{ขั้นสูงขึ้น}', '48'],
    ['{ขั้นลดลง}', '7'],
    // As it was called before.
    ['{ขั้นถอยหลัง}', '7'],
    ['{กำหนดส่งของอำเภอ}', '1 กรกฎาคม 2556'],
  ])('%s is filled with %s', (blank, filling) => {
    expect(text(`ก ${blank} ข`)).toBe(`ก ${filling} ข`);
  });

  it('is known however it is spaced, and in the other language', () => {
    expect(text('{ จำนวน  อปท. } {จำนวนอปท.} {LAOs} {ขั้น ๔}')).toBe('83 83 83 67');
  });

  it('of every kind has its words in both languages, no two the same', () => {
    for (const language of LANGUAGES) {
      const names = Object.values(BLANK_WORDS).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      const { problems } = fill(lines(...names.map((name) => `{${name}}`)));
      expect(problems.filter((problem) => problem.includes('ไม่รู้จัก'))).toEqual([]);
    }
  });
});

describe('what is wrong in a template', () => {
  it('an unknown blank stays as it was typed, and its cell is named', () => {
    const { lines: printed, problems } = fill(lines('{จังหวัด}', 'วัด {จำนวนวัด} แห่ง'));
    expect(printed[1]?.text).toBe('วัด {จำนวนวัด} แห่ง');
    expect(problems).toEqual([expect.stringMatching(/^แท็บ "แม่แบบบันทึก" ช่อง B4: ไม่รู้จัก \{จำนวนวัด\}/)]);
  });

  it('a brace without a partner is printed, and its cell is named', () => {
    const { lines: printed, problems } = fill(lines('ที่ {จังหวัด', 'รอบ} นี้', '{{รอบ}} {}'));
    expect(printed.map((line) => line.text).slice(0, 2)).toEqual(['ที่ {จังหวัด', 'รอบ} นี้']);
    expect(problems.filter((problem) => problem.includes('ไม่ครบคู่'))).toEqual([
      expect.stringMatching(/ช่อง B3: .*"\{จังหวัด"/),
      expect.stringContaining('ช่อง B4'),
    ]);
  });

  it.each(['{', '}', '{}', '{{จังหวัด}}', '{จังหวัด', '{__proto__}', '{constructor}', '$&{รอบ}'])(
    '%s is never a crash',
    (typed) => {
      expect(fill(lines(typed)).lines).toHaveLength(1);
    },
  );

  it('a line whose blank has no value in the first round is left out, and that is said', () => {
    const { lines: printed, problems } = fill(lines('เทียบกับ {รอบก่อน} สูงขึ้น {ขั้นสูงขึ้น}', 'จบ'), phrae(), APRIL);
    expect(printed.map((line) => line.text)).toEqual(['จบ']);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('B3');
  });

  it.each(['{เลขตัวชี้วัด}', '{ขั้น 6}', '{จำนวนล่าสุด}', '{เป้าหมายที่เพิ่มขึ้น}'])(
    'the community plan of the letters has no %s',
    (blank) =>
      expect(fill(lines(`ก ${blank}`))).toMatchObject({
        problems: [expect.stringContaining(blank), expect.any(String)],
      }),
  );

  it('no LAO, no share: it is neither 0 % nor 100 %', () => {
    expect(fill(lines('ร้อยละ {ร้อยละที่ผ่าน}'), provinceOf([]), APRIL).lines).toEqual([]);
  });

  it('an unknown part is printed as a paragraph, and said; a blank one is a paragraph', () => {
    const { lines: printed, problems } = fill(lines(['ภาคผนวก', 'ก'], ['', 'ข'], ['เรื่อง', 'ค'], ['To', 'ง']));
    expect(printed.map(({ part }) => part)).toEqual(['paragraph', 'paragraph', 'subject', 'to']);
    expect(problems).toEqual([expect.stringContaining('"ภาคผนวก"')]);
  });

  it('an empty template says so', () => {
    expect(fill([])).toEqual({ lines: [], problems: ['แท็บ "แม่แบบบันทึก" ยังไม่มีข้อความ'] });
  });
});

describe('the list of blanks', () => {
  const names = LANGUAGES.map((language) => Object.values(BLANK_WORDS).map(({ name }) => comparable(name[language])));

  it('has no name twice, however it is written, and none that the other language has for another one', () => {
    for (const own of names) expect(new Set(own).size).toBe(own.length);
    const [thai = [], english = []] = names;
    for (const [index, name] of thai.entries()) expect([-1, index]).toContain(english.indexOf(name));
  });

  it('has each step once, from 0 to the highest of the longest ladder', () => {
    const steps = Object.values(BLANK_WORDS).filter(({ name }) => /^step \d+$/.test(name.en));
    expect(steps.map(({ name }) => name.en)).toEqual(
      Array.from({ length: MOST_STEPS + 1 }, (_, step) => `step ${step}`),
    );
  });

  it.each(LANGUAGES)('stands on the tab with each of them once, in %s', (language) => {
    const listed = blankRows(language).map(({ blank }) => blank);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toHaveLength(Object.keys(BLANK_WORDS).length);
  });
});

describe('the template of set-up', () => {
  it.each(LETTERS.flatMap((letter) => LANGUAGES.map((language) => [letter.id, language, letter] as const)))(
    '%s fills without a problem, in %s',
    (_, language, letter) => {
      const parts = letter.template().map(({ part, text: typed }): [string, string] => [part, typed[language]]);
      const { lines: printed, problems } = fill(lines(...parts).map((line) => ({ ...line, part: '' })));
      expect(problems).toEqual([]);
      expect(printed.map((line) => line.text).join()).not.toMatch(/[{}\u2029]/);
    },
  );
});

describe('who has not reported, by name', () => {
  const names = (cells: readonly (number | null)[]) => {
    const lao = (district: string, name: string, step: number | null) => ({
      ...{ district, type: name.startsWith('อบต') ? ('SAO' as const) : ('municipality' as const), name },
      ...{ target: 'main' as const, cells: [step] },
    });
    const [a = null, b = null, c = null, d = null] = cells;
    const province = provinceOf([
      lao('ลอง', 'อบต.ป่าสัก', a),
      lao('ลอง', 'ทต. บ้านปิน', b),
      lao('ลอง', 'อบต.ต้าผามอก', c),
      lao('สอง', 'ทม.สอง', d),
    ]);
    return fill(lines('{รายชื่อที่ยังไม่รายงาน}'), province, APRIL).lines.map((line) => unmarked(line.text));
  };

  it('stands in full, a paragraph for each district', () => {
    expect(names([null, null, null, 5])).toEqual([
      'ขณะนี้มีเทศบาลและองค์การบริหารส่วนตำบลที่ยังไม่รายงานในรอบนี้ จำนวน 3 แห่ง ดังนี้',
      '1. อำเภอลอง จำนวน 3 แห่ง ได้แก่ องค์การบริหารส่วนตำบลป่าสัก เทศบาลตำบลบ้านปิน และองค์การบริหารส่วนตำบลต้าผามอก',
    ]);
    expect(names([1, null, 2, null]).slice(1)).toEqual([
      '1. อำเภอลอง จำนวน 1 แห่ง ได้แก่ เทศบาลตำบลบ้านปิน',
      '2. อำเภอสอง จำนวน 1 แห่ง ได้แก่ เทศบาลเมืองสอง',
    ]);
  });

  it('is a sentence where all have, or nobody has', () => {
    expect(names([0, 1, 2, 3])).toEqual(['บัดนี้ เทศบาลและองค์การบริหารส่วนตำบลทุกแห่งรายงานครบถ้วนแล้ว']);
    expect(names([])).toEqual(['ขณะนี้ยังไม่มีเทศบาลและองค์การบริหารส่วนตำบลแห่งใดรายงานในรอบนี้']);
  });
});

describe('who reported in a round', () => {
  const said = (cells: readonly (number | null)[][], round: number) =>
    text(
      '{การรายงานในรอบนี้}',
      provinceOf(
        cells.map((own, index) => ({
          ...{ district: 'ลอง', type: 'SAO' as const, name: `อบต.${index}` },
          ...{ target: 'main' as const, cells: own },
        })),
      ),
      round,
    );

  it('says how who did not is counted where there is something to count by, and that alone', () => {
    expect(said([[1], [2]], 0)).toBe('รายงานในรอบนี้ครบทุกแห่งแล้ว');
    expect(said([[1], [null]], 0)).toBe('รายงานในรอบนี้แล้ว 1 แห่ง และยังไม่รายงาน 1 แห่ง ซึ่งยังไม่เคยรายงาน');
    expect(said([[null], [null]], 0)).toBe('ยังไม่มีแห่งใดรายงานในรอบนี้ ซึ่งยังไม่เคยรายงาน');
    expect(
      said(
        [
          [1, 1],
          [2, null],
          [null, null],
        ],
        1,
      ),
    ).toBe('รายงานในรอบนี้แล้ว 1 แห่ง และยังไม่รายงาน 2 แห่ง โดยนับตามขั้นที่รายงานครั้งล่าสุด 1 แห่ง และยังไม่เคยรายงาน 1 แห่ง');
    expect(said([[1, null]], 1)).toBe('ยังไม่มีแห่งใดรายงานในรอบนี้ ซึ่งนับตามขั้นที่รายงานครั้งล่าสุด');
  });
});

describe('the language of a template', () => {
  it('is that of its own words, whatever its blanks are called', () => {
    expect(languageOf(lines('ที่ {province} {LAOs counted}'))).toBe('th');
    expect(languageOf(lines('To {จังหวัด}'))).toBe('en');
    expect(languageOf(lines('{จังหวัด} 1'))).toBeNull();
  });
});

describe('the memo on paper', () => {
  const print = (template: readonly [string, string][], edition = ENGLISH) =>
    printedLetter(letterOnPaper(memoLetter, fill(lines(...template)), edition)).html;
  const memo = (...template: [string, string][]) => print(template);

  it('has the parts in their order, whatever the order of the template', () => {
    const html = memo(
      ...([
        ['ผู้ติดต่อ', 'ฉ'],
        ['คำลงท้าย', 'ช'],
        ['อ้างถึง', 'ซ'],
        ['ชั้นความเร็ว', 'ฌ'],
      ] as [string, string][]),
      ...([
        ['ย่อหน้า', 'ก'],
        ['เรียน', 'ข'],
        ['เรื่อง', 'ค'],
        ['ลงชื่อ', 'ง'],
        ['ส่วนราชการ', 'จ'],
      ] as [string, string][]),
    );
    const found = ['ฌ', 'จ', 'ค', 'ข', 'ซ', 'ก', 'ช', 'ง', 'ฉ'].map((part) => html.indexOf(`>${part}<`));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
  });

  it('prints Thai digits when asked, also those of the template, and parts no figure from its word', () => {
    expect(print([['', 'ผ่านครบ 5 แบบ {ผ่าน} แห่ง']], THAI)).toContain('ผ่านครบ\u00a0๕\u00a0แบบ\u00a0๒\u00a0แห่ง');
  });

  it('takes nothing that was typed for markup', () => {
    const html = memo(['', '<script>x</script> "a" & \'b\'']);
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &quot;a&quot; &amp; &#39;b&#39;');
    expect(html).not.toContain('<script>');
  });

  it('drops marks of whole names that somebody typed, alone or in a pair', () => {
    expect(memo(['', '\u2069ก\u2068ข'])).toContain('>กข<');
    expect(memo(['', 'ก\u2068<b>\u2069'])).toContain('<span class="whole">&lt;b&gt;</span>');
  });
});
