// The values of settings that are chosen among a few: as they stand in a cell. What stands there is read in either language, and by its code.
import type { Text } from '../text';

/** `code`: what the add-on itself knows. */
export const SETTING_VALUES: readonly { code: string; text: Text }[] = [
  { code: 'on', text: { th: 'เปิด', en: 'on' } },
  { code: 'off', text: { th: 'ปิด', en: 'off' } },
  { code: 'arabic', text: { th: 'เลขอารบิก', en: 'arabic' } },
  { code: 'thai', text: { th: 'เลขไทย', en: 'thai' } },
  { code: 'th', text: { th: 'ไทย', en: 'Thai' } },
  { code: 'en', text: { th: 'อังกฤษ', en: 'English' } },
];
