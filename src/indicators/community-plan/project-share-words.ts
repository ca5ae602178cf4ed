// What people read about the settings that hold the shares of projects.
import type { SettingWords } from '../../words/workbook/column-words';

export const PROJECT_SHARE_WORDS: Readonly<Record<'planShare' | 'budgetShare', SettingWords>> = {
  planShare: {
    label: { th: 'ขั้น 4: ร้อยละของโครงการที่อยู่ในแผนพัฒนา', en: 'Step 4: % of projects in the development plan' },
    help: {
      th: 'ไม่น้อยกว่าร้อยละเท่านี้ของโครงการ/กิจกรรมที่นำมาคิดร้อยละ',
      en: 'At least this share of the eligible projects',
    },
  },
  budgetShare: {
    label: {
      th: 'ขั้น 5: ร้อยละของโครงการที่ผู้บริหารเห็นชอบให้ตั้งงบประมาณ',
      en: 'Step 5: % of projects agreed for the budget',
    },
    help: {
      th: 'ไม่น้อยกว่าร้อยละเท่านี้ของโครงการในแผนพัฒนา',
      en: 'At least this share of the projects in the plan',
    },
  },
};
