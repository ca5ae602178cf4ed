// The comparison with the previous round: the true change, the moves, who fell back, and the department's six lines.

import type { Step } from '../../domain/measures/step';
import type { Province } from '../../domain/province/province';
import type { Comparison } from '../../domain/roll-ups/comparison';
import { COMMON, COMPARISON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { betweenWord, type Edition, openingRows, word } from '../edition';
import { definitionRows, stepWord } from '../steps';
import { changedRows } from './change-rows';
import { fallenRows } from './fallen-rows';
import { comparedWord, officialRows } from './official-rows';

const WIDTHS = [170, 130, 110, 110, 110, 110, 130, 130, 110];

/** Of a line of the department's. */
const LABEL_COLUMNS = 2;

/** The matrix has a column for each step: of many steps it is wider than all else. */
export function comparisonWidths({ steps }: Comparison): number[] {
  return [...WIDTHS, ...new Array<number>(Math.max(0, steps.length + 2 - WIDTHS.length)).fill(110)];
}
const changeHeadings = (): readonly Text[] => [
  COMMON.all,
  COMPARISON.before,
  COMPARISON.now,
  COMPARISON.net,
  COMPARISON.rose,
  COMPARISON.fell,
  COMPARISON.passedBefore,
  COMPARISON.passedNow,
  COMPARISON.passedNet,
];

/** How a comparison is worded: its texts, and what its steps are called. */
interface Words {
  (text: Text, values?: Record<string, string | number>): string;
  step(step: Step): string;
}

function changeRows({ steps, passed, noReport, came = [0], went = [0] }: Comparison, say: Words): DocumentRow[] {
  const headings = changeHeadings().map((heading) => say(heading));
  return [
    across('section', say(COMPARISON.change), WIDTHS.length),
    cells('heading', ['', ...headings.slice(1)]),
    [
      cell('label', say(COMMON.noReport)),
      ...cells('count', [noReport.before, noReport.now]),
      cell('change', noReport.now - (came[0] as number) - (noReport.before - (went[0] as number))),
    ],
    ...steps.map(({ step, before, now, net, rose, fell }): DocumentRow => {
      const reached = passed.filter((line) => line.step === step)[0];
      return [
        cell('label', say.step(step), { wraps: true }),
        ...cells('count', [before, now]),
        cell('change', net),
        ...cells('count', [rose, fell]),
        ...(reached ? [...cells('count', [reached.before, reached.now]), cell('change', reached.net)] : []),
      ];
    }),
  ];
}

/** LAOs that stayed where they were are in the diagonal; who is there in one of the rounds alone is in none of it. */
function matrixRows({ moves, steps, noReport, went = [] }: Comparison, say: Words): DocumentRow[] {
  const states: readonly (Step | null)[] = [null, ...steps.map(({ step }) => step)];
  const name = (state: Step | null) => (state === null ? say(COMMON.noReport) : say.step(state));
  const leaving = (from: Step | null) =>
    moves.filter((move) => move.from === from).reduce((sum, { LAOs }) => sum + LAOs, 0);
  const standing = (state: Step | null) =>
    (state === null ? noReport.before : (steps[state] as { before: number }).before) -
    (went[state === null ? 0 : state + 1] ?? 0);
  const count = (from: Step | null, to: Step | null) =>
    from === to
      ? standing(from) - leaving(from)
      : moves.filter((move) => move.from === from && move.to === to).reduce((sum, { LAOs }) => sum + LAOs, 0);
  return [
    across('section', say(COMPARISON.matrix), WIDTHS.length),
    cells('heading', [say(COMPARISON.matrixCorner), ...states.map(name)]),
    ...states.map((from) => [
      cell('label', name(from), { wraps: true }),
      ...cells(
        'count',
        states.map((to) => count(from, to)),
      ),
    ]),
  ];
}

const wordsOf = (province: Province, edition: Edition): Words =>
  Object.assign((text: Text, values = {}) => word(edition, text, values), {
    step: (step: Step) => stepWord(edition, province, step),
  });

/** What every comparison has, whosever it is: the true change, and the moves from step to step. */
export function movementSections(comparison: Comparison, province: Province, edition: Edition): DocumentRow[][] {
  const say = wordsOf(province, edition);
  return [changeRows(comparison, say), matrixRows(comparison, say)];
}

/** `previous` and `round` are indices of rounds. */
export function comparisonDocument(
  comparison: Comparison,
  province: Province,
  { previous, round, edition }: { previous: number; round: number; edition: Edition },
): Document {
  const say = wordsOf(province, edition);
  const between = betweenWord(edition, province, previous, round);
  const widths = comparisonWidths(comparison);
  const width = widths.length;
  const opening = [
    ...openingRows(
      { title: comparedWord(edition, province, { previous, round, toDepartment: false }) },
      { province, round, edition, width },
    ),
    across('subtitle', between, width),
  ];
  const isOwn = province.about !== null && !province.about.hasRoom;
  const sections = [
    ...movementSections(comparison, province, edition),
    fallenRows(
      comparison.fallen,
      province,
      { section: COMPARISON.fallen, from: COMPARISON.from, to: COMPARISON.to },
      { edition, width: WIDTHS.length },
    ),
    changedRows(comparison.changes, { edition, width: WIDTHS.length }),
    officialRows(comparison, isOwn, {
      edition,
      width: WIDTHS.length,
      labels: LABEL_COLUMNS,
      title: say(isOwn ? COMPARISON.inShort : COMPARISON.official),
    }),
  ];
  const rows = opening.concat(...sections.filter(({ length }) => length).map((section) => [[], ...section]));
  rows.push(...definitionRows(province, edition, width));
  return { id: 'comparison', rows, widths, frozenRows: opening.length };
}
