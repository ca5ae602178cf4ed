// What is said of the tab of indicators where it is turned off: what it says and nothing reads any more; and of its rows that set-up made.
import type { Text } from '../text';

/** A line each. Places: indicator, step, found, instead, setting. */
export const FORGOTTEN: Readonly<
  Record<'line' | 'name' | 'pass' | 'counted' | 'rounds' | 'shortName' | 'items' | 'meaning' | 'mark', Text>
> = {
  line: {
    th: '- แถว {indicator} "{found}": ไม่นับตัวชี้วัดนี้',
    en: '- row {indicator}, "{found}": the indicator is not counted',
  },
  name: {
    th: '- แถว {indicator} ชื่อ "{found}": ใช้ชื่อตามหนังสือ "{instead}"',
    en: '- row {indicator}, name "{found}": that of the letter is used, "{instead}"',
  },
  pass: {
    th: '- แถว {indicator} ผ่านตั้งแต่ขั้น {found}: ใช้ขั้น {instead} ตามหนังสือ',
    en: '- row {indicator}, passed from step {found}: step {instead} is used, as in the letter',
  },
  counted: {
    th: '- แถว {indicator} นับเฉพาะ {found}: นับทุก อปท.',
    en: '- row {indicator}, counts {found} alone: all LAOs are counted',
  },
  rounds: {
    th: '- แถว {indicator} รายงานเฉพาะรอบ {found}: รายงานทุกรอบ',
    en: '- row {indicator}, reported in {found} alone: it is reported in every round',
  },
  shortName: {
    th: '- แถว {indicator} ขั้น {step} ชื่อย่อ "{found}": ไม่แสดงในแบบรายงาน',
    en: '- row {indicator}, step {step}, short name "{found}": it stands on no form',
  },
  items: {
    th: '- แถว {indicator} ขั้น {step} ข้อในแบบ {found}: ไม่แสดงในแบบรายงาน',
    en: '- row {indicator}, step {step}, items {found}: they stand on no form',
  },
  meaning: {
    th: '- แถว {indicator} ขั้น {step} ความหมาย "{found}": ไม่แสดงในแบบรายงาน',
    en: '- row {indicator}, step {step}, meaning "{found}": it stands on no form',
  },
  mark: {
    th: '- แถว {indicator} "{setting}" {found}: ยังใช้ค่านี้ โดยอยู่ในแท็บ "การตั้งค่า"',
    en: '- row {indicator}, "{setting}" {found}: still used, from the settings',
  },
};

/** Behind the first of them. Place: more. */
export const MORE_FORGOTTEN: Text = { th: 'และอีก {more} รายการ', en: 'and {more} more' };

/** Behind a command's sentence, until set-up was told to go on. Places: setting, tab, lines. */
export const TAB_IS_OFF: Text = {
  th: 'การตั้งค่า "{setting}" เป็น "ปิด" จึงไม่ใช้ค่าต่อไปนี้ในแท็บ "{tab}" หากไม่ได้ตั้งใจ ให้เปลี่ยนกลับเป็น "เปิด"\n{lines}',
  en: 'The setting "{setting}" is off, so this is not used of the tab "{tab}"; if that is not meant, turn it on again.\n{lines}',
};

/** Behind set-up's sentence. Places: setting, tab, lines. */
export const TAB_TURNED_OFF: Text = {
  th: 'ไม่ใช้ค่าต่อไปนี้ในแท็บ "{tab}" แล้ว แท็บยังอยู่ตามเดิม เปลี่ยน "{setting}" เป็น "เปิด" เมื่อใดก็ใช้ได้อีก\n{lines}',
  en: 'This is not used of the tab "{tab}" any more. The tab stays as it is: turn "{setting}" on, and it is used again.\n{lines}',
};

/** Between what is forgotten and what is counted no longer, where both are asked about. */
export const COUNTED_NO_LONGER_TOO: Text = {
  th: 'ข้อมูลที่อำเภอกรอกไว้ต่อไปนี้จะไม่นับ แต่ระบบไม่ลบ คอลัมน์และข้อมูลยังอยู่ตามเดิม',
  en: 'This, which districts typed, is counted no longer; it is not deleted, and its columns stay.',
};

/** Behind set-up's sentence. Places: tab, lines. */
export const ROWS_MADE: Text = {
  th: 'ระบบสร้างแถวต่อไปนี้ในแท็บ "{tab}" ค่าในแถวไม่ใช่ค่าที่จังหวัดกรอก โปรดตรวจและแก้ไขให้ตรงกับคำรับรองของจังหวัด\n{lines}',
  en: 'Rows that were made on the tab "{tab}". What stands in them is not what the province typed: check it, and put in the province\'s own.\n{lines}',
};

/** A line each. Places: indicator, name, steps, pass, letter, marks. */
export const ROW_MADE = {
  ladder: {
    th: '- แถว {indicator} ตามหนังสือปี {letter}: ชื่อ "{name}" {steps} ขั้น ผ่านตั้งแต่ขั้น {pass}{marks}',
    en: '- row {indicator}, of the letter of {letter}: name "{name}", {steps} steps, passed from step {pass}{marks}',
  },
  line: {
    th: '- แถว {indicator} ตามหนังสือปี {letter}: ชื่อ "{name}"{marks}',
    en: '- row {indicator}, of the letter of {letter}: name "{name}"{marks}',
  },
  steps: {
    th: '- แถวของขั้น {steps} ใน {indicator} ตามหนังสือปี {letter}: ข้อในแบบและความหมาย{marks}',
    en: '- lines of step {steps} of {indicator}, of the letter of {letter}: items and meaning{marks}',
  },
} satisfies Record<string, Text>;

/** Places: setting, value. */
export const MARK_MADE = {
  letter: { th: ' "{setting}" {value}', en: ', "{setting}" {value}' },
  settings: { th: ' "{setting}" {value} (ตามแท็บ "การตั้งค่า")', en: ', "{setting}" {value} (from the settings)' },
} satisfies Record<string, Text>;
