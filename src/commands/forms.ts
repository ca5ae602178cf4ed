// The forms that can be printed, each from the very document that its command writes to the sheet. A new form is a line here and its word.
import { comparisonDocument } from '../documents/comparison';
import type { Document } from '../documents/document';
import type { Edition } from '../documents/edition';
import { fillMemo } from '../documents/memo';
import { type Printed, printedDocument } from '../documents/print';
import { printedMemo } from '../documents/print/memo';
import { summaryDocument } from '../documents/summary';
import { targetsDocument } from '../documents/targets';
import { compareRounds } from '../domain/comparison';
import type { Province } from '../domain/province';
import { summarise } from '../domain/summary';
import { countTargets } from '../domain/targets';
import type { FormId } from '../words/print';
import { readMemo } from '../workbook/read-memo';
import type { Context } from './command';
import { previousRound } from './comparison';

/** `problems`: a sentence each, to be read on the screen, not on paper. */
export interface Form extends Printed {
  problems: string[];
}

type Print = (context: Context, round: number) => Form;

function ofDocument(build: (province: Province, round: number, edition: Edition, context: Context) => Document): Print {
  return (context, round) => {
    const edition = context.edition();
    return { ...printedDocument(build(context.read().province, round, edition, context), edition), problems: [] };
  };
}

function memo(context: Context, round: number): Form {
  const { book, province } = context.read();
  const edition = context.edition();
  const { tab, lines } = readMemo(book, edition);
  const change = round === 0 ? null : compareRounds(province, round - 1, round);
  const figures = {
    province,
    round,
    summary: summarise(province, round),
    targets: countTargets(province, round),
    change,
  };
  const filled = fillMemo(lines, tab, figures, edition);
  return { ...printedMemo(filled, edition), problems: filled.problems };
}

export const FORMS: Readonly<Record<FormId, Print>> = {
  summary: ofDocument((province, round, edition) =>
    summaryDocument(summarise(province, round), province, round, edition),
  ),
  comparison: ofDocument((province, round, edition, context) => {
    const previous = previousRound(context, province, round, undefined);
    return comparisonDocument(compareRounds(province, previous, round), province, { previous, round, edition });
  }),
  targets: ofDocument((province, round, edition) =>
    targetsDocument(countTargets(province, round), province, round, edition),
  ),
  memo,
};
