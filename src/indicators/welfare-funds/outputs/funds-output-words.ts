// What people read about the output of the welfare funds, beside what stands on it.
import type { OwnOutputWords } from '../../../words/outputs/own-output';

export const FUNDS_OUTPUT: OwnOutputWords = {
  tab: { th: 'กองทุนสวัสดิการ', en: 'Welfare funds' },
  title: {
    th: 'แบบรายงานความก้าวหน้า ตัวชี้วัด "ความสำเร็จในการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน"',
    en: 'Progress form: success in promoting LAO support for community welfare funds',
  },
  name: { th: 'กองทุนสวัสดิการชุมชน', en: 'Community welfare funds' },
  help: {
    th: 'กองทุนและสมาชิกของแต่ละอำเภอ เทียบกับเป้าหมาย',
    en: 'Funds and their members by district, against the targets',
  },
  done: {
    th: 'สร้างรายงานกองทุนแล้ว: มี {funds} กองทุน (ใหม่ {founded}) ยังไม่มี {without} แห่ง สมาชิก {members} คน ({change} จากต้นปี)',
    en: 'Funds built: {funds} funds ({founded} new), {without} LAOs without; {members} members ({change} since the year began)',
  },
};
