// What people read about the output of the evidence behind the steps, beside what stands on it.
import type { OwnOutputWords } from '../../../words/outputs/own-output';

export const EVIDENCE_OUTPUT: OwnOutputWords = {
  tab: { th: 'หลักฐาน', en: 'Evidence' },
  title: { th: 'หลักฐานประกอบขั้นที่รายงาน', en: 'Evidence behind the steps' },
  name: { th: 'หลักฐานของแต่ละขั้น', en: 'Evidence behind the steps' },
  help: {
    th: 'ขั้นที่หลักฐานรองรับ เทียบกับขั้นที่รายงาน',
    en: 'The steps that the evidence supports, against those reported',
  },
  done: {
    th: 'เทียบหลักฐานแล้ว: อปท. {LAOs} แห่ง รายงานเกินหลักฐาน {over} แห่ง หลักฐานเกินที่รายงาน {under} แห่ง',
    en: 'Evidence compared: {LAOs} LAOs, {over} report more than it supports, {under} less',
  },
};
