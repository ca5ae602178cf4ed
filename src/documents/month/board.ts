// The board: districts by rounds, each report's state by word, mark and colour; of the current round what is to be done next, and by when.
import type { Actor } from '../../domain/month/act';
import type { Change } from '../../domain/month/changes';
import { type RoundStateId, STATE_IDS } from '../../domain/month/state';
import { isTown } from '../../domain/province/district-name';
import { type Province, type Round, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { BOARD } from '../../words/outputs/board';
import { COMMON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { DISTRICT_TURN, STATE_WORDS } from '../../words/workbook/acts';
import { type Cell, cell, cells, type Document, type DocumentRow, type Role } from '../document';
import { dateWord, type Edition, openingRows, roundWord, word } from '../edition';
import { inOfficialOrder } from '../official-order';

/** A district's report in a round. */
export interface BoardRound {
  round: IsoDate;
  state: RoundStateId;
  /** The last day that counts now, or null. */
  until: IsoDate | null;
  /** Whole days until the last day that counts now, negative when it is over; null where none counts. */
  daysLeft: number | null;
  /** Reports over all indicators that are due in the round. What is confirmed unchanged is reported. */
  reported: number;
  expected: number;
  /** Open findings that must be fixed, up to the round. */
  mustFix: number;
  /** What differs from what was accepted, or kept when the round was closed. */
  changed: Change[];
  next: Actor | null;
}

export interface BoardDistrict {
  district: string;
  rounds: BoardRound[];
}

export interface Board {
  /** The current one. */
  round: IsoDate;
  districts: BoardDistrict[];
}

const ROLES: Readonly<Record<RoundStateId, Role>> = {
  'not-open': 'text',
  open: 'text',
  due: 'check',
  late: 'must-fix',
  'handed-in': 'plain-note',
  returned: 'must-fix',
  accepted: 'explained',
  closed: 'explained',
  reopened: 'check',
};

/** What is to be done where something has changed since. */
const changedNext = (): Readonly<Partial<Record<RoundStateId, Text>>> => ({
  accepted: BOARD.acceptAgain,
  closed: BOARD.closeAgain,
});

/** In the words of the state: which day is the last, or that it is over. */
export function daysWord(daysLeft: number | null, edition: Edition): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return word(edition, BOARD.today);
  if (Math.abs(daysLeft) === 1) return word(edition, daysLeft > 0 ? BOARD.oneDay : BOARD.oneOver);
  return word(edition, daysLeft > 0 ? BOARD.days : BOARD.over, { days: Math.abs(daysLeft) });
}

/** How many cells have changed since it was accepted or closed stands behind it. */
function stateCell({ state, changed }: BoardRound, edition: Edition): Cell {
  const { name, mark } = STATE_WORDS[state];
  const told = word(edition, BOARD.of, { mark: word(edition, mark), state: word(edition, name) });
  const since = changed.length ? word(edition, BOARD.changed, { count: changed.length }) : '';
  return cell(since ? 'check' : ROLES[state], told + since);
}

function districtRow(district: string, rounds: readonly BoardRound[], current: number, edition: Edition): DocumentRow {
  const now = rounds[current] as BoardRound;
  const { reported, expected, mustFix, daysLeft, until, state } = now;
  const again = now.changed.length ? changedNext()[state] : undefined;
  const next = again || STATE_WORDS[state].next;
  const who = word(edition, DISTRICT_TURN[isTown(district) ? 'town' : 'district']);
  return [
    cell('label', district),
    stateCell(now, edition),
    ...cells('text', [
      next ? word(edition, next, { who }) : '',
      until === null ? '' : dateWord(edition, until, 'short'),
      daysWord(daysLeft, edition),
    ]),
    cell('number', word(edition, BOARD.count, { reported, expected })),
    cell('count', mustFix),
    ...rounds.map((each) => stateCell(each, edition)),
  ];
}

function deadlineLine(province: Province, current: number, edition: Edition): string {
  const { districtDeadline, provinceDeadline } = province.rounds[current] as Round;
  return word(edition, BOARD.deadlines, {
    round: roundWord(edition, province, current),
    district: dateWord(edition, districtDeadline, 'short'),
    province: dateWord(edition, provinceDeadline, 'short'),
  });
}

export function boardDocument(board: Board, province: Province, edition: Edition): Document {
  const current = roundOn(province, board.round);
  const widths = [150, 140, 210, 110, 120, 90, 80, ...province.rounds.map(() => 125)];
  const marks = STATE_IDS.map((id) => {
    const { mark, name } = STATE_WORDS[id];
    return `${word(edition, mark)} ${word(edition, name)}`;
  }).join('  ');
  const opening = openingRows('board', { province, round: current, edition, width: widths.length }, [
    word(edition, BOARD.find),
    deadlineLine(province, current, edition),
    word(edition, BOARD.key, { marks }),
  ]);
  const { state, next, until, daysLeft, reported, mustFix } = BOARD;
  const headings = [COMMON.district, state, next, until, daysLeft, reported, mustFix];
  const rounds = province.rounds.map((_, round) => roundWord(edition, province, round, 'brief'));
  return {
    id: 'board',
    isFirst: true,
    rows: [
      ...opening,
      cells('heading', [...headings.map((heading) => word(edition, heading)), ...rounds]),
      ...inOfficialOrder(board.districts, province).map(({ district, rounds: own }) =>
        districtRow(district, own, current, edition),
      ),
    ],
    widths,
    frozenRows: opening.length + 1,
  };
}
