// What is said of commands that send e-mails, in the build with mail: their names, and what they are for.
import type { Text } from '../text';

export const MAIL_COMMAND_NAMES: Readonly<Record<string, Text>> = {
  'send-reminders': { th: 'ส่งอีเมลแจ้งเตือนอำเภอ', en: 'Send reminders by e-mail' },
  'daily-reminders': { th: 'ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ', en: 'Automatic reminders, on or off' },
};

export const MAIL_COMMAND_WORDS: Readonly<Record<string, { help: Text; done: Text }>> = {
  'send-reminders': {
    help: {
      th: 'แสดงก่อนว่าข้อความใดจะส่งถึงผู้ใด เมื่อยืนยันแล้วจึงส่งอีเมลถึงผู้กรอกของอำเภอที่ยังค้าง',
      en: 'Shows first which text would go to whom; once confirmed, sends it to the editors of each district that owes something',
    },
    done: { th: '{said}', en: '{said}' },
  },
  'daily-reminders': {
    help: {
      th: 'ให้ระบบส่งอีเมลแจ้งเตือนเองในวันที่กำหนดในการตั้งค่า หรือเลิกส่งเมื่อการตั้งค่านั้นเว้นว่าง',
      en: 'Lets reminders go out by themselves on the days that the settings name; blank settings end it',
    },
    done: { th: '{said}', en: '{said}' },
  },
};
