// Every command, in the order of the menu. A new command is one file beside this one, a line here and its words.
import type { Command } from './command';
import { comparison } from './comparison';
import { completeness } from './completeness';
import { print } from './print';
import { setUp } from './set-up';
import { summary } from './summary';
import { targets } from './targets';
import { validate } from './validate';

export const COMMANDS: readonly Command[] = [validate, summary, comparison, completeness, targets, print, setUp];
