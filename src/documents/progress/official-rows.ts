// The comparison as the department's form has it below its table: six lines, each of how many more have passed a step.
import type { Province } from '../../domain/province/province';
import type { Comparison } from '../../domain/roll-ups/comparison';
import { daysAfter, type IsoDate } from '../../domain/time/calendar';
import { COMPARED_WITH, COMPARISON, OUTPUT_TITLES } from '../../words/outputs/outputs';
import { filled, type Text } from '../../words/text';
import { across, cell, type DocumentRow, ours } from '../document';
import { type Edition, reportingDay, word } from '../edition';

/** `previous`: the index of the round that is looked back to. */
export interface Compared {
  previous: number;
  comparison: Comparison;
}

interface Around {
  edition: Edition;
  /** Of the whole document, in columns, and how many of them a line's text takes. */
  width: number;
  labels: number;
  /** What stands above the lines. */
  title: string;
}

const monthBefore = (date: IsoDate) => daysAfter(`${date.slice(0, 7)}-01`, -1).slice(0, 7);

/** With the month before, or with a round that is named. `toDepartment`: by the day on which the province reported. */
export function comparedWord(
  edition: Edition,
  province: Province,
  { previous, round, toDepartment }: { previous: number; round: number; toDepartment: boolean },
): Text {
  const date = (index: number) => (province.rounds[index] as { date: IsoDate }).date;
  if (date(previous).slice(0, 7) === monthBefore(date(round))) return OUTPUT_TITLES.comparison;
  return filled(COMPARED_WITH, { round: reportingDay(edition, province, previous, toDepartment) });
}

/** Where fewer have passed a step than before, its line says that they are fewer. `isOwn`: of an indicator that no letter has a form for. */
export function officialRows(
  { steps, passed, noReport }: Comparison,
  isOwn: boolean,
  { edition, width, labels, title }: Around,
): DocumentRow[] {
  const line = (label: string, value: number): DocumentRow => [
    ...across('label', label, labels),
    cell('number', value),
    cell('text', word(edition, COMPARISON.units)),
  ];
  const note = isOwn ? COMPARISON.inShortNote : COMPARISON.officialNote;
  return [
    across('section', title, width),
    line(word(edition, COMPARISON.officialNotPast), (steps[0] as { now: number }).now),
    ...passed.map(({ step, net }) => {
      const text = net < 0 ? COMPARISON.officialFallen : COMPARISON.officialPassed;
      return line(word(edition, text, { step }), Math.abs(net));
    }),
    ours(across('note', word(edition, note, { noReport: noReport.now }), width)),
  ];
}
