// What an indicator calculates in a row, as a formula of the sheet itself: each term reads a cell as the domain does, on which reports rest.
import { LARGEST_COUNT } from '../../domain/measures/fact';
import type { IsoDate } from '../../domain/time/calendar';
import type { Calculated, RowTerms } from '../../indicators/indicator/indicator';
import type { CellOf, SettingOf } from '../tabs/column';

/** Whether a cell holds a count, as a number; a text is read by the custom function, a date is none. */
function isCount(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${LARGEST_COUNT},INT(${cell})=${cell}),FALSE)`;
}

/** A text, or a date that the sheet made of what was typed. */
export function isUnusual(cell: string): string[] {
  return [`ISTEXT(${cell})`, `IFERROR(ISDATE(${cell}),FALSE)`];
}

/** `""` where there is none. */
export function newestCount(cells: readonly string[]): string {
  return cells.reduce((before, cell) => `IF(${isCount(cell)},${cell},${before})`, '""');
}

/** What a sheet keeps of a typed 70% is 0.7 (domain/measures/percent.ts). In millionths of a percent, as domain/measures/share.ts compares. */
const inParts = (share: string) => `ROUND(IF(${share}<=1,100*${share},${share})*1000000,0)`;

/** In whole numbers. */
function isShareMet(part: string, whole: string, percent: string): string {
  const met = `AND(${whole}>0,${part}<=${whole},${inParts(percent)}*${whole}<=100000000*${part})`;
  return `IF(AND(${isCount(part)},${isCount(whole)}),${met},FALSE)`;
}

function termsOf(cell: CellOf, setting: SettingOf): RowTerms<string> {
  return {
    cell,
    setting,
    number: String,
    text: (value) => `"${value.replace(/"/g, '""')}"`,
    // A number 1 in its place is one, too. An error is no tick.
    isTicked: (box) => `IFERROR(N(${box})=1,FALSE)`,
    isCount,
    isText: (value) => `ISTEXT(${value})`,
    isGiven: (given) => `IFERROR(LEN(${given})>0,TRUE)`,
    isUnusual,
    areBlank: (cells) => `COUNTA(${cells.join(',')})=0`,
    isShareMet,
    newestCount,
    all: (conditions) => `AND(${conditions.join(',')})`,
    any: (conditions) => `OR(${conditions.join(',')})`,
    either: (condition, then, otherwise) => `IF(${condition},${then},${otherwise})`,
    ask: (customFunction, values) => `${customFunction}(${values.join(',')})`,
  };
}

/** With its leading `=`. */
export function rowFormula(
  { of }: Calculated,
  rounds: readonly IsoDate[],
  cellOf: CellOf,
  settingOf: SettingOf,
): string {
  return `=${of(termsOf(cellOf, settingOf), rounds)}`;
}
