// The columns of a district's tab that are headed by a round alone: in each the steps of that round.
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { stepColumnId } from '../../domain/measures/step-column';
import { remembered } from '../../domain/thai/memory';
import { normaliseThai } from '../../domain/thai/thai-text';
import { type IsoDate, isDate, readDate, writeDate } from '../../domain/time/calendar';
import { OF_ROUND_COLUMNS } from '../../indicators/all';
import { say } from '../../words/text';
import { HEADERS, STEP_HELP } from '../../words/workbook/tabs';
import { type Column, column, type HeaderCell, stepChoices } from './column';

const ROUND_WORD = /^(?:รอบ(?:วันที่)?|round)\s*/i;
const roundNamed = remembered((header) => readDate(normaliseThai(header).replace(ROUND_WORD, '')));

export const dateOf = ({ raw }: HeaderCell): IsoDate | null => (isDate(raw) ? readDate(raw) : roundNamed(raw));
export const isRoundHeader = (cell: HeaderCell) => dateOf(cell) !== null;

/** The round of a step column whose header can be none but ours. A bare date may head a column of the office's own. */
export function roundOfHeader({ raw }: HeaderCell): IsoDate | null {
  return !isDate(raw) && ROUND_WORD.test(normaliseThai(raw)) ? roundNamed(raw) : null;
}

/** A round's header is known by its date, however it is written: "รอบ 1 ก.ค. 2556", "1/7/56", or a date that the sheet made of it. */
export function stepColumn(date: IsoDate): Column {
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
    of: OF_ROUND_COLUMNS.id,
    header: { th: words('th'), en: words('en') },
    matches: (cell) => dateOf(cell) === date,
  };
}
