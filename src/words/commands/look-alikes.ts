// What set-up asks and says of LAOs of a roster that look like others.
import type { Text } from '../text';

/** Places: lao, district, other, otherDistrict. */
export const ALIKE_LINE: Text = {
  th: '- "{lao}" ({district}) คล้ายกับ "{other}" ({otherDistrict})',
  en: '- "{lao}" ({district}) looks like "{other}" ({otherDistrict})',
};

/** Behind the first of them. */
export const MORE_ALIKE: Text = { th: '- และอีก {more} คู่', en: '- and {more} more' };

/** Behind set-up's sentence. Place: lines. */
export const CAME_ALIKE: Text = {
  th: 'ชื่อต่อไปนี้คล้ายกัน ระบบนับเป็น อปท. คนละแห่ง หากเป็นแห่งเดียวกัน ให้ลบรายการที่เกินในแท็บ "ทะเบียน อปท." และแท็บอำเภอ\n{lines}',
  en: 'These names look alike and are counted as different LAOs. If two are the same, delete the extra one on tab "Registry" and on their district\'s tab.\n{lines}',
};
