// The letters through the built bundle, on paper and as .docx: the same lines, whatever the language and the digits, and whatever the office typed.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { letterFile } from '../../../local/letter-file.ts';
import { callCommand } from '../../../local/office.ts';
import { deleteRows, deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PrintedForm } from '../../../src/commands/printing/print';
import { LETTERS } from '../../../src/documents/letters/letters';
import { TAB_NAMES } from '../../../src/words/workbook/tabs';
import { JULY_DATE, OWNER, phraeBook, rowOf, run, seen, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { asTyped, letterLines } from '../../support/shown/letter';

const IDS = LETTERS.map(({ id }) => id);
const MM = 1440 / 25.4;

const print = (book: Workbook, form: string, round: string = JULY_DATE) =>
  run(book, 'print', { form, round }) as unknown as PrintedForm;

const partsOf = async (printed: PrintedForm) => {
  const zip = await JSZip.loadAsync(await letterFile(printed));
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return {
    document: await text('word/document.xml'),
    styles: await text('word/styles.xml'),
    fonts: await text('word/fontTable.xml'),
    headers: await Promise.all(zip.file(/word\/header\d\.xml/).map((file) => file.async('string'))),
    footers: zip.file(/word\/footer/).length,
  };
};

const plain = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** What a person reads in each paragraph, a line for each break. */
function docxLines(document: string): string[] {
  return Array.from(document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs), ([, paragraph = '']) =>
    Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g), ([, text, sign]) =>
      sign === 'br' ? '\n' : sign ? ' ' : plain(text ?? ''),
    ).join(''),
  )
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      asTyped(line)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

function withDigits(book: Workbook): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'ตัวเลขในรายงาน') + 1}`, 'thai');
  return book;
}

const BOOKS = {
  Thai: phraeBook,
  'Thai in Thai digits': () => withDigits(phraeBook()),
  English: () => setUpBook({ province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, language: 'en' }),
} as const;

describe.each(Object.entries(BOOKS))('in %s', (_, make) => {
  it.each(IDS)('%s as .docx has the lines that are printed', async (form) => {
    const printed = print(make(), form);
    const lines = letterLines(printed.html);
    expect(printed.problems).toEqual([]);
    expect(lines.length).toBeGreaterThan(12);
    expect(docxLines((await partsOf(printed)).document)).toEqual(lines);
  });
});

describe('on the paper of a .docx', () => {
  it.each(IDS)(
    '%s has the regulation’s sizes, margins, room for the Garuda, and page numbers at the top',
    async (form) => {
      const { document, styles, fonts, headers, footers } = await partsOf(print(withDigits(phraeBook()), form));
      const millimetres = (pattern: RegExp) => Number(pattern.exec(document)?.[1]) / MM;
      expect(millimetres(/<w:p><w:pPr><w:spacing w:line="(\d+)" w:lineRule="atLeast"/)).toBeCloseTo(
        form === 'memo' ? 15 : 30,
        1,
      );
      for (const [side, width] of Object.entries({ top: 15, left: 30, right: 20, bottom: 20, header: 15 }))
        expect(millimetres(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`)), side).toBeCloseTo(width, 1);
      expect(styles).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"[^>]*\/><w:sz w:val="32"\/><w:szCs w:val="32"\/>/);
      expect(fonts).toMatch(/w:name="TH SarabunPSK"><w:altName w:val="TH Sarabun New,TH Sarabun,Sarabun"/);
      const sizes = new Set(Array.from(document.matchAll(/<w:szCs w:val="(\d+)"/g), ([, size]) => Number(size)));
      expect(sizes).toEqual(new Set(form === 'memo' ? [64, 58, 40] : [64]));
      expect(document).toContain('<w:titlePg/>');
      expect(document).toContain('w:fmt="thaiNumbers"');
      expect(headers.map((header) => /- .*PAGE.* -/.test(header)).sort()).toEqual([false, true]);
      expect(footers).toBe(0);
    },
  );

  it('a hostile template is text, and what no file may hold is left out', async () => {
    const book = phraeBook();
    const typed = '<w:p/>]]> & "ก" \u0007\uffff{{รอบ}} &#0; {จำนวนวัด}\nบรรทัดใหม่';
    type(book, tab(book, TAB_NAMES['letter-department'].th), 'B12', typed);
    const printed = print(book, 'letter-department');
    expect(printed.problems).toEqual([expect.stringContaining('ช่อง B12: ไม่รู้จัก {จำนวนวัด}')]);
    const { document } = await partsOf(printed);
    expect(docxLines(document)).toContain('<w:p/>]]> & "ก" {1 กรกฎาคม 2556} &#0; {จำนวนวัด}');
    expect(docxLines(document)).toContain('บรรทัดใหม่');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
    expect(document).not.toMatch(/[\u0000-\u0008\uffff]/);
  });

  it('no other form can be had so', async () => {
    await expect(letterFile(print(phraeBook(), 'summary'))).rejects.toThrow(/ไม่ใช่หนังสือ/);
  });
});

describe('the templates', () => {
  it('are the office’s: what it changed stays, and one that is missing is made', () => {
    const book = phraeBook();
    const { th: department } = TAB_NAMES['letter-department'];
    type(book, tab(book, department), 'B4', 'ของเรา');
    deleteSheet(book, tab(book, TAB_NAMES['letter-districts'].th));
    expect(callCommand(book, OWNER, 'print', { form: 'letter-districts' })).toMatchObject({ code: 'no-memo' });
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: [TAB_NAMES['letter-districts'].th] });
    expect(seen(tab(book, department), 'B4')).toBe('ของเรา');
    expect(letterLines(print(book, 'letter-districts').html)).toContain('เรียน นายอำเภอทุกอำเภอ');
  });

  it('without whom it is for, or with a brace that is open, is told of', () => {
    const book = phraeBook();
    const { th } = TAB_NAMES['letter-department'];
    const at = (label: string) => rowOf(tab(book, th), label) + 1;
    type(book, tab(book, th), `B${at('เรียน')}`, '');
    type(book, tab(book, th), `B${at('เรื่อง')}`, 'รายงานของ {จังหวัด แพร่');
    expect(print(book, 'letter-department').problems).toEqual([
      expect.stringContaining(`ช่อง B${at('เรื่อง')}: วงเล็บปีกกาของ "{จังหวัด แพร่" ไม่ครบคู่`),
      expect.stringContaining('ไม่มีข้อความของส่วน "เรียน"'),
    ]);
    deleteRows(book, tab(book, th), at('ลงชื่อ') - 1, 2);
    expect(print(book, 'letter-department').problems).toContainEqual(expect.stringContaining('"ลงชื่อ"'));
  });

  it('are filled in their own language, whatever the workbook’s is by now', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    const now = '2556-07-03T09:00';
    const before = letterLines(
      (run(book, 'print', { form: 'memo', round: JULY_DATE, now }) as unknown as PrintedForm).html,
    );
    type(book, settings, `B${rowOf(settings, 'ภาษา') + 1}`, 'en');
    const { html } = run(book, 'print', { form: 'memo', round: JULY_DATE, now }) as unknown as PrintedForm;
    expect(letterLines(html).filter((line) => !/ร่าง/.test(line))).toEqual(before.filter((line) => !/ร่าง/.test(line)));
  });

  it('to the districts names who has not reported, by district, and when the report is due', () => {
    const lines = letterLines(print(phraeBook(), 'letter-districts').html);
    expect(lines).toContain('1. อำเภอวังชิ้น จำนวน 2 แห่ง ได้แก่ องค์การบริหารส่วนตำบลป่าสัก และองค์การบริหารส่วนตำบลสรอย');
    expect(lines.join()).toContain('ให้จังหวัดทราบภายในวันที่ 1 กรกฎาคม 2556');
  });
});
