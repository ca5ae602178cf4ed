// What a file holds that this program does not know, and would lose when it saves it: by the names of its parts, and what its sheets say.

import JSZip from 'jszip';
import { hiddenTab } from '../cells/tab-names.ts';
import { pathOf } from './unpacked.ts';

/** As people call it, in both languages; and the parts in which it lies. */
const KINDS = {
  charts: { th: 'แผนภูมิ', en: 'charts', part: /^xl\/(?:charts|chartsheets)\// },
  pictures: { th: 'รูปภาพและรูปร่าง', en: 'pictures and shapes', part: /^xl\/(?:media|diagrams)\// },
  threads: { th: 'ความคิดเห็นแบบตอบโต้', en: 'comments with threads', part: /^xl\/threadedcomments\// },
  pivots: { th: 'ตาราง Pivot', en: 'pivot tables', part: /^xl\/pivot(?:tables|cache)\// },
  slicers: { th: 'ตัวแบ่งส่วนข้อมูล', en: 'slicers', part: /^xl\/(?:slicers|slicercaches|timelines)\// },
  macros: { th: 'มาโคร', en: 'macros', part: /^xl\/vbaproject\.bin$/ },
  links: { th: 'ลิงก์ไปยังไฟล์อื่น', en: 'links to other files', part: /^xl\/externallinks\// },
  tables: { th: 'ตาราง (Table) และตัวกรองของตาราง', en: 'tables and their filters', part: /^xl\/tables\// },
} as const;

type Kind = keyof typeof KINDS;

const ALL = Object.keys(KINDS) as Kind[];
const FILTER = { th: 'ตัวกรอง', en: 'filters' };

/** A file that this program saved has pictures of its own. */
const OWN: readonly Kind[] = ['pictures'];
const HAS_FILTER = /<(?:\w+:)?autoFilter[\s>/]/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** A filter stands behind all cells; of a larger sheet only its end is looked at. */
const END = 200_000;

async function hasFilter(zip: JSZip): Promise<boolean> {
  for (const part of Object.values(zip.files)) {
    if (!SHEET.test(pathOf(part.name))) continue;
    const text = await part.async('string');
    if (HAS_FILTER.test(text.slice(-END))) return true;
  }
  return false;
}

export interface Loss {
  th: string;
  en: string;
}

/** Whether this program saved it, whoever changed it since: its hidden tab is there. */
async function isOwnFile(zip: JSZip): Promise<boolean> {
  const book = Object.values(zip.files).find(({ name }) => pathOf(name) === 'xl/workbook.xml');
  return book !== undefined && (await book.async('string')).includes(`"${hiddenTab}"`);
}

/** None of what is no file of this kind: it is refused elsewhere. */
export async function lossesIn(bytes: Uint8Array): Promise<Loss[]> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (!zip) return [];
  const isOwn = await isOwnFile(zip);
  const paths = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => pathOf(name));
  const found = ALL.filter(
    (kind) => paths.some((path) => KINDS[kind].part.test(path)) && !(isOwn && OWN.includes(kind)),
  );
  const losses: Loss[] = found.map((kind) => ({ th: KINDS[kind].th, en: KINDS[kind].en }));
  return (await hasFilter(zip)) ? [...losses, FILTER] : losses;
}
