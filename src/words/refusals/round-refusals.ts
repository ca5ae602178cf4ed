// Rounds that are none, or have none before them.
import type { Text } from '../text';

export const ROUND_REFUSALS = {
  'round-unknown': {
    th: 'ไม่มีรอบ {found} ในการตั้งค่า รอบที่มีคือ {expected}',
    en: 'The round {found} is not in the settings; there are {expected}.',
  },
  'round-not-of-indicator': {
    th: '{indicator} ไม่รายงานในรอบ {found} รอบที่รายงานคือ {expected}',
    en: '{indicator} is not reported in the round of {found}; its rounds are {expected}.',
  },
  'no-earlier-round': {
    th: 'รอบ {round} เป็นรอบแรก ไม่มีรอบก่อนให้เทียบ',
    en: 'The round {round} is the first: there is none before it to compare with.',
  },
  'previous-not-earlier': {
    th: 'รอบก่อน {previous} ต้องอยู่ก่อนรอบ {round}',
    en: 'The previous round {previous} must be earlier than the round {round}.',
  },
} satisfies Record<string, Text>;
