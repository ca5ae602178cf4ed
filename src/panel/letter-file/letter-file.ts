// A letter as a .docx: the very rows that are printed, on A4 with the regulation's margins, room for the Garuda, and the page's number at the top.
import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { LetterOnPaper } from '../../documents/letters/rows';
import { FONT, fontTable } from './fonts';
import { letterParagraphs } from './paragraphs';
import { SIZES, twips } from './sizes';

const MARGINS = { top: twips(15), right: twips(20), bottom: twips(20), left: twips(30), header: twips(15), footer: 0 };

/** From the second page on; below it the text has room. */
const numbered = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: twips(4) },
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });

/** As low as can be: the Garuda stands at the margin. */
const unnumbered = () =>
  new Header({ children: [new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })] });

/** The bytes of the file. */
export async function letterFile(letter: LetterOnPaper): Promise<Uint8Array> {
  const language = letter.language === 'th' ? 'th-TH' : 'en-GB';
  const document = new Document({
    title: letter.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.text, language: { value: language, bidirectional: 'th-TH' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: MARGINS,
            pageNumbers: {
              start: 1,
              formatType: letter.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
            },
          },
        },
        headers: { first: unnumbered(), default: numbered() },
        children: letterParagraphs(letter),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [fontTable()]));
}
