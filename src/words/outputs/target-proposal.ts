// What people read on the proposal of a main list, and before it is taken.
import type { Text } from '../text';

export const TARGET_PROPOSAL = {
  how: {
    th: 'เสนอให้เป้าหมายหลักมีร้อยละ {share} ของ อปท. {laos} แห่ง ปัดเศษขึ้นเป็น {needed} แห่ง: ขั้นล่าสุดสูงสุดก่อน ทุกอำเภออย่างน้อย 1 แห่ง ขั้นเท่ากันเรียงตามทะเบียน',
    en: 'Proposed: {share} % of {laos} LAOs, rounded up to {needed}: the highest standings first, every district at least one, ties in the order of the registry.',
  },
  moreDistricts: {
    th: 'อำเภอมีมากกว่า {needed} อำเภอ เป้าหมายหลักที่เสนอจึงมี {main} แห่ง',
    en: 'There are more districts than {needed}: the proposed main list names {main} LAOs.',
  },
  notTaken: {
    th: 'นี่เป็นข้อเสนอ ทะเบียนยังไม่เปลี่ยน: ถ้าใช้ จะเปลี่ยน {changes} แห่ง (เป็นหลัก {toMain} เป็นรอง {toSecondary}) หากเห็นชอบ ให้เจ้าของสเปรดชีตใช้เมนู ขั้นตอน > ใช้เป้าหมายตามข้อเสนอ',
    en: 'This is a proposal, the registry is as it was. LAOs that taking it would change: {changes} ({toMain} to main, {toSecondary} to secondary). The owner of the spreadsheet uses the menu Khanton > Apply proposed targets.',
  },
  notTakenOwn: {
    th: 'นี่เป็นข้อเสนอ ทะเบียนยังไม่เปลี่ยน: ถ้าใช้ จะเปลี่ยน {changes} แห่ง (เป็นหลัก {toMain} เป็นรอง {toSecondary}) หากเห็นชอบ ให้เจ้าของสเปรดชีตเลือกตัวชี้วัดนี้ในแถบด้านข้าง ส่วน "สร้างรายงาน" แล้วกด "ใช้เป้าหมายตามข้อเสนอ" (เมนูใช้ตัวชี้วัดแรก)',
    en: 'This is a proposal, the registry is as it was. LAOs that taking it would change: {changes} ({toMain} to main, {toSecondary} to secondary). The owner of the spreadsheet chooses this indicator in the panel, under Build, and presses Apply proposed targets (the menu means the first indicator).',
  },
  thisOne: { th: 'ตัวชี้วัดแผนชุมชน', en: 'the community plan' },
  nothing: {
    th: 'ทะเบียนตรงกับข้อเสนอนี้อยู่แล้ว ไม่มีอะไรต้องเปลี่ยน',
    en: 'The registry already agrees with this proposal: there is nothing to change.',
  },
  standing: { th: 'ขั้นล่าสุด', en: 'Standing' },
  now: { th: 'เป้าหมายในทะเบียน', en: 'Target in the registry' },
  change: { th: 'ถ้าใช้ข้อเสนอ', en: 'If taken' },
  reason: { th: 'เหตุผล', en: 'Reason' },
  byStanding: { th: 'ขั้นสูงสุด', en: 'Among the highest' },
  byDistrict: { th: 'เพื่อให้มีทุกอำเภอ', en: 'So that its district has one' },
  neither: { th: 'ไม่ระบุ', en: 'neither' },
  becomes: { th: 'เปลี่ยนเป็น{target}', en: 'becomes {target}' },
  changeLine: { th: '{lao} ({district}): จาก{now}เป็น{proposed}', en: '{lao} ({district}): from {now} to {proposed}' },
  moreLines: {
    th: 'และอีก {more} แห่ง ดูทั้งหมดได้ที่เมนู ขั้นตอน > เสนอเป้าหมายหลัก',
    en: 'and {more} more; the menu Khanton > Propose a main list shows them all',
  },
} satisfies Record<string, Text>;
