// What is said of stacking: what came of it, and why nothing did.
import type { Text } from '../text';

/** What the country is called where a province would be named. */
export const COUNTRY_NAME: Text = { th: 'ทั้งประเทศ', en: 'The country' };

export const STACK_SAID = {
  /** Places: handedIn, provinces, round, laos. */
  done: {
    th: 'รวมข้อมูลแล้ว {handedIn} จาก {provinces} จังหวัด รอบ {round} อปท. {laos} แห่ง',
    en: 'Stacked {handedIn} of {provinces} provinces for the round of {round}: {laos} LAOs.',
  },
  /** Places: count, names. */
  missing: {
    th: 'ยังไม่มีข้อมูล {count} จังหวัด: {names}',
    en: 'No data of {count} provinces: {names}',
  },
  /** Place: count. */
  leftOut: { th: 'ไฟล์ที่ไม่นับรวม {count} ไฟล์', en: 'Files left out: {count}' },
  /** Places: file, why. */
  leftOutFile: { th: '{file}: {why}', en: '{file}: {why}' },
  /** Places: count, provinces. */
  findings: {
    th: 'ข้อมูลที่ไม่ตรงกันภายในจังหวัด {count} ข้อ: {provinces} ดูข้อที่ต้องตรวจสอบ',
    en: 'What does not add up within a province: {count}, in {provinces}. See what is to be checked.',
  },
  /** Where most files are of another round. Places: few, files. */
  few: {
    th: 'โปรดตรวจสอบรอบ: นับได้เพียง {few} จาก {files} ไฟล์ หากต้องการรอบอื่น ให้ระบุ --round',
    en: 'Is this the round? Only {few} of {files} files count. For another one, name it with --round.',
  },
} satisfies Record<string, Text>;

export const STACK_REFUSED = {
  noFiles: {
    th: 'ไม่พบไฟล์ข้อมูลของจังหวัดในโฟลเดอร์นี้ (ไฟล์ .csv .json หรือ .xlsx)',
    en: 'This folder holds no file of a province (.csv, .json or .xlsx).',
  },
  /** Place: indicator. */
  nothingReported: {
    th: 'ไม่มีไฟล์ใดมีผลที่รายงานของตัวชี้วัด "{indicator}"',
    en: 'No file holds anything reported of the indicator "{indicator}".',
  },
  /** Place: round. */
  nobodyInRound: {
    th: 'ยังไม่มีจังหวัดใดส่งข้อมูลรอบ {round}',
    en: 'No province has handed in for the round of {round}.',
  },
  /** Place: found. */
  noDate: {
    th: '--round พบ "{found}" ต้องเป็นวันที่ เช่น 2556-07-01',
    en: '--round "{found}" is not a date such as 2556-07-01.',
  },
} satisfies Record<string, Text>;
