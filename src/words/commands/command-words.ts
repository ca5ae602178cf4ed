// What people read about each command: what it does, and the sentence when it is done.
import type { Text } from '../text';
import { MAIL_COMMAND_WORDS } from './without-mail';

export interface CommandWords {
  help: Text;
  /** Places: what the command reports of its result. */
  done: Text;
}

export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
  board: {
    help: {
      th: 'สถานะรายงานของทุกอำเภอในทุกรอบ ขั้นต่อไปเป็นของใคร และเหลือเวลากี่วัน',
      en: 'Where each district stands in each round, whose turn it is, and how many days are left',
    },
    done: {
      th: 'สร้างกระดานแล้ว รอบนี้รอ อำเภอ {district} แห่ง รอจังหวัด {province} แห่ง เสร็จแล้ว {done} แห่ง',
      en: 'Board built. This round waits for {district} districts, for the province with {province}; {done} have nothing left to do',
    },
  },
  'hand-in': {
    help: {
      th: 'อำเภอส่งรายงานของรอบให้จังหวัด สิ่งที่ขาดหรือต้องแก้ไขจะแจ้งก่อน',
      en: "Hands a district's report of a round in; what is missing or must be fixed is named first",
    },
    done: {
      th: 'ส่งรายงานของ{district} แล้ว รายงาน {reported} จาก {expected} รายการ รหัสใบรับ {code}',
      en: 'The report of {district} is handed in: {reported} of {expected} reported. Receipt {code}',
    },
  },
  'confirm-no-change': {
    help: {
      th: 'ยืนยันว่า อปท. ที่ช่องยังว่างไม่มีการเปลี่ยนแปลง นับเป็นการรายงาน จนกว่าจะมีผู้กรอกค่า',
      en: 'Confirms that nothing has changed where a cell is blank; it counts as a report until something is typed',
    },
    done: {
      th: 'ยืนยันไม่มีการเปลี่ยนแปลงของ{district} แล้ว {LAOs} แห่ง',
      en: 'Confirmed, no change: {LAOs} LAOs of {district}',
    },
  },
  return: {
    help: { th: 'จังหวัดส่งรายงานกลับให้อำเภอแก้ไข พร้อมข้อความ', en: "Returns a district's report to it, with a note" },
    done: { th: 'ส่งรายงานกลับให้{district} แล้ว', en: 'The report was returned to {district}' },
  },
  accept: {
    help: {
      th: 'จังหวัดรับรายงานของอำเภอ และเก็บค่าไว้เทียบภายหลัง',
      en: "Accepts a district's report, and keeps its values to compare with later",
    },
    done: { th: 'รับรายงานของ{district} แล้ว', en: 'The report of {district} is accepted' },
  },
  explain: {
    help: {
      th: 'ชี้แจงสิ่งที่พบของ อปท. หนึ่งแห่งในรอบหนึ่ง คำชี้แจงใช้ได้จนกว่าค่าในช่องจะเปลี่ยน',
      en: 'Explains what was found of a LAO in a round; it holds until the value changes',
    },
    done: { th: 'บันทึกคำชี้แจงของ {lao} แล้ว {explained} รายการ', en: 'Explained: {explained} findings of {lao}' },
  },
  reminders: {
    help: {
      th: 'ข้อความแจ้งเตือนอำเภอที่ยังค้าง อำเภอละหนึ่งข้อความ สำหรับคัดลอกไปส่ง',
      en: 'A text for each district that owes something, to be copied',
    },
    done: {
      th: 'มีข้อความแจ้งเตือน {districts} ข้อความในแท็บนี้ คำสั่งนี้ไม่ส่งอีเมล โปรดคัดลอกไปส่ง',
      en: '{districts} reminders stand on this tab. This sends no e-mail: copy them.',
    },
  },
  ...MAIL_COMMAND_WORDS,
  'new-year': {
    help: {
      th: 'ทำสำเนาของสเปรดชีตให้เป็นของปีงบประมาณใหม่: ทะเบียน เป้าหมาย ผู้กรอก และตัวชี้วัดคงเดิม ของเดิมเก็บไว้เป็นหลักฐาน',
      en: 'Makes a copy of the spreadsheet into that of another year: registry, targets, editors and indicators stay; the original is the archive',
    },
    done: {
      th: 'สำเนานี้พร้อมใช้ในปีงบประมาณ {year}: อปท. {LAOs} แห่ง ต้นฉบับไม่เปลี่ยน',
      en: 'This copy is ready for fiscal year {year}, with {LAOs} LAOs; the original is as it was',
    },
  },
  'close-round': {
    help: {
      th: 'จังหวัดปิดรอบ: ตรวจสอบ เก็บข้อมูลทุกช่อง สร้างรายงาน และป้องกันคอลัมน์ของรอบ',
      en: "Closes a round: checks it, keeps every value, builds its outputs, protects the round's columns",
    },
    done: {
      th: 'ปิดรอบ {round} แล้ว เก็บข้อมูล อปท. {LAOs} แห่ง{left}',
      en: 'The round of {round} is closed; the values of {LAOs} LAOs are kept{left}',
    },
  },
  reopen: {
    help: {
      th: 'เปิดรอบที่ปิดแล้วให้แก้ไขถึงวันที่กำหนด ทุกอำเภอหรืออำเภอเดียว เมื่อพ้นวันนั้นจะปิดเอง',
      en: 'Opens a closed round until a day, for all districts or for one; then it is closed again by itself',
    },
    done: {
      th: 'เปิดรอบ {round} ให้แก้ไขถึง {until}: {district}',
      en: 'The round of {round} is open until {until}: {district}',
    },
  },
  ledger: {
    help: {
      th: 'สิ่งที่ดำเนินการแล้วในปีนี้ รายการล่าสุดอยู่ท้ายสุด',
      en: "The year's acts in their order, the newest last",
    },
    done: {
      th: '{lines}ทะเบียนการดำเนินการมี {entries} รายการ ตรวจสอบไม่ผ่าน {broken} บรรทัด{odd}',
      en: '{lines}The ledger has {entries} entries; {broken} lines do not fit{odd}',
    },
  },
  validate: {
    help: {
      th: 'ตรวจทุกแท็บ หาขั้นถอยหลัง รายงานที่ขาด และข้อมูลผิด',
      en: 'Checks every tab for regressions, missing reports and wrong data',
    },
    done: {
      th: 'ตรวจแล้ว: ต้องแก้ {mustFix} ควรตรวจ {check} ข้อสังเกต {note} ชี้แจงแล้ว {explained}',
      en: 'Checked: must fix {mustFix}, check {check}, note {note}, explained {explained}',
    },
  },
  summary: {
    help: { th: 'สร้างแบบรายงานความก้าวหน้าของจังหวัด', en: "Builds the province's progress form" },
    done: {
      th: 'สร้างสรุปจังหวัดแล้ว: อปท. {LAOs} แห่ง รายงาน {reported} ยกยอด {carried}',
      en: 'Summary built: {LAOs} LAOs, {reported} reported, {carried} carried',
    },
  },
  comparison: {
    help: { th: 'เทียบขั้นของรอบนี้กับรอบก่อน', en: 'Compares the standings with those of the previous round' },
    done: { th: 'เปรียบเทียบแล้ว: ถอยหลัง {fallen} แห่ง', en: 'Compared: LAOs that fell back: {fallen}' },
  },
  completeness: {
    help: { th: 'ใครรายงานแล้ว ใครยังขาด', en: 'Who has reported and who is missing' },
    done: {
      th: 'รายงานแล้ว {reported} จาก {expected} แห่ง ขาด {missing}{together}',
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
  'check-form': {
    help: {
      th: 'ตรวจแบบรายงานที่พิมพ์ไว้แล้ว (วางในแท็บ วางแบบที่พิมพ์) กับบัญชีรายชื่อ ทีละช่อง',
      en: 'Checks a form that was typed (pasted into the tab Paste a typed form) against the lists, cell by cell',
    },
    done: { th: 'ตรวจแบบแล้ว: ผิด {wrong} ช่อง', en: 'Form checked: {wrong} wrong cells' },
  },
  export: {
    help: {
      th: 'ข้อมูลของทุก อปท. ทุกรอบถึงรอบนี้ เป็นแฟ้ม CSV หรือ JSON รูปแบบเดียวกันทุกจังหวัด',
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
      th: 'สร้างแนวโน้มแล้ว: ผ่าน {passed} จาก {of} แห่ง ต้องผ่านอีก {required} แห่งจึงถึงเกณฑ์ อีก {aimed} แห่งจึงถึงเป้าจังหวัด',
      en: "Outlook built: {passed} of {of} have passed; {required} more to the pass mark, {aimed} more to the province's aim",
    },
  },
  overview: {
    help: {
      th: 'ตัวเลขของภาพ: ขั้นในแต่ละรอบ ขั้นเฉลี่ยของแต่ละอำเภอ ที่ผ่านเทียบกับเกณฑ์และประมาณการ กองทุนและสมาชิก (ไม่เขียนอะไรลงสมุดงาน)',
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
      th: 'เปลี่ยนคอลัมน์เป้าหมายในทะเบียนตามข้อเสนอ เฉพาะเจ้าของสมุดงาน บอกก่อนว่าจะเปลี่ยนอะไร',
      en: 'Changes the target column of the registry as proposed; the owner only, and says first what would change',
    },
    done: {
      th: 'เปลี่ยนเป้าหมายในทะเบียนแล้ว {changes} แห่ง (เป็นหลัก {toMain} เป็นรอง {toSecondary})',
      en: 'Targets of {changes} LAOs changed in the registry ({toMain} to main, {toSecondary} to secondary)',
    },
  },
  evidence: {
    help: { th: 'ขั้นที่หลักฐานรองรับ เทียบกับขั้นที่รายงาน', en: 'The steps that the evidence supports, against those reported' },
    done: {
      th: 'เทียบหลักฐานแล้ว: อปท. {LAOs} แห่ง รายงานเกินหลักฐาน {over} หลักฐานเกินที่รายงาน {under}',
      en: 'Evidence compared: {LAOs} LAOs, {over} report more than it supports, {under} less',
    },
  },
  funds: {
    help: {
      th: 'กองทุนและสมาชิกของแต่ละอำเภอ เทียบกับเป้าหมาย',
      en: 'Funds and their members by district, against the targets',
    },
    done: {
      th: 'สร้างรายงานกองทุนแล้ว: มี {funds} กองทุน (ใหม่ {founded}) ยังไม่มี {without} แห่ง สมาชิก {members} คน ({change} จากต้นปี)',
      en: 'Funds built: {funds} funds ({founded} new), {without} LAOs without; {members} members ({change} since the year began)',
    },
  },
  print: {
    help: {
      th: 'จัดแบบรายงานหรือบันทึกข้อความเป็นหน้ากระดาษ A4 สำหรับพิมพ์หรือบันทึกเป็น PDF',
      en: 'Lays a form or the covering memo out on A4, to be printed or saved as PDF',
    },
    done: { th: 'จัดหน้าสำหรับพิมพ์แล้ว: {title}{problems}', en: 'Laid out for printing: {title}{problems}' },
  },
  'set-up': {
    help: {
      th: 'สร้างแท็บที่ยังไม่มี เติมแถวและคอลัมน์ที่ขาด ไม่แตะสิ่งที่พิมพ์ไว้',
      en: 'Makes missing tabs, adds missing rows and columns, touches nothing that was typed',
    },
    done: {
      th: 'ตั้งค่าแล้ว: เพิ่ม {tabs} แท็บ อปท. ในทะเบียน {LAOs} แห่ง',
      en: 'Set up: {tabs} tabs added, {LAOs} LAOs registered',
    },
  },
  access: {
    help: {
      th: 'ใครแก้ไขแท็บใดได้ และสิ่งใดไม่ตรงกับการตั้งค่า พร้อมวิธีแก้ ไม่แก้ไขสิทธิ์ใด',
      en: 'Who may change which tab, what differs from the settings, and what to do; changes nothing',
    },
    done: {
      th: '{lines}\nตรวจสิทธิ์แล้ว: ต้องแก้ไข {mustFix} ควรตรวจสอบ {check}',
      en: '{lines}\nAccess checked: must fix {mustFix}, check {check}',
    },
  },
  'mend-access': {
    help: {
      th: 'ป้องกันแท็บและให้หรือเอาสิทธิ์ออกตามการตั้งค่า สิทธิ์ที่ผู้อื่นให้ไว้ยังอยู่ เว้นแต่ระบุชื่อ (--take)',
      en: 'Protects tabs, lets people in and takes them out as the settings say; what others gave stays, but for those who are named (--take)',
    },
    done: { th: 'ปรับสิทธิ์ตามการตั้งค่าแล้ว', en: 'Access was set as in the settings' },
  },
  'self-check': {
    help: {
      th: 'ตรวจว่าระบบและสเปรดชีตพร้อมใช้ และบอกวิธีแก้ ไม่แก้ไขข้อมูลใด',
      en: 'Looks whether Khanton and this spreadsheet are in order, and says what to do; changes nothing',
    },
    done: {
      th: '{lines}\nตรวจสอบระบบแล้ว: ต้องแก้ไข {mustFix} ควรตรวจสอบ {check} ปกติ {good}',
      en: '{lines}\nChecked: must fix {mustFix}, check {check}, good {good}',
    },
  },
};

/** The figures of an overview, by what is measured. */
export const OVERVIEW_FIGURES = {
  steps: {
    th: 'ผ่านแล้ว {passed} จาก {of} แห่ง (เกณฑ์ {required} แห่ง เป้าจังหวัด {aimed} แห่ง)',
    en: '{passed} of {of} have passed (pass mark {required}, aimed at {aimed})',
  },
  amounts: {
    th: 'มี {now} ต้นปี {start} เพิ่มขึ้น {increase}',
    en: '{now} now, {start} at the start of the year, increase {increase}',
  },
} satisfies Record<string, Text>;
