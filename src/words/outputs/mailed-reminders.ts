// What an e-mail says beside the reminder itself, and the headings of the list of e-mails.
import type { Text } from '../text';

export const MAIL = {
  subject: { th: '{subject} {district} จังหวัด{province}', en: '{subject}, {district}, {province}' },
  open: { th: 'เปิดสเปรดชีต: {url}', en: 'The spreadsheet: {url}' },
  state: { th: 'การส่ง', en: 'E-mail' },
  subjectHeading: { th: 'เรื่อง', en: 'Subject' },
  quota: {
    th: 'วันนี้ Google ให้ส่งอีเมลได้อีก {quota} คน นับทุกผู้รับของทุกฉบับ',
    en: 'Google allows {quota} more recipients today; each recipient of each e-mail counts.',
  },
} satisfies Record<string, Text>;
