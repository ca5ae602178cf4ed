// A row of what a province handed in: each of its texts read as what its column expects, or the first cell that says nothing so.
import type { DataRow } from '../data/data-row';
import { LETTERS_HIGHEST } from '../measures/step';
import { criteriaOf } from '../province/fiscal-year';
import { type ExpectedId, FIELDS, FIRST_FIELDS, type Field, type FieldId, READERS } from './fields';

/** What a file of version 1 does not say is null, or what went without saying then. */
export type HandedRow = Omit<DataRow, 'provinceDeadline' | 'reportState'> & {
  provinceDeadline: DataRow['provinceDeadline'] | null;
  reportState: DataRow['reportState'] | null;
};

/** A cell that says nothing which its column expects, or nothing that goes with the others of its row. */
export interface WrongCell {
  field: FieldId;
  found: string;
  expected: ExpectedId | 'sameAsValue' | 'atMostHighest';
}

type ReadFields = { [field in FieldId]?: string | number | null };

/** `textOf`: as it stands in the file, '' for what is blank there. */
export function readFields(fields: readonly Field[], textOf: (id: FieldId) => string): ReadFields | WrongCell {
  const row: ReadFields = {};
  for (const { id, expected, mayBeBlank } of fields) {
    const found = textOf(id);
    const value = found === '' && mayBeBlank ? null : READERS[expected](found);
    if (value === undefined) return { field: id, found, expected };
    row[id] = value;
  }
  return row;
}

export const isWrong = (read: object): read is WrongCell => 'found' in read && 'expected' in read;

/** What went without saying in version 1: the ladder and the marks of the letters. */
function asFirstWritten(row: ReadFields): ReadFields {
  const { district, type, LAO, indicator, fiscalYear } = row;
  const isStep = indicator === 'step';
  const { requiredShare, aimedShare } = criteriaOf(fiscalYear as number);
  const ladder = { highestStep: LETTERS_HIGHEST, passStep: LETTERS_HIGHEST, requiredShare, aimedShare };
  const none = { highestStep: null, passStep: null, requiredShare: null, aimedShare: null };
  return {
    ...row,
    ...(isStep ? ladder : none),
    ...{ provinceCode: null, region: null, provinceDeadline: null, indicatorNumber: null, indicatorName: '' },
    ...{ identity: `${district}/${type}/${LAO}`, target: null, reportState: null },
  };
}

/** What was reported is what counts; what was not is blank; and no step is above the highest. */
function atOdds({ value, state, standing, highestStep }: ReadFields): WrongCell | null {
  const found = standing === null ? '' : String(standing);
  const isRight =
    state === 'reported'
      ? value !== null && standing === value
      : value === null && (standing === null) === (state === 'none');
  if (!isRight) return { field: 'standing', found, expected: 'sameAsValue' };
  const isAbove = highestStep !== null && standing !== null && (standing as number) > (highestStep as number);
  return isAbove ? { field: 'standing', found, expected: 'atMostHighest' } : null;
}

/** `atOdds`: the cell that does not go with the others of its row; null where all of them do. */
export interface ReadRow {
  row: HandedRow;
  atOdds: WrongCell | null;
}

export function readRow(version: 1 | 2, textOf: (id: FieldId) => string): ReadRow | WrongCell {
  const read = readFields(version === 1 ? FIRST_FIELDS : FIELDS, textOf);
  if (isWrong(read)) return read;
  const row = version === 1 ? asFirstWritten(read) : read;
  return { row: row as HandedRow, atOdds: atOdds(row) };
}
