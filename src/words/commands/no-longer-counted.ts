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

export const WHY_LOST: Readonly<Record<'indicator' | 'round' | 'kind' | 'step' | 'counted' | 'reread', Text>> = {
  indicator: { th: 'ไม่ได้กำหนดตัวชี้วัดนี้แล้ว', en: 'it is declared no more' },
  round: { th: 'ไม่รายงานในรอบนั้นแล้ว', en: 'it is not reported in that round any more' },
  kind: { th: 'เปลี่ยนชนิด จึงอ่านข้อมูลเดิมไม่ได้', en: 'it is of another kind, as which they cannot be read' },
  step: { th: 'ขั้นสูงกว่าจำนวนขั้นที่กำหนด', en: 'the step is above its highest' },
  reread: { th: 'เปลี่ยนชนิด ข้อมูลเดิมจะนับตามชนิดใหม่', en: 'it is of another kind, as which they will be counted' },
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

/** In the place of why, where a setting leaves the indicator out. Place: setting. */
export const LOST_BY_SETTING: Text = {
  th: 'การตั้งค่า "{setting}" เป็น "ปิด" จึงไม่นับ',
  en: 'the setting "{setting}" is off',
};

/** What to do where it is not meant, by whether the switch in the settings or what is typed on a tab is why. Place: setting. */
export const SETTING_BACK: Text = {
  th: 'หากไม่ได้ตั้งใจ ให้เปลี่ยน "{setting}" ในแท็บ "การตั้งค่า" กลับเป็น "เปิด"',
  en: 'If that is not meant, set "{setting}" to on again in the settings.',
};

export const TABS_BACK: Text = {
  th: 'หากไม่ได้ตั้งใจ ให้แก้แท็บนั้นกลับตามเดิม',
  en: 'If that is not meant, change those tabs back.',
};

/** Of an indicator that came, and columns that another one of nearly its number left. Places: id, was, cells, tabs, cell, tab, columns. */
export const NUMBER_AGAIN: Text = {
  th: '- ตัวชี้วัด {id} อ่านเป็นเลขเดียวกับ {was} ที่เคยมี: มีข้อมูล {cells} ช่อง ใน {tabs} แท็บ ช่องแรกคือ {cell} แท็บ "{tab}" (คอลัมน์ {columns})',
  en: '- indicator {id} reads as {was}, which there was before; cells: {cells}, tabs: {tabs}, the first is {cell} of tab "{tab}" (columns {columns})',
};

/** Behind it, where it was of another kind. */
export const NUMBER_AGAIN_REREAD: Text = {
  th: ' ตัวชี้วัดเดิมเป็นชนิดอื่น ข้อมูลเดิมจะนับตามชนิดใหม่',
  en: '; it was of another kind, and they will be counted as the new one',
};

/** Before such lines, where more is asked about. */
export const NUMBER_AGAIN_TOO: Text = {
  th: 'ข้อมูลของตัวชี้วัดที่เคยมีต่อไปนี้จะนับเป็นของตัวชี้วัดที่เพิ่มเข้ามา หากเป็นคนละตัวชี้วัด ให้เปลี่ยนเลขก่อน เช่น 4-10',
  en: 'This, which another indicator left, will be counted as that of the one that came. If they are two, give it another number first, such as 4-10.',
};
