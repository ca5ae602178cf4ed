// What set-up says of what stands typed and would be counted no longer, and of the columns that came and were left.
import type { Text } from '../text';

/** Of one indicator, for one reason. Places: indicator, why, cells, tabs, cell, tab. */
export const LOST_LINE: Text = {
  th: '- {indicator}: {why} {cells} ช่อง ใน {tabs} แท็บ ช่องแรกคือ {cell} แท็บ "{tab}"',
  en: '- {indicator}: {why}; cells: {cells}, tabs: {tabs}, the first is {cell} of tab "{tab}"',
};

/** Behind it, where whole columns are meant. Place: columns. */
export const LOST_COLUMNS: Text = { th: ' (คอลัมน์ {columns})', en: ' (columns {columns})' };

export const LOST_INDICATOR: Text = { th: 'ตัวชี้วัด {id}', en: 'indicator {id}' };

export const WHY_LOST: Readonly<Record<'indicator' | 'round' | 'kind' | 'step' | 'counted', Text>> = {
  indicator: { th: 'ไม่ได้กำหนดตัวชี้วัดนี้แล้ว', en: 'it is declared no more' },
  round: { th: 'ไม่รายงานในรอบนั้นแล้ว', en: 'it is not reported in that round any more' },
  kind: { th: 'เปลี่ยนชนิด จึงอ่านข้อมูลเดิมไม่ได้', en: 'it is of another kind, as which they cannot be read' },
  step: { th: 'ขั้นสูงกว่าจำนวนขั้นที่กำหนด', en: 'the step is above its highest' },
  counted: { th: 'ไม่นับ อปท. ประเภทนั้นแล้ว', en: 'LAOs of that type are not counted any more' },
};

/** Behind set-up's sentence. Place: columns. */
export const COLUMNS_CAME: Text = {
  th: 'เพิ่มคอลัมน์ในแท็บอำเภอ: {columns}',
  en: 'Columns that came on the district tabs: {columns}',
};

export const COLUMNS_LEFT: Text = {
  th: 'คอลัมน์ที่ไม่นับแล้ว แต่ยังอยู่ตามเดิม: {columns}',
  en: 'Columns that are counted no more, and stay: {columns}',
};

/** Behind the first of them. */
export const MORE_COLUMNS: Text = { th: ' และอีก {more} คอลัมน์', en: ' and {more} more' };
