// The values of settings that are chosen among a few: as they stand in a cell. What stands there is read in either language, and by its code.
import type { Text } from '../text';

/** By the code that the add-on itself knows. */
export const SETTING_VALUES = {
  on: { th: 'เปิด', en: 'on' },
  off: { th: 'ปิด', en: 'off' },
  arabic: { th: 'เลขอารบิก', en: 'arabic' },
  thai: { th: 'เลขไทย', en: 'thai' },
  th: { th: 'ไทย', en: 'Thai' },
  en: { th: 'อังกฤษ', en: 'English' },
} satisfies Record<string, Text>;

export type SettingCode = keyof typeof SETTING_VALUES;
