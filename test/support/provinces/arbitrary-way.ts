// Ways in which an office may write its list of LAOs, at random.
import fc from 'fast-check';
import { thaiDigits } from '../../../src/domain/thai/thai-text';
import { writeDate } from '../../../src/domain/time/calendar';
import { MINISTRY, type Way } from './written-list';

const buddhist = (date: string) => `${Number(date.slice(0, 4)) + 543}${date.slice(4)}`;
const brief = (date: string) => writeDate(date, 'brief');

/** As Excel counts days, of either era. */
const dayNumber = (date: string) => String(Date.parse(date) / 86_400_000 + 25_569);

const HEADINGS: readonly ((date: string) => string)[] = [
  dayNumber,
  (date) => `${dayNumber(buddhist(date))}.0`,
  (date) => `${date.replaceAll('-', '/')} 00:00:00`,
  (date) => `${Number(date.slice(5, 7))}/${buddhist(date).slice(0, 4)}`,
  (date) => `รอบเดือน ${date.slice(5, 7)}-${buddhist(date).slice(0, 4)}`,
  (date) => brief(date).slice(2, -3),
  (date) => brief(date).slice(0, -3),
  (date) => `ประจำเดือน${writeDate(date, 'month').slice(0, -5)}`,
  (date) => brief(date).replace(/ (?=..$)/, '\n'),
  (date) => `ผลการดำเนินงาน ณ ${writeDate(date, 'short')}`,
  (date) => `${writeDate(date, 'long')} (ระดับขั้น)`,
  (date) => `1.${Number(date.slice(5, 7))}.${buddhist(date).slice(0, 4)}`,
  (date) => `สิ้นเดือน ${brief(date).slice(2)}`,
  (date) => `1 เดือน${writeDate(date, 'month').replace(/(?:ยน|คม) /, ' พ.ศ. ')}`,
  brief,
  (date) => date,
  buddhist,
  (date) => buddhist(date).replaceAll('-', '/'),
  (date) => brief(date).slice(2),
  (date) => brief(date).slice(2).replace(' ', '-'),
  (date) => brief(date).replaceAll(' ', '-'),
  (date) => brief(date).replace('.', '. '),
  (date) => thaiDigits(writeDate(date, 'long')),
  (date) => `ณ วันที่ ${writeDate(date, 'long')}`,
  (date) => `รอบรายงานวันที่\n${writeDate(date, 'short')}`,
  (date) => `รอบ ${writeDate(date, 'short')} (ขั้น)`,
  (date) => `1/${Number(date.slice(5, 7))}/${buddhist(date).slice(0, 4)}`,
  (date) =>
    `1 ${['April', 'May', 'June', 'July', 'August', 'September'][Number(date.slice(5, 7)) - 4]} ${date.slice(0, 4)}`,
];

const STEPS: readonly ((step: number) => string)[] = [
  String,
  (step) => thaiDigits(String(step)),
  (step) => `ขั้น ${step}`,
  (step) => `ขั้นที่ ${step}`,
  (step) => `${step}.0`,
  (step) => ` ${step} `,
  (step) => `ชั้นที่ ${thaiDigits(String(step))}`,
  (step) => `ขั้นตอนที่${step}`,
  (step) => `Step ${step}`,
  (step) => `\u00A0${step}\u200B`,
];

/** Each row in one way of several. */
const mixed = (words: fc.Arbitrary<(text: string) => string>): fc.Arbitrary<(text: string) => string> =>
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((ways) => (text) => (ways[text.length % ways.length] as (text: string) => string)(text));

const DISTRICTS: readonly ((name: string) => string)[] = [
  String,
  (name) => (name.startsWith('เทศบาล') ? name : `อ.${name}`),
  (name) => (name.startsWith('เทศบาล') ? name : `อำเภอ${name}`),
  (name) => (name.startsWith('เทศบาล') ? name : `อำเภอ ${name} จ.แพร่`),
  (name) => (name === 'เมืองแพร่' ? 'เมือง' : name),
  (name) => (name.startsWith('เทศบาล') ? name : `อ ${name}`),
  (name) => `${name} `,
];

const NAMES: readonly ((name: string) => string)[] = [
  String,
  (name) => name.replace('.', '. '),
  (name) => name.replace('อบต.', 'องค์การบริหารส่วนตำบล').replace('ทต.', 'เทศบาลตำบล'),
  (name) => name.replace('อบต.', 'อ.บ.ต.').replace('ทต.', 'ท.ต.'),
  (name) => name.replace('.', '.\n'),
  (name) => `1. ${name}`,
  (name) => `${name} *`,
  (name) => `${name} (2)`,
  (name) => name.replaceAll('ำ', ' า'),
  (name) => name.replaceAll('ำ', '\u0E4Dา').replaceAll('แ', 'เเ'),
  (name) => name.replaceAll('\u0E49', '\uF706').replaceAll('\u0E48', '\uF705'),
  (name) => name.replace('อบต.', 'อบต ').replace('ทต.', 'ทต'),
  (name) => name.replace('ทต.', 'เทศบาล ต.').replace('อบต.', 'องค์การบริหารส่วน ต.'),
  (name) => `(๑) ${name}`,
  (name) => `- ${name}`,
  (name) => `${name}\u200B`,
];

const REMARKS: readonly string[] = ['เร่งรัด, ติดตาม', '"ด่วน"', 'รออนุมัติ;\nครั้งที่ 2', '3', 'เปลี่ยนนายก อบต.', '-'];

const WORDS: readonly Way['headings'][] = [
  MINISTRY.headings,
  { ...MINISTRY.headings, name: 'ชื่อ อปท.', municipality: 'เทศบาล', SAO: 'อบต.', target: 'เป้าหมาย (หลัก/รอง)' },
  {
    district: 'ชื่ออำเภอ',
    type: 'ประเภท อปท.',
    name: 'ชื่อองค์กรปกครองส่วนท้องถิ่น',
    municipality: 'ชื่อเทศบาล',
    SAO: 'ชื่อองค์การบริหารส่วนตำบล',
    target: 'กลุ่มเป้าหมาย',
    remark: 'หมายเหตุ',
  },
  {
    district: 'อําเภอ',
    type: 'ประเภท',
    name: 'หน่วยงาน',
    municipality: 'เทศบาล (แห่ง)',
    SAO: 'องค์การบริหารส่วนตำบล',
    target: 'บัญชีเป้าหมาย',
    remark: 'หมายเหตุ (ถ้ามี)',
  },
  {
    district: 'District',
    type: 'Type',
    name: 'Name',
    municipality: 'Municipality',
    SAO: 'SAO',
    target: 'Target',
    remark: 'Remarks',
  },
];

const one = <Item>(items: readonly Item[]) => fc.constantFrom(...items);

/** A list without a column of names that says types names them itself. */
export const arbitraryWay: fc.Arbitrary<Way> = fc
  .record({
    districts: one(['each', 'merged', 'above', 'ditto'] as const),
    districtWord: mixed(one(DISTRICTS)),
    names: one(['typed', 'named', 'two'] as const),
    nameWord: mixed(one(NAMES)),
    targets: one(['column', 'lists'] as const),
    headings: one(WORDS),
    heading: one(HEADINGS),
    below: one(['', 'ผ่านเกณฑ์ถึงขั้นที่', '(ขั้น)']),
    group: one(['', '', 'ผลการดำเนินงาน', 'ผ่านเกณฑ์ถึงขั้นที่', 'พ.ศ. 2556', 'ปีงบประมาณ 2556']),
    countsColumns: fc.boolean(),
    between: one(['nothing', 'blank', 'total'] as const),
    step: one(STEPS),
    noReport: one(['', '-', ' ', '–', '—']),
    remark: one(REMARKS),
    hasNumbers: fc.boolean(),
    numbers: one([
      ['ที่', '1'],
      ['ลำดับ', '1.'],
      ['ลำดับที่', '๑'],
      ['No.', '(1)'],
    ] as const),
    hasRemarks: fc.boolean(),
    turned: fc.boolean(),
    titles: one([
      [],
      MINISTRY.titles,
      ['บัญชีรายชื่อ อปท. จังหวัดแพร่', '', 'ปีงบประมาณ พ.ศ. 2556'],
      ['แบบรายงานผล 1/2556', 'ประจำปี 2556 ข้อมูล ณ วันที่ 5 ก.ค. 2556', 'หน่วย : ขั้น'],
    ]),
    page: one([0, 0, 1, 7, 20]),
    pageWord: one(['หน้า', '', 'หน้าที่', '']),
    totals: fc.boolean(),
    totalWord: one(['รวม {n} อำเภอ', 'รวม', 'รวมทั้งสิ้น', 'ยอดรวมทั้งจังหวัด', 'Total']),
    notes: one([
      [],
      MINISTRY.notes,
      ['', 'ที่มา: สถอ. ทุกแห่ง', '† อยู่ระหว่างตรวจสอบ, 3 แห่ง', 'ลงชื่อ', '(นางสาวสมหญิง ใจดี)'],
      ['', '* ข้อมูล ณ วันที่ 5 ก.ค. 2556', '(นายสมชาย ใจดี)', 'ท้องถิ่นจังหวัดแพร่ ผู้รายงาน'],
    ]),
    blankColumns: one([0, 0, 1, 3]),
  })
  // A town that reports straight to the province is no district that could stand above its LAOs.
  .map((way) => (way.districts === 'above' ? { ...way, districtWord: String } : way))
  // A word for types alone is one for names, too.
  .map((way) => (way.headings.name === 'หน่วยงาน' && way.below !== '' ? { ...way, below: '(ขั้น)' } : way))
  // A bare name says nothing of its type: the list does, then.
  .chain((way) =>
    fc
      .boolean()
      .map((isBare) =>
        isBare && way.names !== 'named' ? { ...way, nameWord: (name: string) => name.replace(/^[^.]*\./, '') } : way,
      ),
  );
