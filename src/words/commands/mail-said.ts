// What is said of e-mails: what would be sent, what was, what was not and why; and of the daily sending.
import type { Text } from '../text';

export const MAIL_SAID = {
  ready: {
    th: 'ยังไม่ได้ส่งอีเมล พร้อมส่ง {mails} ฉบับ ถึงผู้รับ {recipients} คน (วันนี้ Google ให้ส่งได้อีก {quota} คน){lines}',
    en: 'Nothing has been sent yet. Ready: e-mails {mails}, recipients {recipients} (Google allows {quota} more today){lines}',
  },
  nothing: {
    th: 'ไม่มีอีเมลที่ต้องส่งในขณะนี้{lines}',
    en: 'There is no e-mail to be sent now{lines}',
  },
  sent: {
    th: 'ส่งอีเมลแจ้งเตือนแล้ว {mails} ฉบับ ถึงผู้รับ {recipients} คน{lines}',
    en: 'Reminders were sent: e-mails {mails}, recipients {recipients}{lines}',
  },
  to: { th: '\n- {district} รอบ {round}: {to}', en: '\n- {district}, round of {round}: {to}' },
  more: { th: '\n- และอีก {count} รายการในแท็บนี้', en: '\n- and {count} more, on the tab' },
} satisfies Record<string, Text>;

/** What becomes of an e-mail, by its plan. */
export const MAIL_PLANS = {
  send: { th: 'พร้อมส่ง', en: 'to be sent' },
  sent: { th: 'ส่งแล้ว', en: 'sent' },
  'sent-today': { th: 'วันนี้ส่งไปแล้ว', en: 'was sent today already' },
  'not-due': { th: 'วันนี้ไม่ใช่วันแจ้งเตือนตามการตั้งค่า', en: 'the settings do not name this day' },
  'no-address': { th: 'ไม่ได้ส่ง เพราะการตั้งค่าไม่มีอีเมลของอำเภอนี้', en: 'not sent: the settings name no e-mail' },
  'too-many': { th: 'ไม่ได้ส่ง เพราะมีผู้รับเกิน 50 คน', en: 'not sent: more than 50 recipients' },
  'no-quota': {
    th: 'ไม่ได้ส่ง เพราะครบจำนวนผู้รับที่ Google ให้ส่งในวันนี้ ครั้งต่อไปจะส่งเป็นลำดับแรก',
    en: "not sent: Google's number of recipients a day is used up; it is the first to go next time",
  },
  refused: { th: 'ไม่ได้ส่ง Google แจ้งว่า {cause}', en: 'not sent; Google says: {cause}' },
} satisfies Record<string, Text>;

/** Of the daily sending, by what was done. */
export const DAILY_SAID = {
  installed: {
    th: 'ตั้งการแจ้งเตือนอัตโนมัติแล้ว ระบบจะตรวจทุกวันเวลา 8.00 ถึง 9.00 น. และส่งจากบัญชีของท่าน: {days}{other}',
    en: 'Automatic reminders are on: each day between 8 and 9 it is looked who is due, and sent from your account: {days}{other}',
  },
  kept: {
    th: 'การแจ้งเตือนอัตโนมัติตั้งไว้แล้ว: {days}{other}',
    en: 'Automatic reminders were on already: {days}{other}',
  },
  removed: {
    th: 'เลิกแจ้งเตือนอัตโนมัติแล้ว เพราะการตั้งค่าไม่ได้กำหนดวัน{other}',
    en: 'Automatic reminders are off: the settings name no day{other}',
  },
  none: {
    th: 'ไม่ได้ตั้งการแจ้งเตือนอัตโนมัติ หากต้องการ ให้ระบุจำนวนวันที่ "{before}" หรือ "{after}" ในแท็บ "การตั้งค่า" แล้วสั่งอีกครั้ง{other}',
    en: 'Automatic reminders are off. To turn them on, fill in "{before}" or "{after}" in the settings, then press this again{other}',
  },
  before: { th: 'ก่อนครบกำหนด {days} วัน', en: '{days} days before the deadline' },
  dayBefore: { th: 'ก่อนครบกำหนด 1 วัน', en: '1 day before the deadline' },
  dayAfter: { th: 'หลังครบกำหนด 1 วัน', en: '1 day after the deadline' },
  after: { th: 'หลังครบกำหนด {days} วัน', en: '{days} days after the deadline' },
  other: {
    th: '\n{by} ตั้งไว้จากบัญชีนั้นเมื่อ {since} เฉพาะบัญชีนั้นเลิกได้ อำเภอหนึ่งได้รับวันละไม่เกินหนึ่งฉบับต่อรอบ',
    en: '\n{by} turned them on from that account on {since}, and only that account can end that. A district gets at most one e-mail a day for a round.',
  },
} satisfies Record<string, Text>;

/** In the place of a subject in the ledger: nobody pressed anything. */
export const BY_ITSELF: Text = { th: 'อัตโนมัติ', en: 'by itself' };
