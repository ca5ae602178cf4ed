// What an official would write: one term for one thing, whole signs, and nothing of what officials do not say. The terms are those of the words'
// list; each that must not occur stands here once, with what is said instead.
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/words/text';
import { addOnTexts, isObject, localTexts } from '../support/texts';

interface Term {
  never: RegExp;
  instead: string;
  /** One that has the fault. */
  such: string;
}

const THAI_TERMS: readonly Term[] = [
  { never: /สมุดงาน|แผ่นงาน/, instead: 'สเปรดชีต, แท็บ', such: 'กำลังอ่านสมุดงาน' },
  // Google's own names are its own: its menu, and the product.
  { never: /(?<!สเปรด)(?<!Google )(?<!ป้องกัน)ชีต/, instead: 'สเปรดชีต, แท็บ', such: 'อย่าปิดชีต' },
  { never: /แผง/, instead: 'แถบด้านข้าง', such: 'เปิดแผงช่วยงาน' },
  { never: /แฟ้ม/, instead: 'ไฟล์', such: 'ข้อมูลเป็นแฟ้ม' },
  { never: /หัวตาราง/, instead: 'หัวคอลัมน์', such: 'หัวตาราง "หมายเหตุ" ถูกลบ' },
  { never: /ติ๊ก/, instead: 'ช่องทำเครื่องหมาย', such: 'ช่องติ๊ก' },
  { never: /เป้า(?!หมาย)จังหวัด|(?<!ค่า)เป้าหมาย(ของ)?จังหวัด/, instead: 'ค่าเป้าหมายของจังหวัด', such: 'เป้าจังหวัด {aimed} แห่ง' },
  { never: /เป้าหมายประเทศ/, instead: 'เป้าหมายทั้งประเทศ', such: 'เป้าหมายประเทศ {national}' },
  { never: /ชั้น(?!ความเร็ว)/, instead: 'ขั้น', such: 'ชั้น 4' },
  { never: /เวทีหมู่บ้าน|เวทีระดับ/, instead: 'เวทีประชาคม', such: 'เวทีหมู่บ้าน' },
  { never: /ถอยหลัง|ถอยลง|กระโดด/, instead: 'ขั้นลดลงจากครั้งก่อน, เพิ่มตั้งแต่ 3 ขั้นในรอบเดียว', such: 'ขั้นถอยหลัง' },
  { never: /ยกยอด/, instead: 'ใช้ผลรอบก่อน', such: 'ยกยอดมา' },
  { never: /ยืนอยู่/, instead: 'อยู่ในขั้น', such: 'ยืนอยู่ที่ขั้น 4' },
  { never: /(?<!ชั้น)ความเร็ว|เดินต่อ/, instead: 'อัตราความก้าวหน้าเฉลี่ย', such: 'ความเร็วของแต่ละแห่งเอง' },
  { never: /ไม่มีฐาน/, instead: 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้', such: 'ไม่มีฐานให้คิดร้อยละ' },
  { never: /โครงการที่เข้าเกณฑ์/, instead: 'โครงการ/กิจกรรมที่นำมาคิดร้อยละ', such: 'โครงการที่เข้าเกณฑ์ 0' },
  { never: /แตะ|ทำเลย|ตกลง เปลี่ยน|ยังไม่ได้ทำอะไร/, instead: 'ไม่แก้ไข, ยืนยัน', such: 'ทำเลยหรือไม่' },
  { never: /ใครรายงาน|ใครยัง/, instead: 'อปท. ใดรายงานแล้ว แห่งใดยังไม่รายงาน', such: 'ใครรายงานแล้ว' },
  { never: /นำแผนชุมชนไปใช้/, instead: 'นำแผนชุมชนสู่การพัฒนาท้องถิ่น', such: 'นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น' },
  // The department is told, whoever signs is asked.
  { never: /โปรดทราบ และ/, instead: 'โปรดพิจารณา', such: 'จึงเรียนมาเพื่อโปรดทราบ และโปรดลงนาม' },
  {
    never: /แก้ \{mustFix\}|ต้องแก้(?!ไข)|ควรตรวจ(?!สอบ)/,
    instead: 'ต้องแก้ไข N รายการ ควรตรวจสอบ N รายการ',
    such: 'ต้องแก้ {mustFix}',
  },
  {
    never: /\{(mustFix|check|explained|good)\}(?! รายการ)/,
    instead: 'how many of what',
    such: 'ควรตรวจสอบ {check} ข้อสังเกต',
  },
  {
    never: /(?:เป็น|คือ|ยัง) ?"?(?:on|off)\b|\b(?:arabic|thai)\b/,
    instead: 'เปิด, ปิด, เลขอารบิก, เลขไทย',
    such: 'ยังเป็น off',
  },
];

/** Signs that are not of Thai writing, and spaces that are. */
const THAI_SIGNS: readonly Term[] = [
  { never: /[·—;“”‘’]/, instead: 'a space, or another sentence', such: 'ขั้นตอน — รายงาน' },
  { never: /[ก-๙][A-Za-z0-9]|[A-Za-z0-9][ก-๙]/, instead: 'a space between', such: 'เปิดด้วยExcel' },
  {
    never: /(?:อบต|อปท|ทต|ทม)\.(?:ที่|ของ|ใน|และ|ทุก|ต้อง|เป็น|มี|ซึ่ง|จะ|หรือ|นี้|ใด|ทั้ง|ผ่าน)/,
    instead: 'a space between',
    such: 'อปท.ที่',
  },
  { never: /\(0-\d|ขั้น \d-|ขั้น 1-\{/, instead: 'one kind of dash for ranges, –', such: '(0-5)' },
  { never: /\d\d?:\d\d ?น\./, instead: 'a full stop between hours and minutes', such: '11:34 น.' },
  { never: /(?:แท็บ|ช่อง) \{(?:tab|other)\}/, instead: 'a name in quotes', such: 'แท็บ {tab} ไม่มี' },
];

/** By the end of the path: the sign itself is what is meant, or it is data. */
const SIGNS_MEANT: Readonly<Record<string, readonly string[]>> = {
  'HEADER_HELP.remark': [';'],
  ID_EXPECTED: ['1.6ก'],
  'STATE_WORDS.not-open.mark': ['·'],
};

const ENGLISH_TERMS: readonly Term[] = [
  { never: /\b(?:un)?mend(?:s|ed|ing)?\b/i, instead: 'fix', such: 'Nothing to mend' },
  {
    never: /(?<!There )\bis no (?:number|date|count|list|district|step|heading)\b/,
    instead: 'is not a number',
    such: 'which is no date',
  },
  { never: /ministry/i, instead: "the department's form", such: "the ministry's form" },
  { never: /\bworkbook\b/i, instead: 'spreadsheet', such: 'Reading the workbook' },
  {
    never: /did not work|whoever (?:keeps|looks after)/,
    instead: "Something went wrong, the sheet's maintainer",
    such: 'It did not work',
  },
  {
    never: /share of nothing|of nothing|share of 0/i,
    instead: 'No projects: share undefined',
    such: 'Share of nothing',
  },
  { never: /must lie before/, instead: 'must be earlier than', such: 'must lie before' },
  {
    never: /[Tt]ake the proposed|To follow up|To hand in|To set up/,
    instead: 'Apply proposed targets, Submit, Monitor',
    such: 'To follow up',
  },
  { never: /[“”]|[Tt]ab \{(?:tab|other)\}/, instead: 'a name in quotes', such: 'Tab {tab} has' },
];

const isText = (value: unknown): value is Text => isObject(value) && 'th' in value && 'en' in value;
const addOn = (await addOnTexts()).filter((each): each is { path: string; value: Text } => isText(each.value));
/** What was called otherwise before is known by its old name. */
const now = addOn.filter(
  ({ path }) => !path.startsWith('words/workbook/former-words') && !path.includes('FIRST_START_TITLE'),
);
const all = [...now, ...(await localTexts())];

function withoutMeant(path: string, text: string): string {
  const meant = Object.entries(SIGNS_MEANT)
    .filter(([end]) => path.endsWith(end))
    .flatMap(([, signs]) => signs);
  return meant.reduce((left, sign) => left.replaceAll(sign, ''), text);
}

/** Places and line ends are no letters; dates and numbers as a machine writes them are data. */
const withoutData = (text: string) => text.replace(/\n|\t/g, ' ').replace(/\d{4}-\d\d-\d\d(?:T[\d:]+)?/g, '');

describe.each([...THAI_TERMS, ...THAI_SIGNS])('in Thai never $never, but $instead', ({ never, such }) => {
  it('in any text', () => {
    const wrong = all.filter(({ path, value }) => never.test(withoutMeant(path, withoutData(value.th))));
    expect(wrong.map(({ path, value }) => `${path}: ${value.th}`)).toEqual([]);
  });

  it('and would be found', () => expect(withoutData(such)).toMatch(never));
});

describe.each(ENGLISH_TERMS)('in English never $never, but $instead', ({ never, such }) => {
  it('in any text', () => {
    expect(all.filter(({ value }) => never.test(value.en)).map(({ path, value }) => `${path}: ${value.en}`)).toEqual(
      [],
    );
  });

  it('and would be found', () => expect(such).toMatch(never));
});

describe('พิมพ์ is to print', () => {
  it('wherever it stands: what is typed is กรอก, and a form that a person made is จัดทำเอง', () => {
    const isPrinting = ({ value }: { value: Text }) => /print|laid out|lays|layout/i.test(value.en);
    const wrong = all.filter((each) => /พิมพ์/.test(each.value.th) && !isPrinting(each));
    expect(wrong.map(({ path, value }) => `${path}: ${value.th}`)).toEqual([]);
  });
});

describe('what is declared to be meant', () => {
  it.each(Object.entries(SIGNS_MEANT))('%s says it', (end, signs) => {
    const said = all.filter(({ path }) => path.endsWith(end)).map(({ value }) => value.th);
    for (const sign of signs) expect(said.join()).toContain(sign);
  });
});
