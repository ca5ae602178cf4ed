// Every kind of thing that a file may hold and nothing here reads, and what becomes of it. docs/xlsx.md lists them.

export interface Kind {
  id: string;
  /** As people call it. */
  th: string;
  en: string;
  /** It goes into every file that is saved; else it is named before it goes. */
  isKept: boolean;
  /** The last words of the addresses of relations to it. */
  relations: readonly string[];
  /** How it shows in the XML of a sheet, of the workbook, or of the texts that cells share. */
  element?: RegExp;
}

const element = (names: string) => new RegExp(`<(?:\\w+:)?(?:${names})[\\s>/]`);

export const KINDS: readonly Kind[] = [
  { id: 'links', th: 'ลิงก์ไปยังไฟล์อื่น', en: 'links to other files', isKept: true, relations: ['externalLink'] },
  { id: 'tables', th: 'ตาราง (Table)', en: 'tables', isKept: true, relations: ['table'] },
  {
    id: 'drawings',
    th: 'แผนภูมิ รูปภาพ และรูปร่าง',
    en: 'charts, pictures and shapes',
    isKept: true,
    relations: ['drawing'],
  },
  { id: 'background', th: 'รูปพื้นหลังของแท็บ', en: 'pictures behind the cells', isKept: true, relations: ['image'] },
  { id: 'printer', th: 'การตั้งค่าเครื่องพิมพ์', en: 'settings of printers', isKept: true, relations: ['printerSettings'] },
  {
    id: 'properties',
    th: 'คุณสมบัติที่กำหนดเอง',
    en: 'properties of the office',
    isKept: true,
    relations: ['custom-properties', 'customXml', 'thumbnail'],
  },
  {
    id: 'chartsheets',
    th: 'แผนภูมิที่เป็นแท็บ',
    en: 'charts that are tabs',
    isKept: false,
    relations: ['chartsheet'],
  },
  {
    id: 'threads',
    th: 'ความคิดเห็นแบบตอบโต้',
    en: 'comments with threads',
    isKept: false,
    relations: ['threadedComment', 'person'],
  },
  {
    id: 'pivots',
    th: 'ตาราง Pivot',
    en: 'pivot tables',
    isKept: false,
    relations: ['pivotTable', 'pivotCacheDefinition', 'pivotCacheRecords'],
  },
  {
    id: 'slicers',
    th: 'ตัวแบ่งส่วนข้อมูล',
    en: 'slicers',
    isKept: false,
    relations: ['slicer', 'slicerCache', 'timeline', 'timelineCache'],
  },
  {
    id: 'macros',
    th: 'มาโคร',
    en: 'macros',
    isKept: false,
    relations: ['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet'],
  },
  {
    id: 'queries',
    th: 'การเชื่อมต่อข้อมูลภายนอก',
    en: 'connections to data elsewhere',
    isKept: false,
    relations: ['connections', 'queryTable', 'xmlMaps', 'customData', 'model', 'powerPivotData'],
  },
  {
    id: 'controls',
    th: 'ปุ่ม ช่องกรอก และวัตถุที่ฝังไว้',
    en: 'form controls and embedded objects',
    isKept: false,
    relations: ['control', 'ctrlProp', 'oleObject', 'package', 'activeXControlBinary'],
    element: element('oleObjects|controls'),
  },
  {
    id: 'headerPictures',
    th: 'รูปภาพในหัวและท้ายกระดาษ',
    en: 'pictures in headers and footers',
    isKept: false,
    relations: [],
    element: element('legacyDrawingHF'),
  },
  {
    id: 'dataBars',
    th: 'แถบข้อมูล ระดับสี และชุดไอคอน',
    en: 'data bars, colour scales and icon sets',
    isKept: false,
    relations: [],
    element: element('colorScale|dataBar|iconSet'),
  },
  {
    id: 'rankRules',
    th: 'กฎการจัดรูปแบบตามอันดับ ค่าเฉลี่ย หรือค่าซ้ำ',
    en: 'colour rules by rank, average or repetition',
    isKept: false,
    relations: [],
    element: /<(?:\w+:)?cfRule\b[^>]*\stype="(?:top10|aboveAverage|duplicateValues|uniqueValues)"/,
  },
  {
    id: 'validations',
    th: 'การตรวจสอบข้อมูลตามเวลา ความยาวข้อความ หรือรายการในแท็บอื่น',
    en: 'data validation by time, length or lists of other tabs',
    isKept: false,
    relations: [],
    element: /<(?:\w+:)?dataValidation\b[^>]*\stype="(?:time|textLength)"|<x14:dataValidation[\s>]/,
  },
  {
    id: 'sparklines',
    th: 'กราฟเล็กในช่อง',
    en: 'sparklines',
    isKept: false,
    relations: [],
    element: element('sparklineGroups'),
  },
  {
    id: 'scenarios',
    th: 'สถานการณ์สมมติและมุมมองของแต่ละคน',
    en: 'scenarios and views of one person',
    isKept: false,
    relations: [],
    element: element('scenarios|customSheetViews|dataConsolidate'),
  },
  {
    id: 'locks',
    th: 'การล็อกลำดับแท็บและช่วงที่อนุญาตให้แก้ไข',
    en: 'locks on the order of tabs, and ranges that some may edit',
    isKept: false,
    relations: [],
    element: element('workbookProtection|protectedRanges'),
  },
  {
    id: 'webLinks',
    th: 'ลิงก์ไปยังเว็บ',
    en: 'links to the web',
    isKept: false,
    relations: ['hyperlink'],
  },
  {
    id: 'richTexts',
    th: 'ตัวอักษรหลายแบบในช่องเดียว',
    en: 'several kinds of letters within a cell',
    isKept: false,
    relations: [],
    element: element('rPr'),
  },
  {
    id: 'unlinked',
    th: 'สูตรที่อ่านไฟล์หรือตาราง (Table) ซึ่งไม่มีอยู่ในไฟล์นี้ (ค่าล่าสุดยังอยู่ และสูตรอยู่ในหมายเหตุของช่อง)',
    en: 'formulas over files or tables that it does not hold (their values stay, and the formulas in notes on their cells)',
    isKept: false,
    relations: [],
  },
  {
    id: 'rowGroups',
    th: 'กลุ่มแถว',
    en: 'groups of rows',
    isKept: false,
    relations: [],
    element: /<(?:\w+:)?row\b[^>]*\soutlineLevel="[1-9]"/,
  },
];

/** What is read, or is made anew with every file: nothing of it goes. */
export const UNDERSTOOD: readonly string[] = [
  'officeDocument',
  'worksheet',
  'styles',
  'sharedStrings',
  'theme',
  'comments',
  'vmlDrawing',
  'calcChain',
  'sheetMetadata',
  'core-properties',
  'extended-properties',
];

/** Of no kind that is known. */
export const OTHER: Kind = {
  id: 'others',
  th: 'ส่วนอื่นที่โปรแกรมนี้ไม่รู้จัก',
  en: 'other parts that are not known here',
  isKept: false,
  relations: [],
};

export function kindOf(relation: string): Kind | undefined {
  return KINDS.find(({ relations }) => relations.includes(relation));
}
