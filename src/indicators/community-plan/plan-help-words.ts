// What people read in the help dialog about the five steps of the letters.
import type { Text } from '../../words/text';

export const PLAN_HELP = {
  steps: { th: 'ห้าขั้นของแผนชุมชน', en: 'The five steps of community plans' },
  ofLetters: {
    th: 'ตามหนังสือของปี 2556 และ 2559',
    en: 'As the letters of 2556 and 2559 have them.',
  },
} satisfies Record<string, Text>;

/** The steps in the order of the form, with the form's items: circular letter of 2556. */
export const PLAN_STEPS: readonly { items: string; text: Text }[] = [
  {
    items: '1–3',
    text: {
      th: 'มีการตั้งคณะทำงานสนับสนุนกระบวนการแผนชุมชนระดับท้องถิ่น หรือใช้คณะทำงานที่มีอยู่แล้ว โดยมีหน่วยงานและผู้นำชุมชนที่เกี่ยวข้องร่วมด้วย และมีแนวทางการทำงานร่วมกัน',
      en: 'A working group for community plans, with the agencies and community leaders, and a shared way of working',
    },
  },
  {
    items: '4',
    text: {
      th: 'เวทีประชาคมหมู่บ้านหรือชุมชนได้ทบทวนแผนชุมชนอย่างน้อย 3 ด้าน (เศรษฐกิจ สังคมและคุณภาพชีวิต ทรัพยากรธรรมชาติและสิ่งแวดล้อม) โดยใช้ข้อมูลหมู่บ้าน',
      en: 'Village or community forums have reviewed the community plans over at least 3 dimensions, using village data',
    },
  },
  {
    items: '5–6',
    text: {
      th: 'เวทีประชาคมระดับองค์กรปกครองส่วนท้องถิ่นได้รวมเป็นแผนชุมชนขององค์กรปกครองส่วนท้องถิ่น ครบทั้ง 3 ด้าน',
      en: 'An LAO-level forum has merged them into one community plan of the LAO, over the same 3 dimensions',
    },
  },
  {
    items: '7',
    text: {
      th: 'โครงการ/กิจกรรมจากขั้น 3 ที่อยู่ในอำนาจหน้าที่ ตามลำดับความสำคัญ ไม่นับรวมโครงการ/กิจกรรมที่ชุมชนดำเนินการเอง ได้รับการบรรจุในแผนพัฒนาท้องถิ่นปีถัดไป ไม่น้อยกว่าร้อยละที่กำหนด (ปี 2556 ร้อยละ 20 ปี 2559 ร้อยละ 50)',
      en: 'At least the set share of the eligible projects of step 3 stands in the local development plan of the coming year (2556: 20 %, 2559: 50 %)',
    },
  },
  {
    items: '8',
    text: {
      th: 'ผู้บริหารเห็นชอบให้นำโครงการ/กิจกรรมในแผนพัฒนาท้องถิ่นตามขั้น 4 ไปจัดทำร่างเทศบัญญัติหรือข้อบัญญัติงบประมาณปีถัดไป (ผู้บริหารเห็นชอบ ยังไม่ต้องเสนอสภาท้องถิ่น) ไม่น้อยกว่าร้อยละที่กำหนด (ปี 2556 ร้อยละ 10 ปี 2559 ร้อยละ 40)',
      en: 'The executive has agreed to put at least the set share of those projects into the draft budget of the coming year (2556: 10 %, 2559: 40 %)',
    },
  },
];
