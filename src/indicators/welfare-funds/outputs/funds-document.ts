// Community welfare funds: by district against the targets, then each LAO with its members round by round.
import { onlyType } from '../../../documents/counted-types';
import { across, cell, cells, type Document, type DocumentRow } from '../../../documents/document';
import { type Edition, openingRows, totalWord, word } from '../../../documents/edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../../../documents/line-roles';
import { inOfficialOrder } from '../../../documents/official-order';
import { percentText } from '../../../domain/measures/share';
import { asOfRound } from '../../../domain/province/lives/as-of';
import type { Province } from '../../../domain/province/province';
import { countTypes } from '../../../domain/roll-ups/targets';
import { COMMON, COUNTS, OUTPUT_TITLES } from '../../../words/outputs/outputs';
import type { Text, Values } from '../../../words/text';
import { nationalFundTargets } from '../fund-targets';
import { FUNDS } from '../fund-words';
import { membersName } from '../members-name';
import { laoRows } from './fund-lao-rows';
import type { FundsLine, FundsSummary, Reached } from './funds-summary';

const columnWords = (): readonly Text[] => [
  FUNDS.laos,
  FUNDS.atStart,
  FUNDS.founded,
  FUNDS.without,
  FUNDS.shareOfFunds,
  FUNDS.membersAtStart,
  FUNDS.members,
  FUNDS.increase,
  FUNDS.shareOfMembers,
];

/** Rounds beyond these need columns of their own beside those of the first table, the first round counting as 0. */
const ROUNDS_THAT_FIT = 3;

type Words = (text: Text, values?: Values) => string;

/** Of no target there is no share. */
function shareWord(reached: number, target: number | null, say: Words): string {
  if (target === null) return '';
  return target === 0 ? say(FUNDS.noTarget) : say(FUNDS.percent, { percent: percentText(reached, target) });
}

function districtRow(
  label: string,
  line: FundsLine,
  { targets, say, roles }: { targets: FundsSummary['targets']; say: Words; roles: LineRoles },
): DocumentRow {
  const { LAOs, fundsAtStart, founded, without, members, increase, complete } = line;
  const share = (reached: number, { target }: Reached) =>
    cell(roles.count === 'total' ? 'total' : 'number', shareWord(reached, target, say));
  return [
    cell(roles.label, label),
    ...cells(roles.count, [LAOs, fundsAtStart, founded, without]),
    share(founded, targets.funds),
    ...cells(roles.count, [line.membersAtStart, members]),
    cell(roles.change, increase),
    share(increase, targets.members),
    cell(complete ? 'explained' : 'text', LAOs === 0 ? '' : workWord(line, say)),
  ];
}

/** What is left to do: where nothing was entered, nobody knows yet whether a fund is to be founded. */
function workWord({ complete, without, unknown }: FundsLine, say: Words): string {
  if (complete) return say(FUNDS.complete);
  const parts = [
    ...(without > unknown ? [say(FUNDS.incomplete, { without: without - unknown })] : []),
    ...(unknown ? [say(FUNDS.unknown, { unknown })] : []),
  ];
  return parts.join(' ');
}

/** A line for each target: what has been reached, the province's own, the nation's. */
function targetLines({ targets, total }: FundsSummary, province: Province, say: Words): string[] {
  const nation = nationalFundTargets(province);
  const line = (
    text: Text,
    { target, reached }: Reached,
    { national, unit }: { national: number | null; unit: Text },
  ) => {
    const number = (value: number | null) => (value === null ? say(FUNDS.notSet) : say(unit, { count: value }));
    const share = target === null ? '' : ` (${shareWord(reached, target, say)})`;
    return say(text, {
      reached: Math.abs(reached),
      target: number(target),
      national: number(national),
      share,
    });
  };
  const unknown = total.startUnknown;
  return [
    line(FUNDS.fundsTarget, targets.funds, { national: nation.funds, unit: FUNDS.inFunds }),
    line(targets.members.reached < 0 ? FUNDS.membersFell : FUNDS.membersTarget, targets.members, {
      national: nation.members,
      unit: FUNDS.inMembers,
    }),
    ...(unknown ? [say(FUNDS.unknownStart, { unknown })] : []),
  ];
}

export function fundsDocument(summary: FundsSummary, province: Province, round: number, edition: Edition): Document {
  const say: Words = (text, values = {}) => word(edition, text, values);
  const more = new Array<number>(Math.max(0, round - ROUNDS_THAT_FIT)).fill(100);
  const widths = [150, 170, ...new Array<number>(8).fill(100), ...more, 260];
  const opening = openingRows(
    { title: OUTPUT_TITLES.summary, handedInTo: 'department' },
    { province, round, edition, width: widths.length },
    {
      counts: [word(edition, COUNTS[onlyType(province) || 'all'], countTypes(asOfRound(province, round).laos))],
      printed: [...membersName(province, edition), ...targetLines(summary, province, say)],
    },
  );
  const { targets } = summary;
  return {
    id: 'funds',
    rows: [
      ...opening,
      cells('heading', [say(COMMON.district), ...columnWords().map((text) => say(text)), say(FUNDS.work)]),
      ...inOfficialOrder(summary.lines, province).map((line) =>
        districtRow(line.district || '', line, { targets, say, roles: LINE }),
      ),
      districtRow(totalWord(edition, province), summary.total, {
        targets,
        say,
        roles: TOTAL_LINE,
      }),
      [],
      across('section', say(FUNDS.byLao), widths.length),
      ...laoRows(province, round, edition),
    ],
    widths,
    frozenRows: opening.length + 1,
  };
}
