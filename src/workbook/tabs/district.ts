// A district's tab: its LAOs as registered, one column a round for the steps, the standing, what is entered beside them, and the remark.
import { roundsInRoom } from '../../domain/agreement/in-room';
import { stepColumnId } from '../../domain/measures/step-column';
import type { Province } from '../../domain/province/province';
import { FACT_GROUPS, groupsOf, measuredIndicators, OF_ROUND_COLUMNS, ownerOf } from '../../indicators/all';
import { stepRounds } from '../../indicators/columns/step-rounds';
import { columnsOfRound } from '../../indicators/columns/typed-columns';
import type { EnteredFacts, Indicator } from '../../indicators/indicator/indicator';
import { standingFormula } from '../formulas/standing-formula';
import { type Column, column, type HeaderCell } from './column';
import { districtKey } from './district-key';
import { entryColumns } from './entry-columns';
import { entryMadeFor, isEntryHeader, respeltIn } from './entry-headers';
import { factColumns, factRound } from './fact-columns';
import { dateOf, isRoundHeader, roundOfHeader, stepColumn } from './round-columns';
import type { MadeFor, MayLeaveOut, Tab } from './tab';

/** Of a step column or of facts that are entered round by round. */
function roundMadeFor(cell: HeaderCell, { groups: ids, rounds }: Asked): MadeFor | null {
  const groups = groupsOf(ids);
  // A bare date is read as a round of the year where that is reported: then what stands below it was meant so where it is not.
  const bare = dateOf(cell);
  const step = roundOfHeader(cell) ?? (rounds.some(({ date }) => date === bare) ? bare : null);
  if (step) return { indicator: OF_ROUND_COLUMNS.id, line: OF_ROUND_COLUMNS.id, at: step };
  for (const group of groups) {
    const at = factRound(group, cell);
    if (at) return { indicator: ownerOf(group.id).id, line: group.line, at };
  }
  return null;
}

/** What is entered, as the settings and the tab of indicators say. */
export type Asked = Pick<Province, 'rounds' | 'groups' | 'leftOut' | 'presets' | 'indicators'>;

/** Of the first indicator, where that is reported in steps and has a room. */
function stepColumns(asked: Asked): Column[] {
  const steps = stepRounds(asked).map(stepColumn);
  if (!steps.length) return [];
  const standing = column('standing', {
    of: OF_ROUND_COLUMNS.id,
    editors: 'nobody',
    width: 90,
    centred: true,
    formula: (cellOf) => `=${standingFormula(steps.map(({ id }) => cellOf(id)))}`,
  });
  return [...steps, standing];
}

const ofFacts = (asked: Asked, { id, line }: EnteredFacts, isFirst: boolean) => ({
  dates: roundsInRoom(asked, line),
  of: ownerOf(id).id,
  isFirst,
});

/** Beside them: of facts, then of what the province declares. What is of another indicator than the first starts folded. */
function besideSteps(asked: Asked): Column[] {
  const [first] = measuredIndicators(asked);
  const facts = groupsOf(asked.groups).map((group) =>
    factColumns(group, ofFacts(asked, group, isOwnFacts(first, group))),
  );
  const declared = asked.indicators.map((each) => entryColumns(each, each.id === first?.id));
  return ([] as Column[]).concat(...facts, ...declared);
}

/** All that the indicator of the rounds' columns has on a tab that was made with it, whatever is measured now. */
function allColumnsOfIt(asked: Asked): Column[] {
  const own = FACT_GROUPS.filter(({ id }) => ownerOf(id).id === OF_ROUND_COLUMNS.id);
  const facts = own.map((group) => factColumns(group, ofFacts(asked, group, true)));
  return stepColumns({ ...asked, leftOut: [] }).concat(...facts);
}

function mayLeaveOut(asked: Asked): MayLeaveOut {
  let known: readonly Column[] | null = null;
  return {
    isLeftOut: asked.leftOut.indexOf(OF_ROUND_COLUMNS.id) >= 0,
    columns() {
      known = known ?? allColumnsOfIt(asked);
      return known;
    },
    title: 'district-left-out',
  };
}

/** The column of what is left out whose header this is. */
function leftOutIn({ isLeftOut, columns }: MayLeaveOut, cell: HeaderCell): Column | null {
  return (isLeftOut && columns().filter(({ matches }) => matches(cell))[0]) || null;
}

/** Of what districts type beside its steps, whichever rounds there are. */
function factMadeFor(leaving: MayLeaveOut, cell: HeaderCell): MadeFor | null {
  if (leftOutIn(leaving, cell)?.editors !== 'district') return null;
  return { indicator: OF_ROUND_COLUMNS.id, line: OF_ROUND_COLUMNS.id, at: 'start' };
}

/** All that we ever say above a district's LAOs. */
const TITLES = ['district', 'district-of-several', 'district-left-out'] as const;

const isOwnFacts = (first: Indicator | undefined, { id }: EnteredFacts) => ownerOf(id).id === first?.id;

/** `tabName`: what its tab is called where the settings say otherwise than the district's name. */
export function districtTab(name: string, asked: Asked, tabName: string = name): Tab {
  const { indicators } = asked;
  const remark = column('remark', { editors: 'district', width: 280, numberFormat: '@', wrap: true });
  // Beside several groups that fold away it has to be in view whichever of them is open. Where a tab has it already, it stays.
  const isFirst = indicators.length > 0;
  const leaving = mayLeaveOut(asked);
  return {
    key: districtKey(name),
    name: { th: tabName, en: tabName },
    title: isFirst || leaving.isLeftOut ? 'district-of-several' : 'district',
    otherTitles: TITLES,
    frozenColumns: isFirst ? 3 : 2,
    columns: [
      column('type', { editors: 'province', width: 90, offeredBefore: true }),
      column('name', { editors: 'province', width: 190, numberFormat: '@' }),
      ...(isFirst ? [{ ...remark, width: 170, standsAnywhere: true as const }] : []),
      ...stepColumns(asked),
      ...besideSteps(asked),
      ...(isFirst ? [] : [remark]),
    ],
    mayLeaveOut: leaving,
    steps: stepRounds(asked).map(stepColumnId),
    rounds: asked.rounds.map(({ date }) => ({ date, columns: columnsOfRound(asked, date) })),
    respelt: (headers, stands, isTaken) => respeltIn({ headers, indicators, stands }, isTaken),
    wasDeclared: (cell) => isRoundHeader(cell) || isEntryHeader(cell) || leftOutIn(leaving, cell) !== null,
    madeFor: (cell) => roundMadeFor(cell, asked) || entryMadeFor(cell) || factMadeFor(leaving, cell),
  };
}
