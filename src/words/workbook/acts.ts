// What people read about the acts of the ledger and the states of a district's report.
import type { Text } from '../text';

/** As it stands in the ledger, where it is read again in either language. */
export const ACT_WORDS = {
  'hand-in': { th: 'ส่งรายงาน', en: 'Handed in' },
  'confirm-no-change': { th: 'ยืนยันไม่มีการเปลี่ยนแปลง', en: 'Confirmed, no change' },
  return: { th: 'ส่งกลับ', en: 'Returned' },
  accept: { th: 'รับรายงาน', en: 'Accepted' },
  close: { th: 'ปิดรอบ', en: 'Closed' },
  reopen: { th: 'เปิดรอบอีกครั้ง', en: 'Reopened' },
  explain: { th: 'ชี้แจง', en: 'Explained' },
  import: { th: 'นำเข้าผล', en: 'Results brought in' },
  tidy: { th: 'จัดระเบียบ', en: 'Tidied' },
  undo: { th: 'เลิกทำ', en: 'Undone' },
  'change-lao': { th: 'เปลี่ยนแปลง อปท.', en: 'LAOs changed' },
  remind: { th: 'แจ้งเตือนทางอีเมล', en: 'Reminded by e-mail' },
  'new-year': { th: 'เริ่มปีงบประมาณใหม่', en: 'New fiscal year' },
  kept: { th: 'เก็บค่า', en: 'Values kept' },
} satisfies Record<string, Text>;

export interface StateWords {
  name: Text;
  /** With it the state is told apart where colours cannot be seen. */
  mark: Text;
  /** What is to be done next, and by whom (`who`: of the district's turns, whose); none where nothing is. */
  next?: Text;
}

export const STATE_WORDS: Readonly<
  Record<
    'not-open' | 'open' | 'due' | 'late' | 'handed-in' | 'returned' | 'accepted' | 'closed' | 'reopened',
    StateWords
  >
> = {
  'not-open': { name: { th: 'ยังไม่เปิด', en: 'Not open yet' }, mark: { th: '·', en: '·' } },
  open: {
    name: { th: 'เปิดรับรายงาน', en: 'Open' },
    mark: { th: '○', en: '○' },
    next: { th: '{who}กรอกและส่งรายงาน', en: '{who} fills it in and hands it in' },
  },
  due: {
    name: { th: 'ใกล้ครบกำหนด', en: 'Due' },
    mark: { th: '◔', en: '◔' },
    next: { th: '{who}ส่งรายงาน', en: '{who} hands it in' },
  },
  late: {
    name: { th: 'เกินกำหนด', en: 'Late' },
    mark: { th: '!', en: '!' },
    next: { th: '{who}เร่งส่งรายงาน', en: '{who} hands it in at once' },
  },
  'handed-in': {
    name: { th: 'ส่งแล้ว', en: 'Handed in' },
    mark: { th: '▲', en: '▲' },
    next: { th: 'จังหวัดตรวจรับหรือส่งกลับ', en: 'The province accepts or returns it' },
  },
  returned: {
    name: { th: 'ส่งกลับแก้ไข', en: 'Returned' },
    mark: { th: '↩', en: '↩' },
    next: { th: '{who}แก้ไขและส่งใหม่', en: '{who} fixes it and hands it in again' },
  },
  accepted: {
    name: { th: 'รับแล้ว', en: 'Accepted' },
    mark: { th: '✓', en: '✓' },
    next: { th: 'จังหวัดปิดรอบ', en: 'The province closes the round' },
  },
  closed: { name: { th: 'ปิดแล้ว', en: 'Closed' }, mark: { th: '■', en: '■' } },
  reopened: {
    name: { th: 'เปิดให้แก้ไข', en: 'Reopened' },
    mark: { th: '↻', en: '↻' },
    next: { th: '{who}แก้ไขและส่งใหม่', en: '{who} fixes it and hands it in again' },
  },
};

/** Whose turn it is, where it is the district's: a town that reports straight to the province is none. */
export const DISTRICT_TURN = {
  district: { th: 'อำเภอ', en: 'The district' },
  town: { th: 'เทศบาล', en: 'The municipality' },
} satisfies Record<string, Text>;

/** Who acted, where no e-mail is known: the district's name stands for its clerk. */
export const PROVINCE_ACTED: Text = { th: 'จังหวัด', en: 'Province' };
