// Every command, in the order of the menu. A new command is one file beside this one, a line here and its words.
import { access } from './access/access';
import { mendAccess } from './access/mend-access';
import { changeLao } from './changes/change-lao';
import { importResults } from './changes/import';
import { tidy } from './changes/tidy';
import { undo } from './changes/undo';
import { checkForm } from './check-form';
import { exportData } from './export';
import { mailCommands } from './mail/without-mail';
import { accept } from './month/accept';
import { board } from './month/board';
import { closeRound } from './month/close-round';
import { confirmNoChange } from './month/confirm-no-change';
import { explain } from './month/explain';
import { handIn } from './month/hand-in';
import { ledger } from './month/ledger';
import { reminders } from './month/reminders';
import { reopen } from './month/reopen';
import { returnReport } from './month/return';
import { newYear } from './new-year';
import { comparison } from './outputs/comparison';
import { completeness } from './outputs/completeness';
import { outlook } from './outputs/outlook';
import { OWN_OUTPUT_COMMANDS } from './outputs/own-outputs';
import { summary } from './outputs/summary';
import { targets } from './outputs/targets';
import { overview } from './overview';
import { print } from './printing/print';
import { proposeTargets } from './propose-targets';
import type { Command } from './running/command';
import { selfCheck } from './self-check';
import { sendData } from './send-data';
import { setUp } from './set-up';
import { takeTargets } from './take-targets';
import { validate } from './validate';

export const COMMANDS: readonly Command[] = [
  board,
  handIn,
  confirmNoChange,
  returnReport,
  accept,
  explain,
  reminders,
  ...mailCommands,
  closeRound,
  reopen,
  ledger,
  validate,
  summary,
  comparison,
  completeness,
  targets,
  checkForm,
  importResults,
  tidy,
  changeLao,
  undo,
  sendData,
  exportData,
  outlook,
  overview,
  proposeTargets,
  takeTargets,
  ...OWN_OUTPUT_COMMANDS,
  print,
  setUp,
  newYear,
  selfCheck,
  access,
  mendAccess,
];
