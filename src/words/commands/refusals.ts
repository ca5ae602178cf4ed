// Why a command was refused: what is safe, and what to do.
import type { Text } from '../text';

export const REFUSALS = {
  'no-settings': {
    th: 'ไม่พบแท็บ "การตั้งค่า" ที่ระบบสร้าง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน ก่อน',
    en: 'There is no tab "Settings" made by Khanton; nothing was changed. Use menu Khanton > Set up first.',
  },
  'no-registry': {
    th: 'ไม่พบแท็บ "ทะเบียน อปท." ที่ระบบสร้าง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน ก่อน',
    en: 'There is no tab "Registry" made by Khanton; nothing was changed. Use menu Khanton > Set up first.',
  },
  'no-memo': {
    th: 'ไม่พบแท็บ "แม่แบบบันทึก" หรือหัวคอลัมน์ของแท็บนั้น จึงยังพิมพ์บันทึกไม่ได้ ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อสร้างใหม่',
    en: 'The tab "Memo template" or its headers cannot be found, so there is no memo to print. Menu Khanton > Set up makes it.',
  },
  'ledger-headers': {
    th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่นหรือหายไป ระบบจึงยังไม่ได้บันทึกการดำเนินการใด พิมพ์หัวคอลัมน์กลับไว้เหนือคอลัมน์เดิม หรือกู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน แล้วสั่งอีกครั้ง',
    en: 'Tab "{tab}": the headers {headers} were changed or are gone, so nothing was recorded. Type them again above their columns, or use File > Version history, then run this again.',
  },
  'heading-lost': {
    th: 'แท็บ "{tab}" ช่อง {cell}: หัวคอลัมน์ถูกลบหรือถูกแก้ ข้อมูลในคอลัมน์นี้จึงไม่มีใครอ่าน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หัวคอลัมน์ที่หายไปคือ {headings} ให้พิมพ์กลับตามเดิม',
    en: 'Tab "{tab}", cell {cell}: the heading was cleared or changed, so nobody reads what stands below it; nothing was changed. Missing: {headings}. Type it again as it was.',
  },
  'setting-missing': {
    th: 'แท็บ {tab} ไม่มีรายการ "{setting}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อเติม',
    en: 'Tab {tab} has no setting "{setting}"; nothing was changed. Menu Khanton > Set up adds it.',
  },
  'setting-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{setting}" คือ "{found}" แต่ต้องเป็น{expected} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Tab "{tab}", cell {cell}: "{setting}" is "{found}", expected {expected}; nothing was changed.',
  },
  'indicator-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{header}" คือ "{found}" {problem} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Tab "{tab}", cell {cell}: "{header}" is "{found}", which {problem}; nothing was changed.',
  },
  'mark-elsewhere': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{setting}" คือ "{found}" แต่ค่านี้กำหนดไว้ที่แท็บ "{other}" แล้ว คือ {expected} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้แก้ค่าที่แท็บ "{other}" แล้วลบค่าในช่อง {cell} และใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน',
    en: 'Tab "{tab}", cell {cell}: "{setting}" is "{found}", but it is set on the tab "{other}", as {expected}; nothing was changed. Change it there, clear {cell}, and use menu Khanton > Set up.',
  },
  'preset-missing': {
    th: 'แท็บ "{other}" ไม่มีแถวของตัวชี้วัด {found} จึงไม่ทราบ "{setting}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน แถวนั้นจะกลับมาตามหนังสือของปี แล้วตรวจค่าในแถวนั้น หากปีนี้ไม่มีตัวชี้วัดนี้ ให้ปิดในแท็บการตั้งค่า',
    en: 'The tab "{other}" has no line of the indicator {found}, so "{setting}" is not known; nothing was changed. Menu Khanton > Set up makes the line again, as the letter of the year has it: check it then. Where the agreement has no such indicator, turn it off in the settings.',
  },
  'indicators-missing': {
    th: 'ไม่พบแท็บ "{other}" ที่ระบบสร้าง และแท็บ "{tab}" ช่อง {cell}: "{setting}" ปิดอยู่ จึงไม่เหลือตัวชี้วัดให้รายงาน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้กู้คืนแท็บ "{other}" ที่เมนู ไฟล์ > ประวัติเวอร์ชัน หากกู้คืนไม่ได้ ให้เปลี่ยนช่อง {cell} เป็น on แล้วใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อสร้างแท็บใหม่ พิมพ์ตัวชี้วัดในแท็บนั้น แล้วจึงปิดอีกครั้ง',
    en: 'There is no tab "{other}" made by Khanton, and tab "{tab}", cell {cell}: "{setting}" is off, so no indicator is left; nothing was changed. Bring the tab back at File > Version history. Where that cannot be, set {cell} to on, use menu Khanton > Set up to make the tab anew, type the indicators on it, then turn it off again.',
  },
  'indicators-wrong': {
    th: 'รายการตัวชี้วัดมีที่ผิด {count} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด:\n{lines}',
    en: 'The list of indicators has {count} mistakes; nothing was changed:\n{lines}',
  },
  'rounds-missing': {
    th: 'แท็บ {tab} ไม่มีรอบรายงานเลย ระบบจึงยังไม่ได้แก้ไขข้อมูลใด พิมพ์วันที่ของรอบในคอลัมน์ รอบรายงาน',
    en: 'Tab {tab} names no reporting round; nothing was changed. Type the dates in the column of the rounds.',
  },
  'rounds-of-another-year': {
    th: 'แท็บ "{tab}" กำหนดปีงบประมาณ {year} แต่รอบรายงาน {round} อยู่ในปีงบประมาณ {other} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจะเริ่มปีใหม่ ให้แก้ปีงบประมาณกลับเป็น {other} แล้วใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ หากวันที่ผิด ให้แก้วันที่ของรอบรายงานและวันครบกำหนดในแท็บนี้',
    en: 'Tab "{tab}" says fiscal year {year}, but the round of {round} lies in fiscal year {other}; nothing was changed. To begin another year, change the year back to {other} and use menu Khanton > Start a new fiscal year; where a date is wrong, correct the rounds and their deadlines.',
  },
  'moved-meanwhile': {
    th: 'ระหว่างที่ระบบทำงาน มีผู้แทรก ย้าย หรือเรียงแถวและคอลัมน์ในแท็บ "{tab}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใดในแท็บนั้น โปรดสั่งอีกครั้ง',
    en: 'While this ran, somebody inserted, moved or sorted rows or columns on the tab "{tab}"; nothing was changed there. Please run it again.',
  },
  'district-unknown': {
    th: 'ไม่มีอำเภอ "{found}" ในการตั้งค่า อำเภอที่มีคือ {expected}',
    en: 'The district "{found}" is not in the settings; there are {expected}.',
  },
  'district-missing': {
    th: 'ยังไม่ทราบว่าเป็นของอำเภอใด ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดเปิดแท็บของอำเภอนั้นก่อนแล้วสั่งอีกครั้ง หรือระบุอำเภอ (--district) อำเภอที่มีคือ {expected}',
    en: 'It is not known which district is meant; nothing was changed. Open its tab and try again, or name it (--district); there are {expected}.',
  },
  'not-your-district': {
    th: 'บัญชีของท่านไม่ใช่ผู้กรอกของ{district} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Your account does not fill in {district}; nothing was changed.',
  },
  'province-only': {
    th: '“{act}” เป็นหน้าที่ของจังหวัด ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้จังหวัดเป็นผู้ดำเนินการ',
    en: '"{act}" is for the province to do; nothing was changed.',
  },
  'mail-not-allowed': {
    th: 'Google ยังไม่อนุญาตให้ส่งอีเมล ระบบจึงยังไม่ได้ส่งและยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ แล้วทำเครื่องหมายอนุญาตให้ครบทุกข้อ (Google แจ้งว่า {cause})',
    en: 'Google does not let e-mails be sent yet; nothing was sent or changed. Use menu Khanton > Automatic reminders, on or off, and tick every box (Google says: {cause}).',
  },
  'act-not-now': {
    th: '{district} รอบ {round}: ขณะนี้ “{state}” ยัง “{act}” ไม่ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: its state is "{state}", so this cannot be done: "{act}". Nothing was changed.',
  },
  'done-already': {
    th: '{district} รอบ {round}: “{act}” แล้วเมื่อ {date} เวลา {time} น. ({who}) ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: this was done on {date} {time} ({who}): "{act}". Nothing was changed.',
  },
  'hand-in-incomplete': {
    th: '{district} รอบ {round}: รายงานแล้ว {reported} จาก {expected} รายการ ยังต้องแก้ไข {mustFix} รายการ ระบบจึงยังไม่ได้ส่ง หากจำเป็นต้องส่ง ให้ระบุเหตุผล\n{lines}',
    en: '{district}, round of {round}: {reported} of {expected} reported, {mustFix} to be fixed, so it was not handed in. Give a reason to hand it in all the same.\n{lines}',
  },
  'district-renamed': {
    th: 'อปท. ในแท็บ "{tab}" ของ "{before}" ขึ้นทะเบียนไว้ที่ "{now}" แล้ว หากสร้างแท็บใหม่ ข้อมูลและการส่งรายงานของปีนี้จะไม่นับ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้พิมพ์ "{before}" กลับในการตั้งค่าและทะเบียน แล้วใช้ชื่อใหม่เมื่อเริ่มปีงบประมาณใหม่ หากเป็นคนละแห่ง ให้เก็บข้อมูลและลบแท็บ "{tab}" ก่อน',
    en: 'The LAOs on tab "{tab}" of "{before}" are registered in "{now}" now. With a new tab, what was reported and done this year would not count, so nothing was changed. Type "{before}" again in the settings and the registry, and take the new name when a new fiscal year begins. If it is another district, keep what stands on tab "{tab}" and delete it first.',
  },
  'district-renamed-in-settings': {
    th: 'การตั้งค่าไม่มี "{before}" ซึ่งมีแท็บ "{tab}" และมี อปท. ในทะเบียน แต่มี "{now}" ซึ่งไม่มี อปท. หากสร้างแท็บใหม่ จะเป็นคนละแห่งกัน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากเปลี่ยนชื่อ ให้พิมพ์ "{before}" กลับในการตั้งค่า แล้วใช้ชื่อใหม่เมื่อเริ่มปีงบประมาณใหม่ หากเป็นคนละแห่ง ให้มีทั้งสองแถวในการตั้งค่า',
    en: 'The settings lack "{before}", which has tab "{tab}" and LAOs in the registry, and have "{now}", which has none. With a new tab the two would be two districts, so nothing was changed. If it is a new name, type "{before}" again in the settings, and take the new name when a new fiscal year begins. If they are two districts, let the settings have a line for each.',
  },
  'new-year-copy-first': {
    th: 'สเปรดชีตนี้เก็บไว้เป็นหลักฐานของปี ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดทำสำเนาก่อน (ไฟล์ > ทำสำเนา) แล้วเปิดสำเนา และใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ ในสำเนานั้น',
    en: 'Nothing was changed: this spreadsheet stays as the archive of its year. Make a copy (File > Make a copy), open it, and use menu Khanton > Start a new fiscal year there.',
  },
  'new-year-not-later': {
    th: 'ปีงบประมาณ {year} ไม่ได้อยู่หลังปี {found} ของสเปรดชีตนี้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Fiscal year {year} is not later than {found}, the year of this spreadsheet; nothing was changed.',
  },
  'new-year-unconfirmed': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด สำเนานี้จะเป็นของปีงบประมาณ {year}: แท็บอำเภอ {tabs} แท็บ แท็บรายงาน และทะเบียนการดำเนินการของปี {found} ในสำเนานี้จะถูกแทนที่ด้วยแท็บว่าง ส่วนต้นฉบับไม่เปลี่ยน',
    en: 'Nothing was changed yet. This copy would become that of fiscal year {year}: its {tabs} district tabs, reports and ledger of {found} would be replaced by empty ones. The original stays as it is.',
  },
  'new-year-under-way': {
    th: 'สมุดงานนี้กำลังเริ่มปีงบประมาณใหม่และยังไม่เสร็จ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ อีกครั้ง ระบบจะทำต่อจนเสร็จ',
    en: 'A new fiscal year was begun here and is not finished; nothing was changed. Use menu Khanton > Start a new fiscal year again: it goes on to its end.',
  },
  'new-year-spoiled': {
    th: 'ข้อความในแท็บ “{tab}” ถูกแก้ไข ระบบจึงเริ่มปีงบประมาณใหม่ต่อไม่ได้ และยังไม่ได้แก้ไขข้อมูลใด โปรดลบสำเนานี้ แล้วทำสำเนาใหม่จากสเปรดชีตต้นฉบับ',
    en: 'Tab "{tab}" was changed, so the new fiscal year cannot go on; nothing was changed. Delete this copy and make another one of the original spreadsheet.',
  },
  'lao-unknown': {
    th: '{district} ไม่มี อปท. ชื่อ "{found}" ที่มีคือ {expected}',
    en: '{district} has no LAO "{found}"; there are {expected}.',
  },
  'nothing-to-explain': {
    th: '{lao} รอบ {round} ไม่มีสิ่งที่พบซึ่งชี้แจงได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Nothing was found of {lao} in the round of {round} that can be explained; nothing was changed.',
  },
  'close-not-open': {
    th: 'รอบ {round} ยังไม่เปิด (เปิดวันที่ {opens}) จึงยังปิดรอบไม่ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} is not open yet (it opens on {opens}), so it cannot be closed; nothing was changed.',
  },
  'closed-already': {
    th: 'รอบ {round} ปิดแล้วเมื่อ {date} เวลา {time} น. ({who}) และข้อมูลยังตรงกับที่เก็บไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} was closed on {date} {time} ({who}), and everything stands as it was kept; nothing was changed.',
  },
  'reopen-not-closed': {
    th: 'รอบ {round} ยังไม่ได้ปิด หรืออำเภอส่งรายงานที่แก้ไขแล้ว จึงไม่ต้องเปิดอีกครั้ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} was not closed, or the corrected report was handed in: there is nothing to open again. Nothing was changed.',
  },
  'until-past': {
    th: 'วันสุดท้ายที่แก้ไขได้ (until) คือ {until} ซึ่งผ่านไปแล้ว ต้องเป็นวันที่ {today} (วันนี้) ถึง {last} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The last day (until) is {until}, which is over: it must be from {today} (today) to {last}. Nothing was changed.',
  },
  'until-late': {
    th: 'วันสุดท้ายที่แก้ไขได้ (until) คือ {until} ซึ่งช้าเกินไป ต้องเป็นวันที่ {today} (วันนี้) ถึง {last} (หนึ่งเดือนหลังกำหนดส่งกรมครั้งสุดท้ายของปี หรือหนึ่งเดือนนับจากวันนี้หากพ้นกำหนดนั้นแล้ว) ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: "The last day (until) is {until}, which is too late: it must be from {today} (today) to {last} (a month after the year's last report is due at the department; once that is over, a month from today). Nothing was changed.",
  },
  'snapshot-broken': {
    th: 'รอบ {round} ปิดแล้ว แต่ข้อมูลที่เก็บไว้ในแท็บ "{tab}" ถูกแก้ไขหรือหายไป ระบบจึงไม่สร้างรายงานจากข้อมูลชุดนั้น ให้กู้คืนแท็บจากประวัติเวอร์ชัน หรือให้จังหวัดปิดรอบใหม่',
    en: 'The round of {round} is closed, but what was kept on tab "{tab}" was changed, or is missing: nothing is built from it. Restore the tab from the version history, or let the province close the round again.',
  },
  'nothing-to-confirm': {
    th: '{district} รอบ {round}: ไม่มี อปท. ที่ช่องยังว่างและเคยรายงานมาก่อน จึงไม่มีสิ่งที่ต้องยืนยัน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: no LAO has a blank cell and an earlier report, so there is nothing to confirm; nothing was changed.',
  },
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
    en: 'The previous round {previous} must lie before the round {round}.',
  },
  'not-entered': {
    th: 'การตั้งค่า "{setting}" ยังเป็น off ระบบจึงยังไม่ได้แก้ไขข้อมูลใด แก้เป็น on แล้วใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน',
    en: 'The setting "{setting}" is off; nothing was changed. Turn it on, then use menu Khanton > Set up.',
  },
  'set-up-already': {
    th: 'สเปรดชีตนี้ตั้งค่าไว้แล้ว: "{setting}" คือ "{found}" ไม่ใช่ "{asked}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจะเปลี่ยน ให้แก้ในแท็บ "การตั้งค่า"',
    en: 'This workbook is set up already: "{setting}" is "{found}", not "{asked}"; nothing was changed. To change it, edit the settings tab.',
  },
  'option-wrong': {
    th: 'ตัวเลือก {option} คือ "{found}" แต่ต้องเป็น{expected}',
    en: 'The option {option} is "{found}", expected {expected}.',
  },
  'indicator-without-steps': {
    th: 'ตัวชี้วัด {indicator} ไม่ได้วัดเป็นขั้น คำสั่งนี้ใช้กับตัวชี้วัดที่วัดเป็นขั้นเท่านั้น',
    en: 'Indicator {indicator} is not measured in steps; this command is for those that are.',
  },
  'option-not-of-form': {
    th: 'แบบ {form} ไม่ใช้ตัวเลือก {option} ใช้ได้: {options}',
    en: 'The form {form} takes no option {option}; it takes {options}.',
  },
  'option-missing': { th: 'ต้องระบุตัวเลือก {option} เป็น{expected}', en: 'The option {option} is missing: {expected}.' },
  'command-unknown': { th: 'ไม่มีคำสั่งชื่อ "{found}"', en: 'There is no command "{found}".' },
  'roster-wrong': {
    th: 'บัญชีรายชื่อมีที่ผิด {count} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด:\n{lines}',
    en: 'The roster has {count} mistakes; nothing was changed:\n{lines}',
  },
  'no-form-tab': {
    th: 'ไม่พบแท็บ "วางแบบที่พิมพ์" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อสร้าง แล้ววางแบบในแท็บนั้น',
    en: 'The tab "Paste a typed form" cannot be found; nothing was changed. Menu Khanton > Set up makes it: paste the form there.',
  },
  'form-not-pasted': {
    th: 'แท็บ {tab} ยังไม่มีแบบให้ตรวจ (ไม่พบบรรทัดของอำเภอใด) วางแบบทั้งตารางตั้งแต่ช่อง A3 แล้วสั่งอีกครั้ง',
    en: 'Tab {tab} holds no form yet (no line of any district). Paste the whole form from cell A3, then try again.',
  },
  'form-without-lines': {
    th: 'ไม่พบบรรทัดของอำเภอใดในแบบ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด แบบต้องเป็นตารางที่มีชื่ออำเภอและตัวเลข 12 คอลัมน์',
    en: 'The form has no line of any district; nothing was changed. It must be a table with districts and 12 columns of figures.',
  },
  'form-header': {
    th: 'แบบบรรทัด {row}: หัวคอลัมน์ต้องมี {columns} อย่างละหนึ่งครั้ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Line {row} of the form: its header must name {columns}, each once; nothing was changed.',
  },
  'editors-wrong': {
    th: 'ไม่มีอำเภอ "{found}" ในบัญชีรายชื่อ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด อำเภอที่มีคือ {expected}',
    en: 'The roster has no district "{found}"; nothing was changed. There are {expected}.',
  },
  busy: {
    th: 'มีผู้อื่นกำลังสั่งงานในสเปรดชีตนี้อยู่ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด รอสักครู่แล้วลองใหม่',
    en: 'Somebody else is running a command on this workbook; nothing was changed. Wait a moment and try again.',
  },
  protected: {
    th: 'บัญชีของท่านไม่มีสิทธิแก้ไขแท็บ "{tab}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้จังหวัดเป็นผู้ดำเนินการ',
    en: 'Your account may not change the tab "{tab}"; nothing was changed. Ask the province to do it.',
  },
  'protected-meanwhile': {
    th: 'ระหว่างที่ระบบทำงาน บัญชีของท่านถูกถอนสิทธิแก้ไขแท็บ "{tab}" ระบบจึงหยุดไว้ ข้อมูลที่อำเภอพิมพ์ไว้ไม่เปลี่ยน โปรดขอให้จังหวัดสั่งคำสั่งนี้อีกครั้ง (Google แจ้งว่า: {cause})',
    en: 'While this ran, your account lost the right to change the tab "{tab}", so it stopped. Nothing that was typed has changed. Ask the province to run it again (Google says: {cause}).',
  },
  'registry-kept': {
    th: 'เฉพาะเจ้าของสเปรดชีตเปลี่ยนแท็บ {tab} ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ขอให้จังหวัดเป็นผู้ทำ',
    en: 'Only the owner of the workbook may change tab {tab}; nothing was changed. Ask the province to do it.',
  },
  'column-missing': {
    th: 'แท็บ {tab} ไม่มีหัวคอลัมน์ "{header}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด พิมพ์หัวคอลัมน์นี้กลับไว้เหนือคอลัมน์เดิม',
    en: 'Tab {tab} has no header "{header}"; nothing was changed. Type it again above its column.',
  },
  'marks-lost': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด สเปรดชีตนี้ไม่มีเครื่องหมายของระบบเหลืออยู่ (อาจบันทึกจากโปรแกรมอื่น) แต่พบแท็บที่มีชื่อและหัวคอลัมน์ตรงกับของระบบ: {tabs} หากยืนยัน ระบบจะถือว่าเป็นแท็บของระบบ และสร้างแท็บรายงานทับของเดิมได้ หากแท็บใดเป็นของสำนักงานเอง ให้เปลี่ยนชื่อแท็บนั้นก่อน',
    en: "Nothing was changed yet. This spreadsheet bears none of Khanton's marks any more (another program may have saved it), but these tabs have the names and headers of Khanton's: {tabs}. Once confirmed, they count as Khanton's, and reports are rebuilt over the old ones. Rename first whichever is your own.",
  },
  'workbook-newer': {
    th: 'สเปรดชีตนี้เป็นรุ่น {found} ซึ่งตั้งค่าไว้ด้วยระบบรุ่นใหม่กว่า แต่ระบบที่ใช้อยู่ ({addOn}) รู้จักถึงรุ่น {expected} เท่านั้น ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้ผู้ดูแลปรับปรุงระบบ แล้วสั่งอีกครั้ง ส่วนสูตรในช่องยังคำนวณได้ตามเดิม',
    en: 'This spreadsheet is of version {found}, set up by a newer Khanton; this one ({addOn}) knows versions up to {expected}. Nothing was changed. Ask whoever keeps the sheet to update Khanton, then try again. Formulas in cells go on working.',
  },
  'version-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: เลขรุ่นของสเปรดชีตคือ "{found}" แต่ต้องเป็นจำนวนเต็มตั้งแต่ 1 ที่ระบบเขียนไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากทราบเลขเดิมให้พิมพ์เลขนั้น หากไม่ทราบและไม่เคยใช้ระบบรุ่นใหม่กว่านี้ ให้พิมพ์ 1 แล้วใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน',
    en: 'Tab "{tab}", cell {cell}: the version of this spreadsheet is "{found}", expected the whole number from 1 that Khanton wrote; nothing was changed. Type the number that stood there. If nobody knows it, and no newer Khanton was ever used here, type 1 and use menu Khanton > Set up.',
  },
  'counted-no-longer': {
    th: 'ระบบยังไม่ได้แก้ไขแท็บอำเภอใด ตามการตั้งค่าและแท็บ "ตัวชี้วัด" ที่แก้ไว้ ข้อมูลที่อำเภอพิมพ์ไว้ต่อไปนี้จะไม่นับ แต่ระบบไม่ลบ คอลัมน์และข้อมูลยังอยู่ตามเดิม\n{lines}\nหากไม่ได้ตั้งใจ ให้แก้แท็บนั้นกลับตามเดิม',
    en: 'No district tab was changed yet. By what the settings and the tab "Indicators" say now, this is counted no longer; it is not deleted, and its columns stay.\n{lines}\nIf that is not meant, change those tabs back.',
  },
  'indicators-off': {
    th: 'ระบบยังไม่ได้แก้ไขแท็บอำเภอใด การตั้งค่า "{setting}" เป็น off จึงจะไม่ใช้ค่าต่อไปนี้ในแท็บ "{tab}" แต่ระบบไม่ลบ แท็บยังอยู่ตามเดิม\n{lines}\nหากไม่ได้ตั้งใจ ให้เปลี่ยนการตั้งค่านั้นกลับเป็น on',
    en: 'No district tab was changed yet. The setting "{setting}" is off, so this is not used of the tab "{tab}" any more; it is not deleted, and the tab stays.\n{lines}\nIf that is not meant, turn that setting on again.',
  },
  'names-alike': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด ชื่อต่อไปนี้ในบัญชีรายชื่อยังไม่มีในทะเบียน แต่คล้ายกับชื่ออื่น เป็นแห่งเดียวกันหรือไม่\n{lines}\nหากแห่งใดเป็นแห่งเดียวกัน ให้แก้ชื่อในบัญชีรายชื่อให้ตรงกัน แล้วนำเข้าใหม่ หากยืนยัน ระบบจะเพิ่มทั้งหมดเป็น อปท. แห่งใหม่',
    en: 'Nothing was changed yet. These names of the roster are not registered, but look like others. Are they the same?\n{lines}\nWhere two are the same, write the name in the roster as the other one and bring it in again. Once confirmed, all of them are added as LAOs of their own.',
  },
  'targets-unconfirmed': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด ถ้าใช้ข้อเสนอของรอบ {round} จะเปลี่ยนคอลัมน์เป้าหมายในแท็บ {tab} {changes} แห่ง\n{lines}',
    en: 'Nothing was changed yet. On tab {tab}, the proposal of the round of {round} would change the target of LAOs: {changes}.\n{lines}',
  },
} satisfies Record<string, Text>;

export type RefusalCode = keyof typeof REFUSALS;
