// What the heading of a column of LAOs says: what stands in the column, in the words that lists have for it.
import type { LaoType } from '../names/lao-type';
import { remembered } from '../thai/memory';
import { comparable } from '../thai/thai-text';

/** `municipality` and `SAO`: names of LAOs of that type alone, as in the department's lists. `number` and `remark` say nothing that is read; nor does the province, which is one. */
export type Heading = 'district' | 'type' | 'name' | 'municipality' | 'SAO' | 'target' | 'number' | 'remark';

const WORDS: readonly [Heading, RegExp][] = [
  ['district', /^(?:ราย)?(?:ชื่อ)?อำเภอ$|^(?:district|amph(?:o|u)(?:e|r))$/],
  ['type', /^(?:ประเภท|type)/],
  ['target', /^(?:กลุ่ม|บัญชี)?เป้าหมาย(?:หลัก\/รอง)?$|^หลัก\/รอง$|^target$/],
  ['number', /^(?:ที่|ลำดับ(?:ที่)?|no\.?|#)$/],
  ['remark', /^หมายเหตุ|^(?:remark|note)s?$|^จังหวัด$|^province$/],
];

/** "รายชื่อเทศบาล/อบต. มุ่งผลสัมฤทธิ์" */
const NAMES =
  /^(?:ราย)?ชื่อ(?:$|อปท|เทศบาล|อบต|อ\.บ|องค์|หน่วยงาน|ท้องถิ่น)|^(?:(?:lao|sao|municipality)(?:name)?s?|municipalities|names?)$/;
const KIND_ALONE =
  /^(?:(?:เทศบาล|อบต\.?|อ\.บ\.ต\.?|องค์การบริหารส่วนตำบล|อปท\.?|องค์กรปกครองส่วนท้องถิ่น|หน่วยงาน|และ|หรือ)\/?)+$/;
const OF_MUNICIPALITIES = /เทศบาล|municip/;
const OF_SAOS = /อบต|อ\.บ\.ต|องค์การบริหารส่วนตำบล|sao/;

/** Which type a comparable text speaks of; null where it names none, or both. */
export function typeSpokenOf(text: string): LaoType | null {
  const [municipalities, SAOs] = [OF_MUNICIPALITIES.test(text), OF_SAOS.test(text)];
  return municipalities === SAOs ? null : municipalities ? 'municipality' : 'SAO';
}

const IN_BRACKETS = /\([^()]*\)$/;

/** Null for what is none of them. */
export const headingSaid = remembered((text: string): { heading: Heading | null } => ({ heading: said(text) }));

function said(text: string): Heading | null {
  const whole = comparable(text);
  const word = whole.replace(IN_BRACKETS, '') || whole;
  if (word === '') return null;
  for (const [heading, written] of WORDS) if (written.test(word)) return heading;
  if (!NAMES.test(word) && !KIND_ALONE.test(word)) return null;
  return typeSpokenOf(word) || 'name';
}

/** "ขั้นที่ผ่าน", "ผลการประเมิน", "ระดับ": a value, of which the heading says neither whose nor of when. */
const VALUE_ALONE =
  /^(?:ผล(?:การ)?(?:ดำเนินงาน|ประเมิน|รายงาน)?|(?:ผ่าน)?(?:ระดับ)?ขั้น(?:ตอน)?(?:ที่)?(?:ผ่าน|สูงสุด|ได้)?|ระดับ|คะแนน|จำนวน(?:สะสม)?|highest|result|value|steps?)$/;
const OF_STEPS = /ขั้น|step/;

export const isValueAlone = (text: string) => VALUE_ALONE.test(comparable(text));
/** Of such words those that are of a step. */
export const isStepAlone = (text: string) => isValueAlone(text) && OF_STEPS.test(comparable(text));
