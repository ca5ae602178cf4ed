// The forms that can be printed: outputs, each from the very document that its command writes to the sheet, and the letters. A new
// form is a line here.

import type { Document } from '../../documents/document';
import { LETTERS } from '../../documents/letters/letters';
import { printedDocument } from '../../documents/print/print';
import { outputTab } from '../../indicators/outputs';
import { comparison } from '../outputs/comparison';
import { completeness } from '../outputs/completeness';
import { outlook } from '../outputs/outlook';
import { OWN_OUTPUT_COMMANDS } from '../outputs/own-outputs';
import { summary } from '../outputs/summary';
import { targets } from '../outputs/targets';
import type { Command, Context, Options } from '../running/command';
import { LIVE } from '../running/figures';
import type { Form } from '../running/form';
import { askedOf, INDICATOR } from '../running/indicator';
import { ROUND } from '../running/options';
import { printLetter } from './letter';

function ofOutput({ options, entered, output, document }: Command): Form {
  const build = document as (context: Context, options: Options) => Document;
  return {
    named: () => outputTab(output as string),
    options,
    ...(entered ? { entered } : {}),
    print: (context, given) => ({ ...printedDocument(build(context, given), context.edition()), problems: [] }),
  };
}

/** Those that indicators have of their own, to be handed in or to be followed. */
function ownForms(group: Command['group']): Record<string, Form> {
  const forms: Record<string, Form> = {};
  for (const command of OWN_OUTPUT_COMMANDS) if (command.group === group) forms[command.id] = ofOutput(command);
  return forms;
}

function letterForms(): Record<string, Form> {
  const forms: Record<string, Form> = {};
  for (const letter of LETTERS)
    forms[letter.id] = {
      named: letter.named,
      options: { round: ROUND, indicator: INDICATOR, live: LIVE },
      print: (context, given) => printLetter(context, letter, askedOf(context, given)),
    };
  return forms;
}

/** In the order of the dialog. */
export const FORMS: Readonly<Record<string, Form>> = {
  summary: ofOutput(summary),
  comparison: ofOutput(comparison),
  targets: ofOutput(targets),
  ...ownForms('hand-in'),
  completeness: { ...ofOutput(completeness), showsAll: true },
  outlook: ofOutput(outlook),
  ...ownForms('follow'),
  ...letterForms(),
};

export const FORM_IDS: readonly string[] = Object.keys(FORMS);
