// Lists of LAOs as offices write them: one way of many, chosen by whoever asks, into rows of cells or the text of a file.
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { thaiDigits } from '../../../src/domain/thai/thai-text';
import { writeDate } from '../../../src/domain/time/calendar';

/** How an office writes its list. */
export interface Way {
  /** Of districts: on each row, once for their LAOs with nothing or a ditto mark below, or in a row of their own above them. */
  districts: 'each' | 'merged' | 'ditto' | 'above';
  districtWord: (name: string) => string;
  /** Of names: one column with the type in another or in the name alone, or a column a type. */
  names: 'typed' | 'named' | 'two';
  nameWord: (name: string) => string;
  /** On which list a LAO is: in a column, or one list below the other. */
  targets: 'column' | 'lists';
  headings: {
    district: string;
    type: string;
    name: string;
    municipality: string;
    SAO: string;
    target: string;
    remark: string;
  };
  heading: (date: string) => string;
  /** What stands below each round's heading, in a second row; '' for none. */
  below: string;
  /** The rounds stand in the second row, below this; '' for none. */
  group: string;
  /** "(1) (2) (3)" below the headings. */
  countsColumns: boolean;
  /** Between districts: a blank row, or a total of each. */
  between: 'nothing' | 'blank' | 'total';
  step: (step: number) => string;
  noReport: string;
  /** Of every LAO that has not passed step 1 yet. */
  remark: string;
  hasNumbers: boolean;
  /** Its heading, and how the first is written. */
  numbers: readonly [heading: string, first: string];
  hasRemarks: boolean;
  /** Columns from the left to the right in another order. */
  turned: boolean;
  titles: readonly string[];
  /** How many rows fit on a page; 0 for all of them. */
  page: number;
  /** What numbers them; '' for nothing: the headings stand below a LAO then. */
  pageWord: string;
  totals: boolean;
  /** `{n}`: how many districts. */
  totalWord: string;
  notes: readonly string[];
  blankColumns: number;
}

export type WrittenLine = Pick<RosterLine, 'district' | 'type' | 'name' | 'target' | 'steps'>;

/** A round's letters as the list of `ROUNDS` has them. */
const TARGET_TITLES = { main: '(เป้าหมายหลัก)', secondary: '(เป้าหมายรอง)' } as const;
const TARGET_WORDS = { main: 'หลัก', secondary: 'รอง' } as const;
const TYPE_WORDS = { municipality: 'เทศบาล', SAO: 'อบต.' } as const;

/** What stands below the first of a district. */
const SAME_BELOW: Partial<Record<Way['districts'], string>> = { merged: '', ditto: '"' };

interface Column {
  headings: [string, string];
  cell(line: WrittenLine, index: number): string;
  isDistrict?: boolean;
}

function nameColumns({ names, nameWord, headings, below }: Way): Column[] {
  if (names === 'two')
    return (['municipality', 'SAO'] as const).map((type, index) => ({
      headings: below === '' ? [headings[type], ''] : [index ? '' : headings.name, headings[type]],
      cell: (line) => (line.type === type ? nameWord(line.name) : ''),
    }));
  const name: Column = { headings: [headings.name, ''], cell: (line) => nameWord(line.name) };
  const type: Column = { headings: [headings.type, ''], cell: (line) => TYPE_WORDS[line.type] };
  return names === 'typed' ? [type, name] : [name];
}

function columnsOf(way: Way, rounds: readonly string[]): Column[] {
  const { headings, targets, districtWord, districts } = way;
  const district: Column = {
    headings: [headings.district, ''],
    cell: ({ district }) => (districts === 'above' ? '' : districtWord(district)),
    isDistrict: true,
  };
  const target: Column = { headings: [headings.target, ''], cell: (line) => TARGET_WORDS[line.target ?? 'main'] };
  const steps = rounds.map(
    (date, round): Column => ({
      headings: way.group === '' ? [way.heading(date), way.below] : [round ? '' : way.group, way.heading(date)],
      cell: ({ steps }) => {
        const step = steps[round] ?? null;
        return step === null ? way.noReport : way.step(step);
      },
    }),
  );
  const own = [district, ...nameColumns(way), ...(targets === 'column' ? [target] : []), ...steps];
  const [numberHeading, first] = way.numbers;
  const number: Column = {
    headings: [numberHeading, ''],
    cell: (_, index) =>
      first.replace(/[1๑]/, (one) => (one === '1' ? String(index + 1) : thaiDigits(String(index + 1)))),
  };
  const remark: Column = {
    headings: [headings.remark, ''],
    cell: ({ steps }) => (steps[0] === 0 ? way.remark : ''),
  };
  const turned = way.turned && way.names !== 'two' ? own.slice().reverse() : own;
  return [...(way.hasNumbers ? [number] : []), ...turned, ...(way.hasRemarks ? [remark] : [])];
}

function sectionRows(lines: readonly WrittenLine[], title: string, columns: readonly Column[], way: Way): string[][] {
  const width = columns.length + way.blankColumns;
  const row = (cells: readonly string[]) => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  const alone = (text: string) => row([text]);
  const headings = [0, 1]
    .map((line) => columns.map((column) => column.headings[line] as string))
    .filter((cells) => cells.some((cell) => cell !== ''));
  if (way.countsColumns) headings.push(columns.map((_, index) => `(${index + 1})`));
  const rows: string[][] = [];
  const begin = () =>
    rows.push(...way.titles.map(alone), ...(title === '' ? [] : [alone(title)]), ...headings.map(row));
  begin();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNewPage = way.page > 0 && index > 0 && index % way.page === 0;
    if (isNewPage) {
      if (way.pageWord !== '') rows.push(alone(`${way.pageWord} ${index / way.page + 1}`));
      begin();
    }
    const isFirst = before?.district !== line.district;
    if (before && isFirst && way.between === 'blank') rows.push(alone(''));
    if (before && isFirst && way.between === 'total') rows.push(alone(`รวม${before.district}`));
    if (way.districts === 'above' && isFirst) rows.push(alone(`อำเภอ${line.district}`));
    rows.push(
      row(
        columns.map((column) =>
          column.isDistrict && !isFirst && SAME_BELOW[way.districts] !== undefined
            ? (SAME_BELOW[way.districts] as string)
            : column.cell(line, index),
        ),
      ),
    );
  });
  const count = (type: WrittenLine['type']) => lines.filter((line) => line.type === type).length;
  if (way.totals)
    rows.push(
      row([
        way.totalWord.replace('{n}', String(new Set(lines.map(({ district }) => district)).size)),
        `${count('municipality')} เทศบาล`,
        `${count('SAO')} อบต.`,
      ]),
    );
  return rows;
}

/** Rows of cells. Districts stand together; where there are two lists, those on the main one first. */
export function writtenRows(lines: readonly WrittenLine[], rounds: readonly string[], way: Way): string[][] {
  const columns = columnsOf(way, rounds);
  const lists =
    way.targets === 'column'
      ? [{ title: '', listed: lines }]
      : (['main', 'secondary'] as const).map((target) => ({
          title: `จังหวัดแพร่ ${TARGET_TITLES[target]}`,
          listed: lines.filter((line) => line.target === target),
        }));
  const rows = lists
    .filter(({ listed }) => listed.length)
    .map(({ title, listed }) => sectionRows(listed, title, columns, way));
  return [
    ...rows.flatMap((section, index) => (index ? [[''], ...section] : section)),
    ...way.notes.map((note) => [note]),
  ];
}

/** Cells with what stands between them; in quotes where they must be. */
export function writtenText(rows: readonly (readonly string[])[], separator: string, end: string): string {
  const cell = (text: string) =>
    text.includes(separator) || /[\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(separator)).join(end);
}

/** The ministry's own way, as the letter of 2556 has it. */
export const MINISTRY: Way = {
  districts: 'merged',
  districtWord: (name) => name,
  names: 'two',
  nameWord: (name) => name,
  targets: 'lists',
  headings: {
    district: 'อำเภอ',
    type: 'ประเภท',
    name: 'รายชื่อเทศบาล/อบต. มุ่งผลสัมฤทธิ์',
    municipality: 'รายชื่อเทศบาล',
    SAO: 'รายชื่อ อบต.',
    target: 'เป้าหมาย',
    remark: 'หมายเหตุ',
  },
  heading: (date) => writeDate(date, 'brief'),
  below: 'ผ่านเกณฑ์ถึงขั้นที่',
  group: '',
  countsColumns: false,
  between: 'nothing',
  step: String,
  noReport: '',
  remark: 'เร่งรัด, ติดตาม',
  hasNumbers: false,
  numbers: ['ที่', '1'],
  hasRemarks: true,
  turned: false,
  titles: [
    'บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมายที่มุ่งผลสัมฤทธิ์ ตามคำรับรองการปฏิบัติราชการกระทรวงมหาดไทย',
    'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"',
  ],
  page: 0,
  pageWord: 'หน้า',
  totals: true,
  totalWord: 'รวม {n} อำเภอ',
  notes: ['หมายเหตุ: ขั้นที่ ๑ หมายถึง มีการตั้งคณะทำงาน', 'ขั้นที่ ๒ หมายถึง มีการทบทวนแผนชุมชน ไม่น้อยกว่า ๓ ด้าน'],
  blankColumns: 0,
};
