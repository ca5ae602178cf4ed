// What stands of the community plan on the tab of indicators: its name, and what has been done when each step is passed.
import type { Text } from '../../words/text';

export const PLAN_NAME: Text = {
  th: 'ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด',
  en: 'Share of municipalities and SAOs that bring community plans into local development by the set criteria',
};

/** With the number that the letter of 2559 gives it. */
export const PLAN_NAME_2559: Text = {
  th: 'ตัวชี้วัดที่ 1.4 ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด',
  en: 'Indicator 1.4: Share of municipalities and SAOs that bring community plans into local development by the set criteria',
};

/** From step 1 on. The shares of steps 4 and 5 stand beside them. */
export const PLAN_MEANINGS: readonly Text[] = [
  {
    th: 'มีการตั้งคณะทำงานสนับสนุนกระบวนการแผนชุมชนระดับท้องถิ่น หรือใช้คณะทำงานที่มีอยู่แล้ว โดยมีหน่วยงานและผู้นำชุมชนที่เกี่ยวข้องร่วมด้วย และมีแนวทางการทำงานร่วมกัน',
    en: 'a working group for community plans, with the agencies and community leaders, and a shared way of working',
  },
  {
    th: 'เวทีประชาคมหมู่บ้านหรือชุมชนได้ทบทวนแผนชุมชนอย่างน้อย 3 ด้าน (เศรษฐกิจ สังคมและคุณภาพชีวิต ทรัพยากรธรรมชาติและสิ่งแวดล้อม) โดยใช้ข้อมูลของหมู่บ้าน',
    en: 'village or community forums have reviewed the community plans over at least 3 dimensions, using village data',
  },
  {
    th: 'เวทีประชาคมระดับองค์กรปกครองส่วนท้องถิ่นได้รวมเป็นแผนชุมชนขององค์กรปกครองส่วนท้องถิ่น ครบทั้ง 3 ด้าน',
    en: 'an LAO-level forum has merged them into one community plan of the LAO, over the same 3 dimensions',
  },
  {
    th: 'โครงการ/กิจกรรมจากขั้น 3 ที่อยู่ในอำนาจหน้าที่ ตามลำดับความสำคัญ ไม่นับรวมโครงการ/กิจกรรมที่ชุมชนดำเนินการเอง ได้รับการบรรจุในแผนพัฒนาท้องถิ่นปีถัดไป',
    en: 'the projects of step 3 within the powers of the LAO, without those of the community itself, stand in the coming development plan',
  },
  {
    th: 'ผู้บริหารเห็นชอบให้นำโครงการ/กิจกรรมในแผนพัฒนาท้องถิ่นตามขั้น 4 ไปจัดทำร่างเทศบัญญัติหรือข้อบัญญัติงบประมาณปีถัดไป (ผู้บริหารเห็นชอบ ยังไม่ต้องเสนอสภาท้องถิ่น)',
    en: 'the executive has agreed (the council need not have seen it) to put projects of that plan into the draft budget of the coming year',
  },
];
