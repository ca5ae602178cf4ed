// What was asked for in a way that nothing can be made of.
import type { Text } from '../text';

export const OPTION_REFUSALS = {
  'option-wrong': {
    th: 'ตัวเลือก {option} คือ "{found}" แต่ต้องเป็น{expected}',
    en: 'The option {option} is "{found}", expected {expected}.',
  },
  'option-not-of-form': {
    th: 'แบบ {form} ไม่ใช้ตัวเลือก {option} ใช้ได้: {options}',
    en: 'The form {form} takes no option {option}; it takes {options}.',
  },
  'option-missing': { th: 'ต้องระบุตัวเลือก {option} เป็น{expected}', en: 'The option {option} is missing: {expected}.' },
  'command-unknown': { th: 'ไม่มีคำสั่งชื่อ "{found}"', en: 'There is no command "{found}".' },
} satisfies Record<string, Text>;
