// The lines of the covering memo's template that named the community plan and its five steps themselves, as set-up wrote them until version 3.

/** Row on the tab, and the text. */
export const MEMO_BEFORE = [
  {
    row: 7,
    th: 'รายงานความก้าวหน้าการนำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น รอบวันที่ {รอบ}',
    en: 'Progress of community plans in local development, round of {round}',
  },
  {
    row: 10,
    th: 'ตามที่กรมส่งเสริมการปกครองท้องถิ่นให้จังหวัดรายงานความก้าวหน้าตัวชี้วัดร้อยละของเทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น ภายในวันที่ {กำหนดส่ง} นั้น',
    en: 'The department asks for the progress of municipalities and SAOs that bring community plans into local development by {deadline}.',
  },
  {
    row: 11,
    th: 'จังหวัด{จังหวัด}ได้รวบรวมรายงานจาก {จำนวนอำเภอ} อำเภอแล้ว มี อปท. ทั้งหมด {จำนวน อปท.} แห่ง เป็นเทศบาล {จำนวนเทศบาล} แห่ง และ อบต. {จำนวน อบต.} แห่ง รายงานรอบนี้ {รายงานแล้ว} แห่ง ยังไม่รายงาน {ยังไม่รายงาน} แห่ง ซึ่งนับตามขั้นล่าสุดที่เคยรายงาน',
    en: '{province} province has gathered the reports of {districts} districts with {LAOs} LAOs: {municipalities} municipalities and {SAOs} SAOs. {reported} reported in this round; {missing} did not, and are counted at their last reported step.',
  },
  {
    row: 12,
    th: 'ผลการดำเนินงาน มี อปท. ที่ผ่านครบ 5 ขั้น จำนวน {ผ่าน} แห่ง คิดเป็นร้อยละ {ร้อยละที่ผ่าน} อยู่ขั้น 4 จำนวน {ขั้น 4} แห่ง ขั้น 3 จำนวน {ขั้น 3} แห่ง ขั้น 2 จำนวน {ขั้น 2} แห่ง ขั้น 1 จำนวน {ขั้น 1} แห่ง ยังไม่ผ่านขั้น 1 จำนวน {ขั้น 0} แห่ง และยังไม่เคยรายงาน จำนวน {ไม่เคยรายงาน} แห่ง ทั้งนี้ เกณฑ์คือ {เกณฑ์} แห่ง และเป้าหมายของจังหวัดคือ {เป้าหมาย} แห่ง',
    en: '{passed} LAOs have passed all 5 steps, {share passed} %. {step 4} stand at step 4, {step 3} at step 3, {step 2} at step 2, {step 1} at step 1; {step 0} are not past step 1, and {never reported} have never reported. {required} must pass, and the province aims at {aimed at}.',
  },
  {
    row: 13,
    th: 'เมื่อเทียบกับรอบวันที่ {รอบก่อน} มี อปท. ที่ขั้นสูงขึ้น {ขั้นสูงขึ้น} แห่ง และขั้นถอยหลัง {ขั้นถอยหลัง} แห่ง',
    en: 'Since the round of {previous round}, {rose} LAOs have risen and {fell} have fallen back.',
  },
] as const;
