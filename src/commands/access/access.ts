// Looks who may change what, as the protections stand, and puts it to the settings. Changes nothing, and waits for nobody.
import { differences } from '../../self-check/access/differences';
import { groups } from '../../self-check/access/groups';
import type { AnswerState } from '../../self-check/check';
import { ACCESS_NOTES } from '../../words/commands/access';
import { type Language, say } from '../../words/text';
import { lookAtRights } from '../../workbook/access/look-at-rights';
import { readProvince } from '../../workbook/reading/read-province';
import { readSettings } from '../../workbook/settings/read-settings';
import { isProvince } from '../month/may-act';
import { command } from '../running/command';
import { type AccessGroup, type AccessLine, printed, toldDifference, toldGroup } from './told';

/** Plain data: it goes to the page, and to the command line. */
export interface Access {
  command: string;
  language: Language;
  differences: AccessLine[];
  counts: Record<'must-fix' | 'check', number>;
  groups: AccessGroup[];
  /** What cannot be seen or kept from here. */
  notes: string[];
  /** Whether the user may change what is the province's. */
  mayMend: boolean;
}

export const access = command<Access>({
  id: 'access',
  group: null,
  onlyLooks: true,
  options: {},
  output: null,
  run(context) {
    const book = context.open();
    const settings = readSettings(book, context.settings());
    const { language } = settings;
    const seen = lookAtRights(book, settings, () => readProvince(book, context.now, settings));
    const mayMend = isProvince(context);
    const lines = differences(seen).map((each) => toldDifference(each, language, mayMend));
    const count = (state: AnswerState) => lines.filter((line) => line.state === state).length;
    return {
      command: 'access',
      language,
      differences: lines,
      counts: { 'must-fix': count('must-fix'), check: count('check') },
      groups: groups(seen).map((each) => toldGroup(each, language)),
      notes: ACCESS_NOTES.map((note) => say(note, language)),
      mayMend,
    };
  },
  report: (result) => ({ mustFix: result.counts['must-fix'], check: result.counts.check, lines: printed(result) }),
});
