// The performance of each district: passed of all, against both marks, and since the round before. A part of the outlook.
import type { Mark } from '../../domain/outlook/nearest';
import type { Outlook } from '../../domain/outlook/outlook';
import type { Province } from '../../domain/province/province';
import type { AgainstMark, PerformanceLine } from '../../domain/roll-ups/performance';
import { OUTLOOK } from '../../words/outputs/outlook';
import { COMMON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, type Cell, cell, cells, type DocumentRow } from '../document';
import { type Edition, totalWord, word } from '../edition';
import { LINE, TOTAL_LINE } from '../line-roles';
import { inOfficialOrder } from '../official-order';
import { passingWord } from '../steps';

const againstWords = () => [OUTLOOK.needed, OUTLOOK.missing, OUTLOOK.met];

function performanceHeadings({ marks }: Outlook, province: Province, edition: Edition): DocumentRow[] {
  const passing = passingWord(edition, province);
  const alone = (text: Text) => cell('heading', word(edition, text, { passing }), { down: 2 });
  const against = (text: Text, { share }: Mark) => across('heading', word(edition, text, { share }), below.length);
  const below = againstWords().map((text) => word(edition, text));
  return [
    [
      ...[COMMON.district, OUTLOOK.all, OUTLOOK.passed, OUTLOOK.change].map(alone),
      ...against(OUTLOOK.required, marks.required),
      ...against(OUTLOOK.aimed, marks.aimed),
      alone(COMMON.noReport),
    ],
    [null, null, null, null, ...cells('heading', [...below, ...below]), null],
  ];
}

export function metCell({ met }: AgainstMark, edition: Edition): Cell {
  if (met === null) return cell('text', word(edition, OUTLOOK.noLao));
  return met ? cell('explained', word(edition, OUTLOOK.yes)) : cell('check', word(edition, OUTLOOK.no));
}

function performanceRow(label: string, line: PerformanceLine, edition: Edition): DocumentRow {
  const roles = line.district === null ? TOTAL_LINE : LINE;
  const against = (mark: AgainstMark) => [...cells(roles.count, [mark.needed, mark.missing]), metCell(mark, edition)];
  return [
    cell(roles.label, label),
    ...cells(roles.count, [line.LAOs, line.passed]),
    cell(roles.change, line.change),
    ...against(line.required),
    ...against(line.aimed),
    cell(roles.count, line.noReport),
  ];
}

export function performanceRows(
  outlook: Outlook,
  province: Province,
  { edition, width }: { edition: Edition; width: number },
): DocumentRow[] {
  return [
    across('section', word(edition, OUTLOOK.performance), width),
    ...performanceHeadings(outlook, province, edition),
    ...inOfficialOrder(outlook.lines, province).map((line) => performanceRow(line.district || '', line, edition)),
    performanceRow(totalWord(edition, province), outlook.total, edition),
    across('note', word(edition, OUTLOOK.roundedUp), width),
  ];
}
