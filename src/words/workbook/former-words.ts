// How tabs, titles, headers and settings were called in earlier versions: what a workbook of then has is known by it still.
import type { Text } from '../text';

/** By the tab's key. */
export const FORMER_TAB_NAMES: Readonly<Record<string, readonly Text[]>> = {
  'typed-form': [{ th: 'วางแบบที่พิมพ์', en: 'Paste a typed form' }],
  'output:typed-form': [{ th: 'ตรวจแบบที่พิมพ์', en: 'Typed form checked' }],
};

/** How the first cell began, by the tab's key. */
export const FORMER_TITLES: Readonly<Record<string, readonly Text[]>> = {
  start: [
    { th: 'ขั้นตอน — รายงานความก้าวหน้าตัวชี้วัด', en: 'Khanton: progress of indicators' },
    { th: 'ขั้นตอน — รายงานความก้าวหน้าแผนชุมชน', en: 'Khanton: progress of community plans' },
  ],
  'output:summary': [
    {
      th: 'แบบรายงานความก้าวหน้า ร้อยละของเทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
      en: 'Progress form: municipalities and SAOs that bring community plans into local development',
    },
  ],
  'output:comparison': [
    { th: 'เปรียบเทียบกับเดือนที่ผ่านมา', en: 'Comparison with the previous month' },
    { th: 'เปรียบเทียบกับรอบก่อน', en: 'Comparison with an earlier round' },
  ],
  'output:targets': [{ th: 'บัญชีรายชื่อเป้าหมาย', en: 'Target lists' }],
  'output:typed-form': [{ th: 'ผลการตรวจแบบรายงานที่พิมพ์', en: 'Check of a typed form' }],
  'output:funds': [
    { th: 'ความสำเร็จในการส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน', en: 'LAO support for community welfare funds' },
  ],
};

/** Above tabs that people type into, by the title's key: set-up brings them up to date where they still are so. */
export const FORMER_TAB_TITLES: Readonly<Record<string, readonly Text[]>> = {
  indicators: [
    {
      th: 'ตัวชี้วัดของจังหวัด แถว "step" คือแผนชุมชน แก้ชื่อและค่าได้ที่นี่ เพิ่มแถวละหนึ่งตัวชี้วัด แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเพิ่มคอลัมน์ในแท็บอำเภอ ทางขวาคือแต่ละขั้น',
      en: "The province's indicators · the row step is the community plan: change its name and marks here · a further row each, then menu Khanton > Set up adds their columns to the district tabs · at the right: what each step is",
    },
    {
      th: 'ตัวชี้วัดของจังหวัด · แถว step คือแผนชุมชน แก้ชื่อและค่าได้ที่นี่ · เพิ่มแถวละหนึ่งตัวชี้วัด แล้วใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อเพิ่มคอลัมน์ในแท็บอำเภอ · ขวามือ: แต่ละขั้น',
      en: "The province's indicators · the row step is the community plan: change its name and marks here · a further row each, then menu Khanton > Set up adds their columns to the district tabs · at the right: what each step is",
    },
  ],
};

/** On the tab that says how to begin. */
export const FORMER_BOARD_LINKS: readonly Text[] = [{ th: 'ไปที่แท็บ กระดาน', en: 'Go to the tab Board' }];

/** The first line of the tab that a form is pasted into. */
export const FORMER_PASTE_LINES: readonly Text[] = [
  {
    th: 'วางแบบรายงานที่พิมพ์แล้วทั้งตาราง ตั้งแต่ช่อง A3 ลงไป (ลบของเดิมก่อน) แล้วใช้เมนู ขั้นตอน > ตรวจแบบที่พิมพ์ · แท็บนี้ไม่ถูกนับในรายงาน',
    en: 'Paste the whole typed form from cell A3 down (delete an old one first), then menu Khanton > Check a typed form. Nothing here is counted.',
  },
];

/** By the setting's id. */
export const FORMER_LABELS: Readonly<Record<string, readonly Text[]>> = {
  provinceFunds: [{ th: 'เป้าหมายจังหวัด: กองทุนที่เพิ่ม', en: "Province's target: more funds" }],
  provinceMembers: [{ th: 'เป้าหมายจังหวัด: สมาชิกที่เพิ่ม', en: "Province's target: more members" }],
  nationalFunds: [{ th: 'เป้าหมายประเทศ: กองทุนที่เพิ่ม', en: 'National target: more funds' }],
  nationalMembers: [{ th: 'เป้าหมายประเทศ: สมาชิกที่เพิ่ม', en: 'National target: more members' }],
};

/** By the fact's id. */
export const FORMER_HEADERS: Readonly<Record<string, readonly Text[]>> = {
  eligible: [{ th: 'โครงการที่เข้าเกณฑ์', en: 'Eligible projects' }],
};

/** The community plan on the tab of indicators, before it was called as the letters call it: it means the same. */
export const PLAN_FORMER_NAMES: readonly Text[] = [
  {
    th: 'เทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'LAOs that bring community plans into local development',
  },
  {
    th: 'ตัวชี้วัดที่ 1.4 เทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'Indicator 1.4: LAOs that bring community plans into local development',
  },
];

/** The welfare funds on the tab of indicators, before it was called as the letters call it: it means the same. */
export const FUNDS_FORMER_NAMES: readonly Text[] = [
  {
    th: 'ความสำเร็จในการส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
  {
    th: 'ตัวชี้วัดที่ 1.5 ความสำเร็จในการส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน',
    en: 'Indicator 1.5: LAO support for community welfare funds',
  },
];

/** Blanks of letters, by their ids: offices' templates say them still. */
export const FORMER_BLANKS = {
  fell: { th: 'ขั้นถอยหลัง', en: 'fell' },
} satisfies Record<string, Text>;
