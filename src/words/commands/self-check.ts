// What a self-check says: what each check is about, what was found, and what to do.
import type { Text } from '../text';

export const CHECK_TITLES = {
  'add-on': { th: 'ระบบขั้นตอน', en: 'Khanton' },
  'workbook-version': { th: 'รุ่นของสเปรดชีต', en: 'Version of the spreadsheet' },
  scopes: { th: 'สิทธิที่ Google ให้', en: 'Permissions' },
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  tabs: { th: 'แท็บ', en: 'Tabs' },
  headers: { th: 'หัวคอลัมน์', en: 'Headers' },
  ledger: { th: 'ทะเบียนการดำเนินการ', en: 'Ledger' },
  protections: { th: 'การป้องกันแท็บ', en: 'Protection' },
  editors: { th: 'ผู้กรอกของแต่ละอำเภอ', en: "Districts' editors" },
  time: { th: 'เวลาและรูปแบบวันที่', en: 'Time zone and dates' },
  marks: { th: 'เครื่องหมายประจำแท็บ', en: 'Marks of the tabs' },
  'copied-tabs': { th: 'แท็บที่ทำสำเนา', en: 'Copied tabs' },
  'copied-spreadsheet': { th: 'ไฟล์ที่ทำสำเนา', en: 'Copied spreadsheet' },
  'daily-reminders': { th: 'การแจ้งเตือนอัตโนมัติ', en: 'Automatic reminders' },
} satisfies Record<string, Text>;

export type CheckId = keyof typeof CHECK_TITLES;

export interface AnswerWords {
  found: Text;
  /** None where all is well. */
  remedy?: Text;
}

export const ANSWERS = {
  'add-on': { found: { th: 'ใช้อยู่ รุ่น {version}', en: 'version {version}' } },
  'version-known': { found: { th: 'รุ่น {version} ตรงกับระบบ', en: '{version}, as this Khanton makes it' } },
  'version-older': {
    found: { th: 'รุ่น {version} ส่วนระบบใช้รุ่น {expected}', en: '{version}; this Khanton makes version {expected}' },
    remedy: {
      th: 'ยังใช้งานได้ สั่ง ตั้งค่าสมุดงาน เพื่อปรับเป็นรุ่น {expected} ข้อมูลที่พิมพ์ไว้ไม่เปลี่ยน',
      en: 'It works as it is. Set up brings it to version {expected}; nothing that was typed changes.',
    },
  },
  'version-newer': {
    found: {
      th: 'รุ่น {version} ใหม่กว่าที่ระบบรู้จัก (ถึงรุ่น {expected})',
      en: '{version}, newer than this Khanton knows (up to {expected})',
    },
    remedy: {
      th: 'ขอให้ผู้ดูแลปรับปรุงระบบ ก่อนนั้นระบบจะไม่อ่านและไม่แก้ไขข้อมูลใด',
      en: 'Ask whoever keeps the sheet to update Khanton. Until then it neither reads nor changes anything.',
    },
  },
  'version-unreadable': {
    found: {
      th: 'แท็บ "{tab}" ช่อง {cell} คือ "{found}" แต่ต้องเป็นเลขที่ระบบเขียนไว้',
      en: 'tab "{tab}", cell {cell} holds "{found}", expected the number that Khanton wrote',
    },
    remedy: {
      th: 'พิมพ์เลขเดิม หากไม่ทราบและไม่เคยใช้ระบบรุ่นใหม่กว่านี้ ให้พิมพ์ 1 แล้วสั่ง ตั้งค่าสมุดงาน',
      en: 'Type the number that stood there. If nobody knows it and no newer Khanton was ever used here, type 1, then Set up.',
    },
  },
  'scopes-as-wanted': { found: { th: 'เท่าที่ต้องใช้ ({scopes})', en: 'as needed ({scopes})' } },
  'scopes-unknown': {
    found: {
      th: 'Google ไม่ได้แจ้งสิทธิที่ให้ไว้ สิทธิที่ต้องใช้คือ {scopes}',
      en: 'Google does not say what was allowed; needed are {scopes}',
    },
    remedy: {
      th: 'หากคำสั่งในเมนูทำงานได้ ไม่ต้องทำอะไร',
      en: 'Nothing to do as long as the commands of the menu work.',
    },
  },
  'scopes-missing': {
    found: { th: 'ยังไม่ได้อนุญาต {scopes}', en: 'not allowed yet: {scopes}' },
    remedy: {
      th: 'สั่งคำสั่งใดก็ได้ในเมนู ขั้นตอน แล้วทำเครื่องหมายอนุญาตให้ครบทุกข้อในหน้าจอของ Google',
      en: "Run any command of the menu, and tick every box on Google's screen.",
    },
  },
  'scopes-more': {
    found: { th: 'ได้รับสิทธิเกินที่ต้องใช้: {scopes}', en: 'allowed more than is needed: {scopes}' },
    remedy: {
      th: 'มีผู้แก้สคริปต์หรือไฟล์กำหนดสิทธิ ขอให้ผู้ดูแลติดตั้งระบบใหม่ และถอนสิทธิเดิมที่ myaccount.google.com/connections',
      en: 'Somebody changed the script or its manifest. Ask whoever keeps the sheet to push Khanton again, and take the old permission back at myaccount.google.com/connections.',
    },
  },
  'settings-read': {
    found: {
      th: 'อ่านได้ครบ จังหวัด{province} ปีงบประมาณ {year} จำนวน {districts} แท็บอำเภอ',
      en: 'readable: {province}, fiscal year {year}, {districts} district tabs',
    },
  },
  'settings-missing': {
    found: { th: 'ไม่พบแท็บการตั้งค่าที่ระบบสร้าง', en: 'there is no settings tab made by Khanton' },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน หากเป็นสเปรดชีตใหม่ ให้สั่ง ตั้งค่าสมุดงาน',
      en: 'If it was deleted just now, bring it back with File > Version history. In a new spreadsheet, use Set up.',
    },
  },
  'settings-refused': {
    found: { th: '{message}', en: '{message}' },
    remedy: { th: 'แก้ตามข้อความนี้ แล้วตรวจอีกครั้ง', en: 'Put right what it names, then check again.' },
  },
  'tabs-found': { found: { th: 'พบครบ {count} แท็บ', en: 'all {count} are there' } },
  'tabs-missing': {
    found: { th: 'ไม่พบ {tabs}', en: 'missing: {tabs}' },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน เพื่อให้ได้ข้อมูลที่พิมพ์ไว้ด้วย มิฉะนั้นสั่ง ตั้งค่าสมุดงาน ซึ่งสร้างแท็บใหม่ที่ยังว่าง',
      en: 'If deleted just now, bring it back with File > Version history, with what was typed there. Otherwise Set up makes a new, blank one.',
    },
  },
  'outputs-missing': {
    found: { th: 'ยังไม่มี {tabs}', en: 'not there yet: {tabs}' },
    remedy: {
      th: 'สั่ง ตั้งค่าสมุดงาน หรือสร้างรายงานนั้น ข้อมูลที่พิมพ์ไว้ไม่เกี่ยวข้อง',
      en: 'Set up makes it, or the command that builds it. Nothing that was typed is concerned.',
    },
  },
  'set-up-unfinished': {
    found: { th: 'การตั้งค่าครั้งก่อนยังไม่เสร็จ เหลือ {tabs}', en: 'the last Set up did not finish; left are {tabs}' },
    remedy: { th: 'สั่ง ตั้งค่าสมุดงาน อีกครั้งเพื่อทำต่อ', en: 'Set up goes on there.' },
  },
  'tab-stray': {
    found: {
      th: 'แท็บ "{tab}" เป็นของ "{district}" ซึ่งไม่มีในการตั้งค่าและทะเบียน จึงไม่ถูกนับ',
      en: 'tab "{tab}" is that of "{district}", which neither the settings nor the registry name: it is not counted',
    },
    remedy: {
      th: 'พิมพ์ชื่อ "{district}" กลับในแท็บการตั้งค่า หรือย้ายข้อมูลไปแท็บที่ถูกต้องแล้วลบแท็บนี้',
      en: 'Type the name "{district}" again in the settings, or move what was typed to the right tab and delete this one.',
    },
  },
  'headers-found': { found: { th: 'พบครบทุกแท็บ', en: 'all are there' } },
  'headers-lost': {
    found: { th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ที่รู้จัก', en: 'tab "{tab}" has no header that is known' },
    remedy: {
      th: 'พิมพ์หัวคอลัมน์กลับตามแท็บอื่น หรือกู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน',
      en: 'Type the headers again as on other tabs, or use File > Version history.',
    },
  },
  'headers-changed': {
    found: {
      th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่น',
      en: 'tab "{tab}": the headers {headers} were changed to something else',
    },
    remedy: { th: 'พิมพ์กลับไว้เหนือคอลัมน์เดิม', en: 'Type them again above their columns.' },
  },
  'headers-missing': {
    found: { th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ {headers}', en: 'tab "{tab}" lacks the headers {headers}' },
    remedy: {
      th: 'หากคอลัมน์ยังอยู่ ให้พิมพ์หัวคอลัมน์กลับ หากลบไปแล้ว สั่ง ตั้งค่าสมุดงาน เพื่อเพิ่มคอลัมน์ว่างทางขวา',
      en: 'Type them again if their columns are there. If those were deleted, Set up adds blank ones at the right.',
    },
  },
  'headers-twice': {
    found: { th: 'แท็บ "{tab}" มีหัวคอลัมน์ {headers} ซ้ำ', en: 'tab "{tab}" has the headers {headers} twice' },
    remedy: { th: 'เปลี่ยนชื่อหรือลบคอลัมน์ที่เกิน', en: 'Rename or delete the surplus column.' },
  },
  'ledger-found': { found: { th: 'พบหัวคอลัมน์ครบ', en: 'all headers are there' } },
  'ledger-none': { found: { th: 'ยังไม่มีการดำเนินการ', en: 'nothing was recorded yet' } },
  'ledger-gone': {
    found: {
      th: 'ไม่พบแท็บทะเบียนการดำเนินการ ทั้งที่เคยบันทึกการดำเนินการไว้',
      en: 'its tab is gone, although acts were recorded',
    },
    remedy: {
      th: 'กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน มิฉะนั้นระบบไม่ทราบว่ารายงานใดส่งหรือรับไว้แล้ว',
      en: 'Bring it back with File > Version history: without it nobody knows which reports were handed in or accepted.',
    },
  },
  'ledger-headers-lost': {
    found: {
      th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ที่รู้จัก จึงบันทึกการดำเนินการไม่ได้',
      en: 'tab "{tab}" has no header that is known, so nothing can be recorded',
    },
    remedy: { th: 'กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน', en: 'Use File > Version history.' },
  },
  'ledger-headers-changed': {
    found: {
      th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่น จึงบันทึกการดำเนินการไม่ได้ และรหัสของทุกบรรทัดไม่ตรง',
      en: 'tab "{tab}": the headers {headers} were changed, so nothing can be recorded, and no line fits its code',
    },
    remedy: { th: 'พิมพ์กลับไว้เหนือคอลัมน์เดิม', en: 'Type them again above their columns.' },
  },
  'ledger-headers-missing': {
    found: {
      th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ {headers} รหัสของบรรทัดเดิมจึงไม่ตรง',
      en: 'tab "{tab}" lacks the headers {headers}, so that its lines do not fit their codes',
    },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน เพื่อให้ได้สิ่งที่บันทึกไว้ด้วย มิฉะนั้นสั่ง ตั้งค่าสมุดงาน เพื่อเพิ่มคอลัมน์ว่างทางขวา',
      en: 'If the column was deleted just now, bring it back with File > Version history, with what was recorded. Otherwise Set up adds a blank one at the right.',
    },
  },
  'tabs-kept': { found: { th: 'ครบตามที่กำหนด', en: 'as wanted' } },
  'tabs-open': {
    found: {
      th: 'ยังไม่ป้องกัน ใครก็แก้ไขได้: {tabs}',
      en: 'not protected, so that everybody may change them: {tabs}',
    },
    remedy: { th: 'สั่ง ตั้งค่าสมุดงาน', en: 'Set up protects them.' },
  },
  'outputs-closed': {
    found: {
      th: 'แท็บรายงานที่ผู้อื่นสร้างทับไม่ได้: {tabs}',
      en: 'outputs that not every editor may rebuild: {tabs}',
    },
    remedy: {
      th: 'หากจังหวัดไม่ได้ตั้งใจ ให้เปลี่ยนเป็น แสดงคำเตือน ที่เมนู ข้อมูล > ป้องกันชีตและช่วง',
      en: 'Unless the province wants it so, choose "show a warning" under Data > Protect sheets and ranges.',
    },
  },
  'areas-open': {
    found: {
      th: 'หัวคอลัมน์ ชื่อ อปท. หรือคอลัมน์ที่คำนวณ ยังไม่ป้องกันครบในแท็บ {tabs}',
      en: 'headers, names of LAOs or calculated columns are not all protected on {tabs}',
    },
    remedy: { th: 'สั่ง ตั้งค่าสมุดงาน', en: 'Set up protects them.' },
  },
  'editors-as-wanted': { found: { th: 'ตรงกับการตั้งค่า', en: 'as the settings say' } },
  'editors-hidden': {
    found: {
      th: 'บัญชีของท่านดูรายชื่อของอำเภออื่นไม่ได้ จังหวัดเป็นผู้ตรวจ',
      en: 'your account may not see those of other districts; the province can',
    },
  },
  'editors-missing': {
    found: { th: 'แท็บ "{tab}" ยังไม่ให้ {emails} แก้ไข', en: 'tab "{tab}" does not let {emails} in' },
    remedy: { th: 'สั่ง ตั้งค่าสมุดงาน', en: 'Set up lets them in.' },
  },
  'editors-of-others': {
    found: {
      th: 'แท็บ "{tab}" ให้ผู้กรอกของอำเภออื่นแก้ไขได้: {emails}',
      en: 'tab "{tab}" lets editors of other districts in: {emails}',
    },
    remedy: {
      th: 'ใช้เมนู ขั้นตอน > ตรวจสิทธิ์ ซึ่งบอกว่าระบบหรือผู้อื่นเป็นผู้ให้สิทธิ์ และเอาออกได้',
      en: 'Menu Khanton > Check access says whether Khanton or somebody else let them in, and takes them out.',
    },
  },
  'time-as-wanted': { found: { th: '{expected} ({locale})', en: '{expected} ({locale})' } },
  'zone-of-spreadsheet': {
    found: { th: 'เขตเวลาของสเปรดชีตคือ {found}', en: "the spreadsheet's time zone is {found}" },
    remedy: {
      th: 'เมนู ไฟล์ > การตั้งค่า > เขตเวลา เลือก (GMT+07:00) Bangkok แล้วดูวันที่ที่พิมพ์ไว้อีกครั้ง',
      en: 'File > Settings > Time zone: (GMT+07:00) Bangkok. Then look at the dates that were typed once more.',
    },
  },
  'zone-of-script': {
    found: { th: 'เขตเวลาของสคริปต์คือ {found}', en: "the script's time zone is {found}" },
    remedy: {
      th: 'ขอให้ผู้ดูแลติดตั้งระบบใหม่ ซึ่งตั้งเป็น {expected}',
      en: 'Ask whoever keeps the sheet to push Khanton again: it sets {expected}.',
    },
  },
  locale: {
    found: {
      th: 'ภาษาและประเทศของสเปรดชีตคือ {found} วันที่ที่พิมพ์อาจถูกอ่านเป็นเดือนก่อนวัน',
      en: "the spreadsheet's locale is {found}: a date that is typed may be read month first",
    },
    remedy: { th: 'เมนู ไฟล์ > การตั้งค่า > ภาษา เลือก ไทย', en: 'File > Settings > Locale: Thailand.' },
  },
  'marks-found': { found: { th: 'ครบ เปลี่ยนชื่อหรือย้ายแท็บได้', en: 'there: tabs may be renamed and moved' } },
  'marks-lost': {
    found: {
      th: 'ไม่เหลือเครื่องหมาย (อาจบันทึกจากโปรแกรมอื่น) จึงรู้จักจากชื่อและหัวคอลัมน์: {tabs}',
      en: 'none are left (another program may have saved the file); told from names and headers: {tabs}',
    },
    remedy: {
      th: 'อย่าเปลี่ยนชื่อแท็บจนกว่าจะสั่ง ตั้งค่าสมุดงาน ซึ่งจะถามก่อนแล้วทำเครื่องหมายใหม่',
      en: 'Rename no tab before Set up has marked them again; it asks first.',
    },
  },
  'no-tab-copied': { found: { th: 'ไม่มี', en: 'none' } },
  'tab-copied': {
    found: {
      th: 'แท็บ "{copy}" เป็นสำเนาของ "{tab}" สิ่งที่พิมพ์ในสำเนาไม่ถูกนับ',
      en: 'tab "{copy}" is a copy of "{tab}": what is typed there is not counted',
    },
    remedy: {
      th: 'ย้ายสิ่งที่พิมพ์ในสำเนาไปแท็บ "{tab}" แล้วลบสำเนา',
      en: 'Move what was typed on the copy to "{tab}", then delete the copy.',
    },
  },
  'spreadsheet-own': { found: { th: 'เป็นไฟล์ที่ตั้งค่าไว้เอง', en: 'this is the one that was set up' } },
  'spreadsheet-copied': {
    found: {
      th: 'ไฟล์นี้ทำสำเนามาจากไฟล์อื่น อำเภออาจยังกรอกในไฟล์เดิม',
      en: 'this is a copy of another spreadsheet: districts may still be typing in that one',
    },
    remedy: {
      th: 'ตกลงกันก่อนว่าใช้ไฟล์ใด หากใช้ไฟล์นี้ ให้สั่ง ตั้งค่าสมุดงาน เพื่อให้เป็นไฟล์หลักและให้สิทธิผู้กรอกใหม่',
      en: 'Agree which one is used. If it is this one, Set up makes it the one, and lets the districts in again.',
    },
  },
  'spreadsheet-unknown': {
    found: { th: 'ยังไม่ได้จดไว้ว่าเป็นไฟล์ใด', en: 'which spreadsheet was set up has not been noted yet' },
    remedy: { th: 'สั่ง ตั้งค่าสมุดงาน ระบบจะจดให้', en: 'Set up notes it.' },
  },
  'daily-off': { found: { th: 'ไม่ได้ใช้', en: 'off' } },
  'daily-on': {
    found: { th: 'ส่งจากบัญชี {by} ทำงานครั้งล่าสุด {ran}', en: 'from the account of {by}; last run {ran}' },
  },
  'daily-not-on': {
    found: {
      th: 'การตั้งค่ากำหนดวันไว้ แต่ยังไม่มีผู้ใดตั้งการแจ้งเตือนอัตโนมัติในไฟล์นี้',
      en: 'the settings name days, but nobody has turned it on in this file',
    },
    remedy: {
      th: 'ผู้ที่จะเป็นผู้ส่งใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ',
      en: 'Whoever is to send them uses menu Khanton > Automatic reminders, on or off.',
    },
  },
  'daily-left-on': {
    found: {
      th: 'การตั้งค่าไม่ได้กำหนดวัน แต่ {by} ยังตั้งการแจ้งเตือนอัตโนมัติไว้',
      en: 'the settings name no day, but {by} still has it on',
    },
    remedy: {
      th: 'ให้ {by} ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ เพื่อเลิก',
      en: '{by} ends it with menu Khanton > Automatic reminders, on or off.',
    },
  },
  'daily-problem': {
    found: {
      th: 'ทำงานครั้งล่าสุด {ran} (บัญชี {by}) แต่ไม่สำเร็จ: {problem}',
      en: 'last run {ran} (account of {by}), which went wrong: {problem}',
    },
    remedy: {
      th: 'แก้ตามข้อความนี้ รายการที่ยังไม่ได้ส่งจะส่งในวันถัดไป หรือใช้เมนู ขั้นตอน > ส่งอีเมลแจ้งเตือนอำเภอ',
      en: 'Put right what it names. What was not sent goes the next day, or with menu Khanton > Send reminders by e-mail.',
    },
  },
  'daily-silent': {
    found: {
      th: 'ตั้งไว้ที่บัญชี {by} แต่ไม่ได้ทำงานทุกวัน ครั้งล่าสุด {ran}',
      en: 'on in the account of {by}, but it does not run each day; last run {ran}',
    },
    remedy: {
      th: 'ให้ {by} หรือผู้ที่จะส่งแทน ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ อีกครั้ง',
      en: '{by}, or whoever is to send them instead, uses menu Khanton > Automatic reminders, on or off once more.',
    },
  },
} satisfies Record<string, AnswerWords>;

export type AnswerCode = keyof typeof ANSWERS;

export const STATE_WORDS = {
  good: { th: 'ปกติ', en: 'Good' },
  check: { th: 'ควรตรวจสอบ', en: 'Check' },
  'must-fix': { th: 'ต้องแก้ไข', en: 'Must fix' },
} satisfies Record<string, Text>;

/** How Google Sheets names a duplicate, before the name of the tab. */
export const COPY_OF: Text = { th: 'สำเนาของ', en: 'Copy of' };

/** A line of the command line. */
export const SELF_CHECK_LINE: Text = { th: '{state}\t{title}: {found}', en: '{state}\t{title}: {found}' };
export const SELF_CHECK_REMEDY: Text = { th: '\n\tวิธีแก้: {remedy}', en: '\n\tWhat to do: {remedy}' };
