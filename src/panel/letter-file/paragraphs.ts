// The rows of a letter as paragraphs: each style's place on the paper.
import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LeaderType,
  LineRuleType,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { LetterCell, LetterOnPaper, LetterRow, RowStyle } from '../../documents/letters/rows';
import { GARUDA, SIZES, TEXT_WIDTH, twips } from './sizes';
import { inXml } from './xml-text';

/** In twentieths of a point; the others are millimetres. */
const SIX_POINTS = 120;
const HALF = 72;
const PLACE = 90;
const DATE = 75;
/** Three lines, for the signature itself. */
const TO_SIGN = 1080;

/** A text with its own breaks. */
const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  inXml(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index ? { break: 1 } : {}) }));

const tab = () => new TextRun({ text: '\t' });

/** The dotted lines of a memo's head reach to where the next cell begins. */
function head({ cells }: LetterRow): IParagraphOptions {
  const width = TEXT_WIDTH / cells.length;
  return {
    tabStops: cells.map((_, index) => ({
      type: TabStopType.RIGHT,
      position: twips(width * (index + 1)) - (index + 1 < cells.length ? twips(2) : 0),
      leader: LeaderType.DOT,
    })),
    children: cells.flatMap(({ label, text }, index) => [
      ...runs(`${index ? ' ' : ''}${label} `, { bold: true, size: SIZES.label }),
      ...runs(` ${text}`),
      tab(),
    ]),
  };
}

/** Each line of a place begins at the same distance. */
function place({ cells: [left, right] }: LetterRow): IParagraphOptions {
  const { label, text } = left as LetterCell;
  const lines = (right as LetterCell).text.split('\n');
  return {
    tabStops: [{ type: TabStopType.LEFT, position: twips(PLACE) }],
    children: lines.flatMap((line, index) => [
      ...(index ? [new TextRun({ break: 1 })] : runs(`${label} ${text}`.trim())),
      tab(),
      ...runs(line),
    ]),
  };
}

/** Marks above and below take no room of their own. */
const widthOf = (label: string) => 2.3 * label.replace(/\p{M}/gu, '').length + 3;

function labelled({ cells: [cell] }: LetterRow): IParagraphOptions {
  const { label, text } = cell as LetterCell;
  const indent = twips(widthOf(label));
  return {
    spacing: { before: SIX_POINTS },
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: TabStopType.LEFT, position: indent }],
    children: [...runs(label), tab(), ...runs(text)],
  };
}

const textOf = ({ cells: [cell] }: LetterRow, look: IRunOptions = {}) => runs((cell as LetterCell).text, look);

const centred = (row: LetterRow, look: IRunOptions = {}): IParagraphOptions => ({
  alignment: AlignmentType.CENTER,
  children: textOf(row, look),
});

/** Who signs keeps to the text: nobody signs an empty page. */
const signed = (row: LetterRow): IParagraphOptions => ({
  ...centred(row),
  indent: { left: twips(HALF) },
  keepNext: true,
  keepLines: true,
});

/** `isFirst`: the row before has another style. */
const LAID: Readonly<Record<RowStyle, (row: LetterRow, isFirst: boolean) => IParagraphOptions>> = {
  speed: (row) => ({ children: textOf(row, { size: SIZES.speed, color: 'CC0000' }) }),
  title: (row) => centred(row, { bold: true, size: SIZES.title }),
  draft: (row) => centred(row),
  head,
  place,
  date: (row) => ({ spacing: { before: SIX_POINTS }, indent: { left: twips(DATE) }, children: textOf(row) }),
  labelled,
  paragraph: (row) => ({
    alignment: AlignmentType.THAI_DISTRIBUTE,
    spacing: { before: SIX_POINTS },
    indent: { firstLine: twips(25) },
    children: textOf(row),
  }),
  closing: (row) => ({ ...signed(row), spacing: { before: 2 * SIX_POINTS } }),
  signature: (row, isFirst) => ({ ...signed(row), spacing: { before: isFirst ? TO_SIGN : 0 } }),
  contact: (row, isFirst) => ({ keepLines: true, spacing: { before: isFirst ? twips(8) : 0 }, children: textOf(row) }),
};

export function letterParagraphs({ layout, rows }: LetterOnPaper): Paragraph[] {
  // At least: a picture that is put there is not cut.
  const garuda = new Paragraph({ spacing: { line: twips(GARUDA[layout]), lineRule: LineRuleType.AT_LEAST } });
  const laid = rows.map((row, index) => new Paragraph(LAID[row.style](row, rows[index - 1]?.style !== row.style)));
  return [garuda, ...laid];
}
