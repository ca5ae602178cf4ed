// What is wrong in a typed form: each wrong cell with what is printed, what is right, and why, in words.

import { cellName, type Province } from '../../domain/province/province';
import { CHANGE_COLUMN, formColumns } from '../../domain/typed-form/columns';
import type { WrongCell } from '../../domain/typed-form/wrong-cell';
import { COMMON } from '../../words/outputs/outputs';
import { AND_REASON, REASON_WORDS, TYPED_FORM } from '../../words/outputs/typed-form';
import type { Text } from '../../words/text';
import { type Cell, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, word } from '../edition';

/** A form that was read. `tab`: where it was pasted; null for one that came as text. */
export interface CheckedForm {
  wrong: readonly WrongCell[];
  /** How many lines it has, the total included. */
  lines: number;
  tab: string | null;
}

const WIDTHS = [150, 170, 150, 90, 90, 560];
const headingWords = (): readonly Text[] => [
  TYPED_FORM.place,
  TYPED_FORM.line,
  TYPED_FORM.column,
  TYPED_FORM.printed,
  TYPED_FORM.shouldBe,
  TYPED_FORM.reason,
];

function placeCell({ at }: WrongCell, tab: string | null, edition: Edition): Cell {
  if (!at) return cell('text', '');
  if (tab === null) return cell('text', word(edition, TYPED_FORM.row, at));
  const place = { tab, ...at };
  return cell('link', cellName(place), { link: place });
}

/** A column of the form in words: what it counts, and of which type of LAO ('' where that does not matter). */
export function columnWords(id: string, highest: number, edition: Edition): { name: string; type: string } {
  if (id === CHANGE_COLUMN) return { name: word(edition, TYPED_FORM.change), type: '' };
  const column = formColumns(highest).filter((each) => each.id === id)[0];
  if (!column) return { name: word(edition, TYPED_FORM.name), type: '' };
  const type = word(edition, COMMON[column.type]);
  const { step } = column;
  return { name: word(edition, step === null ? TYPED_FORM.number : TYPED_FORM.step, { type, step }), type };
}

function wrongRow(wrong: WrongCell, { steps }: Province, tab: string | null, edition: Edition): DocumentRow {
  const { line, printed, right, reasons } = wrong;
  const { name, type } = columnWords(wrong.column, steps.highest, edition);
  return [
    placeCell(wrong, tab, edition),
    ...cells('text', [line === null ? word(edition, COMMON.all) : line, name]),
    ...[printed, right].map((value) => cell(typeof value === 'number' ? 'number' : 'text', value)),
    cell(
      'text',
      reasons
        .map((reason) => word(edition, REASON_WORDS[reason], { type, highest: steps.highest }))
        .join(word(edition, AND_REASON)),
    ),
  ];
}

export function typedFormDocument(
  { wrong, lines, tab }: CheckedForm,
  province: Province,
  round: number,
  edition: Edition,
): Document {
  const outcome = word(edition, wrong.length ? TYPED_FORM.wrong : TYPED_FORM.right, { wrong: wrong.length, lines });
  const opening = openingRows('typed-form', { province, round, edition, width: WIDTHS.length }, [outcome]);
  const headings = headingWords().map((heading) => word(edition, heading));
  return {
    id: 'typed-form',
    rows: [...opening, cells('heading', headings), ...wrong.map((each) => wrongRow(each, province, tab, edition))],
    widths: WIDTHS,
    frozenRows: opening.length + 1,
  };
}
