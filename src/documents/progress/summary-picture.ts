// A simple picture below the provincial summary, of block characters: where the LAOs stand, and the two marks, all on one scale.

import { neededOf } from '../../domain/measures/share';
import { stepsUpTo } from '../../domain/measures/step';
import type { Province } from '../../domain/province/province';
import type { Summary } from '../../domain/roll-ups/summary';
import { COMMON, SUMMARY_PICTURE } from '../../words/outputs/outputs';
import { across, cell, type Document, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { passingWord } from '../steps';

/** Blocks that stand for all LAOs. */
const LONGEST = 40;
/** Steps are solid, marks grey, and no report is light: it is no step. */
export const BLOCKS = { step: '█', mark: '▒', noReport: '░' };
const FIRST_COLUMNS = 2;

/** To the nearest block, but never none for somebody. */
function bar(block: string, count: number, all: number): string {
  return count === 0 ? '' : block.repeat(Math.max(1, Math.round((LONGEST * count) / all)));
}

function pictureRows(
  { total }: Summary,
  { laos, criteria, steps: reports }: Province,
  width: number,
  edition: Edition,
): DocumentRow[] {
  const all = laos.length;
  const { municipality, SAO } = total;
  const line = (label: string, count: number, block: string): DocumentRow => [
    cell('label', label),
    cell('number', count),
    ...across('bar', bar(block, count, all), width - FIRST_COLUMNS),
  ];
  const down = stepsUpTo(reports.highest).reverse();
  const steps = down.map((step) => {
    const count = (municipality.steps[step] as number) + (SAO.steps[step] as number);
    return line(word(edition, COMMON.step, { step }), count, BLOCKS.step);
  });
  const mark = (text: typeof SUMMARY_PICTURE.required, share: number) =>
    line(word(edition, text, { share }), neededOf(all, share), BLOCKS.mark);
  return [
    [],
    across('section', word(edition, SUMMARY_PICTURE.title), width),
    ...steps,
    line(word(edition, COMMON.noReport), municipality.noReport + SAO.noReport, BLOCKS.noReport),
    mark(SUMMARY_PICTURE.aimed, criteria.aimedShare),
    mark(SUMMARY_PICTURE.required, criteria.requiredShare),
    across(
      'note',
      word(edition, SUMMARY_PICTURE.note, { all, passing: passingWord(edition, { steps: reports }) }),
      width,
    ),
  ];
}

/** The document with the picture below it: the form itself stays as it is. Without LAOs there is nothing to draw. */
export function withPicture(document: Document, summary: Summary, province: Province, edition: Edition): Document {
  if (!province.laos.length) return document;
  return { ...document, rows: [...document.rows, ...pictureRows(summary, province, document.widths.length, edition)] };
}
