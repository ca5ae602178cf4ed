// What people read on the output of the evidence behind the steps.
import type { Text } from '../../../words/text';

export const EVIDENCE = {
  /** As forms are ticked by hand. */
  done: { th: '/', en: '/' },
  criteria: {
    th: 'เกณฑ์: ขั้น 4 ไม่น้อยกว่าร้อยละ {planShare} ของโครงการ/กิจกรรมที่นำมาคิดร้อยละ ขั้น 5 ไม่น้อยกว่าร้อยละ {budgetShare} ของโครงการในแผน ขั้นที่รายงานเป็นของอำเภอ หลักฐานไม่เปลี่ยนขั้น',
    en: "Criteria: step 4 at least {planShare} % of the eligible projects, step 5 at least {budgetShare} % of those in the plan. The step that is reported is the district's: evidence does not change it.",
  },
  byDistrict: { th: 'แต่ละอำเภอ (แห่ง)', en: 'By district' },
  byLao: { th: 'แต่ละ อปท.', en: 'By LAO' },
  laos: { th: 'จำนวน อปท.', en: 'LAOs' },
  claimed: { th: 'ขั้นที่รายงาน', en: 'Step reported' },
  supported: { th: 'ขั้นที่หลักฐานรองรับ', en: 'Step supported by the evidence' },
  nothing: { th: 'ยังไม่กรอก', en: 'Nothing entered' },
  compared: { th: 'เทียบกัน', en: 'Compared' },
  equal: { th: 'ตรงกัน', en: 'Equal' },
  over: { th: 'รายงานเกินหลักฐาน', en: 'Reported above' },
  under: { th: 'หลักฐานเกินที่รายงาน', en: 'Reported below' },
  claimedStep: { th: 'รายงาน', en: 'Reported' },
  supportedStep: { th: 'หลักฐาน', en: 'Supported' },
  items: { th: 'ข้อตามแบบ', en: 'Items of the form' },
  item: { th: 'ข้อ {item}', en: '{item}' },
  eligible: { th: 'นำมาคิดร้อยละ', en: 'Eligible' },
  inPlan: { th: 'ในแผน', en: 'In plan' },
  agreed: { th: 'เห็นชอบ', en: 'Agreed' },
  share: { th: 'ร้อยละ', en: 'Share' },
  percent: { th: '{percent}', en: '{percent} %' },
  missing: { th: 'ต้องมีอีก', en: 'Still needed' },
  undefined: { th: 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้', en: 'No projects: share undefined' },
  impossible: { th: 'เป็นไปไม่ได้', en: 'impossible' },
  findings: { th: 'ผลการตรวจ', en: 'Findings' },
} satisfies Record<string, Text>;
