// What an overview says of its figures.
import type { Text } from '../text';

/** The figures of an overview, by what is measured. */
export const OVERVIEW_FIGURES = {
  steps: {
    th: 'ผ่านแล้ว {passed} จาก {of} แห่ง (เกณฑ์ {required} แห่ง ค่าเป้าหมายของจังหวัด {aimed} แห่ง)',
    en: '{passed} of {of} have passed (pass mark {required}, aimed at {aimed})',
  },
  amounts: {
    th: 'มี {now} ต้นปี {start} เพิ่มขึ้น {increase}',
    en: '{now} now, {start} at the start of the year, increase {increase}',
  },
} satisfies Record<string, Text>;
