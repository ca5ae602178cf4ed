// What is said of commands that build an output, print one, or write a file.
import type { CommandWords } from './command-words';

export const OUTPUT_COMMAND_WORDS = {
  summary: {
    help: { th: 'สร้างแบบรายงานความก้าวหน้าของจังหวัด', en: "Builds the province's progress form" },
    done: {
      th: 'สร้างสรุปจังหวัดแล้ว: อปท. {LAOs} แห่ง{reports}',
      en: 'Summary built: {LAOs} LAOs{reports}',
    },
  },
  comparison: {
    help: { th: 'เทียบผลของรอบนี้กับรอบก่อน', en: 'Compares a round with the one before' },
    done: { th: 'เปรียบเทียบแล้ว: {figures}', en: 'Compared: {figures}' },
  },
  completeness: {
    help: { th: 'อปท. ใดรายงานแล้ว แห่งใดยังไม่รายงาน', en: 'Who has reported and who is missing' },
    done: {
      th: 'รายงานแล้ว {reported} จาก {expected} แห่ง ยังไม่รายงาน {missing} แห่ง{together}',
      en: '{reported} of {expected} reported, {missing} missing{together}',
    },
  },
  targets: {
    help: { th: 'บัญชีเป้าหมายหลักและรอง พร้อมขั้นในแต่ละรอบ', en: 'The main and secondary target lists with their steps' },
    done: {
      th: 'สร้างบัญชีเป้าหมายแล้ว: ผ่านแล้ว {passed} จาก {of} แห่ง',
      en: 'Target lists built: {passed} of {of} have passed',
    },
  },
  'send-data': {
    help: {
      th: 'ไฟล์เดียวที่กรมนำไปรวมทั้งประเทศได้: ทุกตัวชี้วัด ทุก อปท. ทุกรอบถึงรอบนี้ บอกสิ่งที่ยังค้างอยู่ก่อน',
      en: 'One file that the department can put beside those of other provinces: every indicator and LAO, in every round up to this one. It says first what is still open',
    },
    done: {
      th: 'จัดทำไฟล์ข้อมูลแล้ว {rows} แถว ให้ส่งไฟล์นี้ให้กรมโดยไม่แก้ไข',
      en: 'The file is made: {rows} rows. Send it to the department as it is',
    },
  },
  export: {
    help: {
      th: 'ข้อมูลของทุก อปท. ทุกรอบถึงรอบนี้ เป็นไฟล์ CSV หรือ JSON รูปแบบเดียวกันทุกจังหวัด',
      en: 'Every LAO in every round up to this one, as CSV or JSON, in the same shape for all provinces',
    },
    done: { th: 'ส่งออกแล้ว {rows} แถว', en: 'Exported: {rows} rows' },
  },
  outlook: {
    help: {
      th: 'ต้องผ่านอีกกี่แห่งจึงจะถึงเกณฑ์ แห่งใดใกล้ที่สุด ผลรายอำเภอ และประมาณการรอบที่เหลือ',
      en: 'How many must still pass to reach the marks, who is nearest, performance by district, and estimates',
    },
    done: {
      th: 'สร้างแนวโน้มแล้ว: ผ่าน {passed} จาก {of} แห่ง ต้องผ่านอีก {required} แห่งจึงถึงเกณฑ์ อีก {aimed} แห่งจึงถึงค่าเป้าหมายของจังหวัด',
      en: "Outlook built: {passed} of {of} have passed; {required} more to the pass mark, {aimed} more to the province's aim",
    },
  },
  overview: {
    help: {
      th: 'ตัวเลขของภาพ: ขั้นในแต่ละรอบ ขั้นเฉลี่ยของแต่ละอำเภอ ที่ผ่านเทียบกับเกณฑ์และประมาณการ กองทุนและสมาชิก (ไม่เขียนอะไรลงสเปรดชีต)',
      en: 'The figures of the pictures: steps by round, mean standing by district, passed against the marks with estimates, funds and members; writes nothing',
    },
    done: {
      th: 'ภาพรวม: {figures}',
      en: 'Overview: {figures}',
    },
  },
  'propose-targets': {
    help: {
      th: 'เสนอเป้าหมายหลักจากขั้นล่าสุด ให้ดูก่อน ไม่เปลี่ยนทะเบียน',
      en: 'Proposes a main list by standing, to be looked at; the registry is not changed',
    },
    done: {
      th: 'เสนอแล้ว: เป้าหมายหลัก {main} แห่ง ต่างจากทะเบียน {changes} แห่ง (ทะเบียนยังไม่เปลี่ยน)',
      en: 'Proposed: {main} LAOs on the main list, {changes} differ from the registry (which is as it was)',
    },
  },
  'take-targets': {
    help: {
      th: 'เปลี่ยนคอลัมน์เป้าหมายในทะเบียนตามข้อเสนอ เฉพาะเจ้าของสเปรดชีต บอกก่อนว่าจะเปลี่ยนอะไร',
      en: 'Changes the target column of the registry as proposed; the owner only, and says first what would change',
    },
    done: {
      th: 'เปลี่ยนเป้าหมายในทะเบียนแล้ว {changes} แห่ง (เป็นหลัก {toMain} เป็นรอง {toSecondary})',
      en: 'Targets of {changes} LAOs changed in the registry ({toMain} to main, {toSecondary} to secondary)',
    },
  },
  print: {
    help: {
      th: 'จัดแบบรายงานหรือบันทึกข้อความเป็นหน้ากระดาษ A4 สำหรับพิมพ์หรือบันทึกเป็น PDF',
      en: 'Lays a form or the covering memo out on A4, to be printed or saved as PDF',
    },
    done: { th: 'จัดหน้าสำหรับพิมพ์แล้ว: {title}{problems}', en: 'Laid out for printing: {title}{problems}' },
  },
} satisfies Record<string, CommandWords>;
