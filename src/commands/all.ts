// Every command, in the order of the menu. A new command is one file beside this one, a line here and its words.
import { checkForm } from './check-form';
import { comparison } from './comparison';
import { completeness } from './completeness';
import { evidence } from './evidence';
import { exportData } from './export';
import { funds } from './funds';
import { outlook } from './outlook';
import { overview } from './overview';
import { print } from './print';
import { proposeTargets } from './propose-targets';
import type { Command } from './running/command';
import { selfCheck } from './self-check';
import { setUp } from './set-up';
import { summary } from './summary';
import { takeTargets } from './take-targets';
import { targets } from './targets';
import { validate } from './validate';

export const COMMANDS: readonly Command[] = [
  validate,
  summary,
  comparison,
  completeness,
  targets,
  checkForm,
  exportData,
  outlook,
  overview,
  proposeTargets,
  takeTargets,
  evidence,
  funds,
  print,
  setUp,
  selfCheck,
];
