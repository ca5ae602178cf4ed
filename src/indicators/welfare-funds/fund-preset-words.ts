// What stands of the welfare funds on the tab of indicators: what they are called.
import type { Text } from '../../words/text';

export const FUNDS_NAME: Text = {
  th: 'ความสำเร็จในการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน',
  en: 'Success in promoting LAO support for community welfare funds',
};

/** With the number that the letter of 2559 gives it. */
export const FUNDS_NAME_2559: Text = {
  th: 'ตัวชี้วัดที่ 1.5 ความสำเร็จในการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน',
  en: 'Indicator 1.5: Success in promoting LAO support for community welfare funds',
};

export const MEMBERS_NAME: Text = {
  th: 'สมาชิกกองทุนสวัสดิการชุมชน',
  en: 'Members of community welfare funds',
};
