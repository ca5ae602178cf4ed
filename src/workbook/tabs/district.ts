// A district's tab: its LAOs as registered, one column a round for the steps, the standing, what is entered beside them, and the remark.

import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { stepColumnId } from '../../domain/measures/step-column';
import type { Province, Round } from '../../domain/province/province';
import { remembered } from '../../domain/thai/memory';
import { normaliseThai } from '../../domain/thai/thai-text';
import { type IsoDate, isDate, readDate, writeDate } from '../../domain/time/calendar';
import { groupsOf } from '../../indicators/all';
import type { EnteredFacts } from '../../indicators/indicator';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import { HEADERS, STEP_HELP } from '../../words/workbook/tabs';
import { standingFormula } from '../formulas/standing-formula';
import { type Column, column, type HeaderCell, stepChoices } from './column';
import { districtKey } from './district-key';
import { entryColumns, entryMadeFor, isEntryHeader } from './entry-columns';
import { factColumns, factRound } from './fact-columns';
import type { MadeFor, Tab } from './tab';

const ROUND_WORD = /^(?:รอบ(?:วันที่)?|round)\s*/i;
const roundNamed = remembered((header) => readDate(normaliseThai(header).replace(ROUND_WORD, '')));

const isRoundHeader = ({ raw }: HeaderCell) => (isDate(raw) ? readDate(raw) : roundNamed(raw)) !== null;

/** The round of a step column whose header can be none but ours. A bare date may head a column of the office's own. */
export function roundOfHeader({ raw }: HeaderCell): IsoDate | null {
  return !isDate(raw) && ROUND_WORD.test(normaliseThai(raw)) ? roundNamed(raw) : null;
}

/** Of a step column or of facts that are entered round by round. */
function roundMadeFor(cell: HeaderCell, groups: readonly EnteredFacts[]): MadeFor | null {
  const ofFacts = groups.map((group) => factRound(group, cell)).filter((date) => date !== null)[0];
  const at = roundOfHeader(cell) || ofFacts;
  return at ? { indicator: null, at } : null;
}

/** A round's header is known by its date, however it is written: "รอบ 1 ก.ค. 2556", "1/7/56", or a date that the sheet made of it. */
function stepColumn({ date }: Round): Column {
  const words = (language: 'th' | 'en') =>
    say(HEADERS.step, language, { round: writeDate(date, 'short', { language }) });
  return {
    ...column('step', {
      editors: 'district',
      width: 110,
      centred: true,
      choices: () => stepChoices(LETTERS_HIGHEST),
      help: () => STEP_HELP,
    }),
    id: stepColumnId(date),
    header: { th: words('th'), en: words('en') },
    matches: ({ raw }) => (isDate(raw) ? readDate(raw) : roundNamed(raw)) === date,
  };
}

/** `tabName`: what its tab is called where the settings say otherwise than the district's name. */
export function districtTab(
  name: string,
  { rounds, groups, indicators }: Pick<Province, 'rounds' | 'groups'> & { indicators: readonly DeclaredIndicator[] },
  tabName: string = name,
): Tab {
  const steps = rounds.map(stepColumn);
  const entered = groupsOf(groups);
  const remark = column('remark', { editors: 'district', width: 280, numberFormat: '@', wrap: true });
  // Beside several groups that fold away it has to be in view whichever of them is open. Where a tab has it already, it stays.
  const isFirst = indicators.length > 0;
  return {
    key: districtKey(name),
    name: { th: tabName, en: tabName },
    title: isFirst ? 'district-of-several' : 'district',
    otherTitle: isFirst ? 'district' : 'district-of-several',
    frozenColumns: isFirst ? 3 : 2,
    columns: [
      column('type', { editors: 'province', width: 90, choices: () => [COMMON.municipality, COMMON.SAO] }),
      column('name', { editors: 'province', width: 190, numberFormat: '@' }),
      ...(isFirst ? [{ ...remark, width: 170, standsAnywhere: true as const }] : []),
      ...steps,
      column('standing', {
        editors: 'nobody',
        width: 90,
        centred: true,
        formula: (cellOf) => `=${standingFormula(steps.map(({ id }) => cellOf(id)))}`,
      }),
      ...([] as Column[]).concat(...entered.map((group) => factColumns(group, rounds))),
      ...([] as Column[]).concat(...indicators.map(entryColumns)),
      ...(isFirst ? [] : [remark]),
    ],
    steps: steps.map(({ id }) => id),
    wasDeclared: (cell) => isRoundHeader(cell) || isEntryHeader(cell),
    madeFor: (cell) => roundMadeFor(cell, entered) || entryMadeFor(cell),
  };
}
