// Brings the rights to what the settings say: what Khanton gave follows them; what somebody gave by hand is taken away for those alone who are named.
import * as z from 'zod/mini';
import { MENDED_LINES } from '../../words/commands/access';
import { say, type Text } from '../../words/text';
import { type Mended, mendRights } from '../../workbook/access/mend-rights';
import { same } from '../../workbook/ensure/protection-editors';
import { readProvince } from '../../workbook/reading/read-province';
import { readSettings } from '../../workbook/settings/read-settings';
import { areEmails, emailsIn } from '../../workbook/settings/settings';
import { command } from '../running/command';

type Result = { command: string; notThere: string[] } & Mended;

export const mendAccess = command<Result>({
  id: 'mend-access',
  group: null,
  options: {
    take: { schema: () => z.string().check(z.refine(areEmails)), expected: 'emails', help: 'take' },
  },
  output: null,
  setsUp: true,
  run(context, options) {
    const book = context.open();
    const read = readProvince(book, context.now, readSettings(book, context.settings()));
    const accepted = emailsIn(String(options.take ?? '')).map(same);
    const mended = mendRights(read, accepted);
    const touched = [...mended.taken, ...mended.staying];
    return {
      command: 'mend-access',
      ...mended,
      notThere: accepted.filter((email) => touched.indexOf(email) < 0),
    };
  },
  report({ added, taken, staying, notThere }, context) {
    const language = context.language();
    const told = (words: Text, emails: readonly string[]) =>
      emails.length ? say(words, language, { emails: emails.join(', ') }) : '';
    return {
      people:
        told(MENDED_LINES.added, added) +
        told(MENDED_LINES.taken, taken) +
        told(MENDED_LINES.staying, staying) +
        told(MENDED_LINES.notThere, notThere),
    };
  },
});
