// What people read about the columns in which districts enter the evidence behind a step, and about the setting that turns them on.
import type { ColumnWords, SettingWords } from '../../words/workbook/column-words';

const item = (number: number, th: string, en: string): ColumnWords => ({
  header: { th: `ข้อ ${number}`, en: `Item ${number}` },
  help: { th: `ทำเครื่องหมายเมื่อทำแล้ว: ${th}`, en: `Tick when done: ${en}` },
});

/** The eight items are those of the form of 2556. */
export const EVIDENCE_COLUMNS: Readonly<Record<string, ColumnWords>> = {
  item1: item(1, 'ตั้งคณะทำงานกระบวนการแผนชุมชน (ขั้น 1)', 'a working group for the community-plan process (step 1)'),
  item2: item(
    2,
    'คณะทำงานมีหน่วยงานที่เกี่ยวข้องและผู้นำชุมชนร่วมด้วย (ขั้น 1)',
    'the agencies and community leaders concerned are on it (step 1)',
  ),
  item3: item(3, 'มีแนวทางการทำงานร่วมกัน (ขั้น 1)', 'a shared way of working (step 1)'),
  item4: item(
    4,
    'ประชาคมหมู่บ้าน/ชุมชนทบทวนแผนชุมชนอย่างน้อย 3 ด้าน โดยใช้ข้อมูลหมู่บ้าน (ขั้น 2)',
    'village forums have reviewed the community plans over at least 3 dimensions, using village data (step 2)',
  ),
  item5: item(5, 'จัดเวทีประชาคมระดับ อปท. รวมแผนชุมชน (ขั้น 3)', 'a forum of the whole LAO has merged the plans (step 3)'),
  item6: item(
    6,
    'มีแผนชุมชนระดับ อปท. ฉบับเดียว ครบ 3 ด้าน (ขั้น 3)',
    'there is one community plan of the LAO, over the same 3 dimensions (step 3)',
  ),
  item7: item(
    7,
    'นำโครงการเข้าแผนพัฒนาท้องถิ่นปีถัดไปไม่น้อยกว่าเกณฑ์ (ขั้น 4)',
    'the share of projects asked for stands in the development plan of the coming year (step 4)',
  ),
  item8: item(
    8,
    'ผู้บริหารเห็นชอบให้ตั้งงบประมาณไม่น้อยกว่าเกณฑ์ (ขั้น 5)',
    'the executive has agreed to budget for the share asked for (step 5)',
  ),
  eligible: {
    header: { th: 'โครงการ/กิจกรรมที่นำมาคิดร้อยละ', en: 'Eligible projects' },
    help: {
      th: 'จำนวนโครงการจากแผนชุมชนที่อยู่ในอำนาจหน้าที่ อปท. และชุมชนไม่ได้ทำเอง ไม่มีให้กรอก 0',
      en: "Projects of the community plan within the LAO's powers that the community does not carry out itself; none: 0",
    },
  },
  inPlan: {
    header: { th: 'อยู่ในแผนพัฒนา', en: 'In the plan' },
    help: {
      th: 'ในจำนวนที่นำมาคิดร้อยละ อยู่ในแผนพัฒนาท้องถิ่นปีถัดไปกี่โครงการ',
      en: 'Of the eligible projects, those in the development plan of the coming year',
    },
  },
  agreed: {
    header: { th: 'ผู้บริหารเห็นชอบ', en: 'Agreed' },
    help: {
      th: 'ในจำนวนที่อยู่ในแผน ผู้บริหารเห็นชอบให้ตั้งงบประมาณกี่โครงการ (ยังไม่ต้องผ่านสภา)',
      en: 'Of those in the plan, agreed by the executive for the draft budget (not yet by the council)',
    },
  },
};

export const SUPPORTED: ColumnWords = {
  header: { th: 'ขั้นตามหลักฐาน', en: 'Step by evidence' },
  help: {
    th: 'ขั้นที่หลักฐานรองรับ คำนวณให้เอง ("?" = มีช่องที่ไม่ใช่เครื่องหมายถูกหรือตัวเลข) ขั้นที่รายงานยังเป็นของอำเภอ',
    en: 'The step that the evidence supports, calculated ("?": a cell is neither a tick nor a number). The step reported stays the district\'s',
  },
};

export const EVIDENCE_SETTING: SettingWords = {
  label: { th: 'กรอกหลักฐานของแต่ละขั้น', en: 'Enter the evidence behind each step' },
  help: {
    th: 'เปิด ให้อำเภอกรอก 8 ข้อและจำนวนโครงการ หรือ ปิด ไม่กรอก เปลี่ยนแล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'on: districts enter the 8 items and the counts of projects; off: they do not. Then menu Khanton > Set up',
  },
};
