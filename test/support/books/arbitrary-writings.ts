// What people may type into a cell of a district's tab: steps, counts, ticks and days in every writing, and what is none of them.
import fc from 'fast-check';

const DIGITS = [...'0123456789', ...'๐๑๒๓๔๕๖๗๘๙', ...'０４５'];
const AROUND = ['', '', '', ' ', '  ', '\u00a0', '\u200b', '\t', '\ufeff', '|', "'"];
const BEFORE = [
  '',
  '',
  'ขั้น',
  'ข้ัน',
  'ขั้นที่',
  'ขั้นที่ ',
  'ขั้น ',
  'ขั้นตอนที่ ',
  'ชั้น ',
  'step ',
  'STEP',
  'ขัน',
  'ที่',
  '-',
  '+',
  '=',
  '฿',
];
const BEHIND = ['', '', '', '.0', '.๐', '.00', '.5', ' ขั้น', '%', ',', '|', ' แห่ง', 'e1', '/2', ':00'];

const anyWriting = fc
  .tuple(
    fc.constantFrom(...AROUND),
    fc.constantFrom(...BEFORE),
    fc.constantFrom(...DIGITS),
    fc.constantFrom(...BEHIND),
    fc.constantFrom(...AROUND),
  )
  .map((parts) => parts.join(''));

const anyOddity = fc.constantFrom(
  ...['ผ่าน', '-', 'ขั้น', '|', '0|1', '4 5', '45', '1/2', '0:00', '24:00', '1/1/1900', 'TRUE', 'FALSE', 'เท็จ', 'x'],
  ...[
    '=1/0',
    '=2+2',
    '="4"',
    '=""',
    "'=4",
    '1e15',
    '1e-7',
    '-3',
    '12.5',
    '10000001',
    '๒๐',
    '๑,๒๓๔',
    '1,234',
    '1,2,3',
    '๑๒.๐',
  ],
  ...[
    '๑๒๓๔',
    "'20",
    ' 20 ',
    '20%',
    '฿20',
    '1 ก.ค. 2559',
    '๑ พ.ค. ๕๙',
    '2016-05-01',
    '1/5/2559',
    'เมื่อวาน',
    '  ',
    '\u200b',
    '',
  ],
);

const anyNumber = fc.integer({ min: -1, max: 30 }).map(String);

/** A text as typed; most of them say something. */
export const anyTyped: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyNumber },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }).map(String) },
  { weight: 4, arbitrary: anyWriting },
  { weight: 3, arbitrary: anyOddity },
  { weight: 2, arbitrary: fc.constant('') },
);

/** What is typed into a box: most people tick it. */
export const anyTickTyped: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('TRUE', 'TRUE', 'FALSE', '') },
  { weight: 1, arbitrary: anyTyped },
);
