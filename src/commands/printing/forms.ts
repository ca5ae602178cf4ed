// The forms that can be printed: outputs, each from the very document that its command writes to the sheet, and the letters. A new
// form is a line here.

import * as z from 'zod/mini';
import type { Document } from '../../documents/document';
import { LETTERS } from '../../documents/letters/letters';
import { printedDocument } from '../../documents/print/print';
import { outputTab } from '../../indicators/outputs';
import { PACKET_FORM } from '../../words/outputs/print';
import { askedDistrict } from '../month/asked-district';
import { comparison } from '../outputs/comparison';
import { completeness } from '../outputs/completeness';
import { outlook } from '../outputs/outlook';
import { OWN_OUTPUT_COMMANDS } from '../outputs/own-outputs';
import { summary } from '../outputs/summary';
import { targets } from '../outputs/targets';
import type { Command, Context, Option, Options } from '../running/command';
import { LIVE } from '../running/figures';
import type { Form } from '../running/form';
import { askedOf, INDICATOR } from '../running/indicator';
import { ROUND } from '../running/options';
import { printLetter } from './letter';
import { ADDRESSED, printPacket } from './packet';

/** On paper that goes to the department they are left out. */
export const EXPLAINED: Option = { schema: () => z.boolean(), expected: 'flag', help: 'explained', flag: true };

/** What stays in the office is signed by nobody; nor is what a district is sent with its letter. */
function ofOutput({ options, entered, output, document }: Command, isHandedIn: boolean = false): Form {
  const build = document as (context: Context, options: Options) => Document;
  return {
    named: () => outputTab(output as string),
    options: isHandedIn ? { ...options, explained: EXPLAINED } : options,
    ...(entered ? { entered } : {}),
    ...(isHandedIn ? { isOfficial: true } : {}),
    print: (context, { explained, ...given }, onPaper) => ({
      ...printedDocument(build(context, given), context.edition(), {
        ...onPaper,
        isSigned: isHandedIn && given.district === undefined,
        isOfficial: isHandedIn && explained !== true,
      }),
      problems: [],
    }),
  };
}

/** Those that indicators have of their own, to be handed in or to be followed. */
function ownForms(group: Command['group']): Record<string, Form> {
  const forms: Record<string, Form> = {};
  for (const command of OWN_OUTPUT_COMMANDS)
    if (command.group === group) forms[command.id] = ofOutput(command, group === 'hand-in');
  return forms;
}

function letterForms(): Record<string, Form> {
  const forms: Record<string, Form> = {};
  for (const letter of LETTERS)
    forms[letter.id] = {
      named: letter.named,
      options: { round: ROUND, indicator: INDICATOR, live: LIVE },
      // A packet to a district says which.
      print: (context, { district, ...given }) =>
        printLetter(
          context,
          letter,
          askedOf(context, given),
          district === undefined ? null : askedDistrict(context, district),
        ),
    };
  return forms;
}

const HANDED_IN = {
  summary: ofOutput(summary, true),
  comparison: ofOutput(comparison),
  targets: ofOutput(targets, true),
  ...ownForms('hand-in'),
};

const LETTER_FORMS = letterForms();

/** In the order of the dialog. */
export const FORMS: Readonly<Record<string, Form>> = {
  ...HANDED_IN,
  completeness: { ...ofOutput(completeness), showsAll: true },
  outlook: ofOutput(outlook),
  ...ownForms('follow'),
  ...LETTER_FORMS,
  packet: {
    named: () => PACKET_FORM,
    options: { round: ROUND, district: ADDRESSED, explained: EXPLAINED, live: LIVE },
    isOfficial: true,
    print: (context, given, onPaper) =>
      printPacket(context, given, { forms: { ...HANDED_IN, ...LETTER_FORMS }, onPaper }),
  },
};

export const FORM_IDS: readonly string[] = Object.keys(FORMS);
