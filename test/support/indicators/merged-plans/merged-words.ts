// What people read about the sample indicator: its names, its columns and their setting, its output, its rule.
import type { OwnOutputWords } from '../../../../src/words/outputs/own-output';
import type { RuleWords } from '../../../../src/words/rules/rule-words';
import type { Text } from '../../../../src/words/text';
import type { ColumnWords, SettingWords } from '../../../../src/words/workbook/column-words';

export const MERGED_NAMED = {
  full: { th: 'ตัวชี้วัด: แผนชุมชนระดับ อบต. ฉบับเดียว', en: 'Indicator: SAOs with one merged plan' },
  short: { th: 'แผนฉบับเดียว', en: 'Merged plan' },
} satisfies Record<string, Text>;

export const MERGED_COLUMNS: Readonly<Record<string, ColumnWords>> = {
  mergedPlan: {
    header: { th: 'มีแผนฉบับเดียวแล้ว', en: 'One plan' },
    help: { th: 'ติ๊กเมื่อรวมแผนเป็นฉบับเดียวแล้ว', en: 'Tick when the plans are merged into one' },
  },
  mergedVillages: {
    header: { th: 'หมู่บ้านในแผน', en: 'Villages in it' },
    help: { th: 'จำนวนหมู่บ้านที่อยู่ในแผนฉบับเดียว', en: 'How many villages have a part in the one plan' },
  },
};

export const VILLAGES_COUNTED: ColumnWords = {
  header: { th: 'หมู่บ้านที่นับ', en: 'Villages counted' },
  help: { th: 'จำนวนหมู่บ้านของแผนฉบับเดียว คำนวณให้เอง', en: 'The villages of the one plan, calculated' },
};

export const MERGED_SETTING: SettingWords = {
  label: { th: 'กรอกแผนฉบับเดียว', en: 'Enter merged plans' },
  help: { th: 'on ให้อำเภอกรอก หรือ off ไม่กรอก', en: 'on: districts enter them; off: they do not' },
};

export const MERGED_OUTPUT: OwnOutputWords = {
  tab: { th: 'แผนฉบับเดียว', en: 'Merged plans' },
  title: { th: 'หมู่บ้านที่อยู่ในแผนฉบับเดียว', en: 'Villages with a part in one plan' },
  name: { th: 'แผนฉบับเดียวของ อบต.', en: 'One plan at each SAO' },
  help: { th: 'จำนวนหมู่บ้านของแต่ละ อบต.', en: 'The villages of each SAO' },
  done: { th: 'สร้างแล้ว: {villages} หมู่บ้าน', en: 'Built: {villages} villages' },
};

export const MERGED_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'plan-without-villages': {
    title: { th: 'แผนไม่มีหมู่บ้าน', en: 'Plan of no village' },
    explain: { th: 'ติ๊กว่ามีแผนฉบับเดียว แต่ไม่มีจำนวนหมู่บ้าน', en: 'One plan is ticked, but no village has a part in it.' },
    example: { th: 'ติ๊กแล้ว แต่หมู่บ้าน 0', en: 'Ticked, 0 villages' },
    messages: {
      '': { th: '{lao} มีแผนฉบับเดียว แต่ยังไม่มีหมู่บ้านในแผน', en: '{lao} has one plan, of no village.' },
    },
    remedy: { th: 'พิมพ์จำนวนหมู่บ้านใน{where}', en: 'Type the number of villages in {where}.' },
  },
};
