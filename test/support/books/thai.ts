// A workbook in Thai whose every name is in Thai letters: any English word in it is the add-on's own.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LATIN_INDICATORS, LATIN_LINES } from './english';
import { setUpBook } from './office';

/** The names of the English one. */
const NAMES: Readonly<Record<string, string>> = {
  Capital: 'เทศบาลเมืองเอก',
  North: 'เหนือ',
  South: 'ใต้',
  Alba: 'ทม.เอก',
  Bora: 'ทต.โบรา',
  Faro: 'ทต.ฟาโร',
  Corda: 'อบต.คอดา',
  Delta: 'อบต.เดลตา',
  Esta: 'อบต.เอสตา',
  Gala: 'อบต.กาลา',
  Helva: 'อบต.เฮลวา',
  'Local plans': 'แผนของท้องถิ่น',
  Nurseries: 'ศูนย์พัฒนาเด็กเล็ก',
  'Plans against floods': 'แผนป้องกันน้ำท่วม',
};

const inThai = (text: string) =>
  Object.entries(NAMES).reduce((said, [latin, thai]) => said.replaceAll(new RegExp(`\\b${latin}\\b`, 'g'), thai), text);

/** Set up by the add-on; each caller gets its own. */
export function thaiBook(): Workbook {
  return setUpBook({
    province: 'สมมติ',
    year: 2559,
    roster: inThai(LATIN_LINES),
    indicators: inThai(LATIN_INDICATORS),
    language: 'th',
  });
}

/**
 * What has no name in Thai, or is called so on every screen: products, kinds of files, places of cells, addresses, codes, and the words by which files know
 * the add-on's own indicators, where it is said what they are.
 */
const NAMED_SO =
  /\b(?:Google|Groups|Excel|Word|PDF|CSV|JSON|LibreOffice|Unicode|UTF-8|Ctrl|GMT|Bangkok|Asia|th_TH|Table|A4)\b|spreadsheets\.currentonly|script\.container\.ui|script\.send_mail|script\.scriptapp|\S+@\S+|https?:\/\/\S+|\.(?:xlsx|xls|ods|docx|html|pdf|csv|tsv)\b|\b[A-Z]{1,3}\d+\b|\b[0-9a-f]*\d[0-9a-f]*\b|--\w+|(?<=รหัส )(?:step|funds)|\b(?:step|funds|fund-members)(?= \([ก-๙])/g;

/** The texts with a word of English letters. */
export function englishIn(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => /[A-Za-z]{2}/.test(text.replace(NAMED_SO, ''))))];
}
