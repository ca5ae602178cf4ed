// The forms that can be printed: outputs, each from the very document that its command writes to the sheet, and the covering memo. A new
// form is a line here and its word.

import type { Document } from '../../documents/document';
import { printedDocument } from '../../documents/print/print';
import type { FormId } from '../../words/outputs/print';
import { comparison } from '../outputs/comparison';
import { completeness } from '../outputs/completeness';
import { evidence } from '../outputs/evidence';
import { funds } from '../outputs/funds';
import { outlook } from '../outputs/outlook';
import { summary } from '../outputs/summary';
import { targets } from '../outputs/targets';
import type { Command, Context, Options } from '../running/command';
import { LIVE } from '../running/figures';
import type { Form } from '../running/form';
import { askedOf, INDICATOR } from '../running/indicator';
import { ROUND } from '../running/options';
import { printMemo } from './memo';

function ofOutput({ options, entered, document }: Command): Form {
  const build = document as (context: Context, options: Options) => Document;
  return {
    options,
    ...(entered ? { entered } : {}),
    print: (context, given) => ({ ...printedDocument(build(context, given), context.edition()), problems: [] }),
  };
}

export const FORMS: Readonly<Record<FormId, Form>> = {
  summary: ofOutput(summary),
  comparison: ofOutput(comparison),
  targets: ofOutput(targets),
  funds: ofOutput(funds),
  completeness: { ...ofOutput(completeness), showsAll: true },
  outlook: ofOutput(outlook),
  evidence: ofOutput(evidence),
  memo: {
    options: { round: ROUND, indicator: INDICATOR, live: LIVE },
    print: (context, given) => printMemo(context, askedOf(context, given)),
  },
};
