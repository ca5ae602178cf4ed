// Brings the rights to what the settings say: what Khanton gave follows them; what somebody gave by hand is taken away for those alone who are named.
import * as z from 'zod/mini';
import { MENDED_LINES } from '../../words/commands/access';
import { type Language, say } from '../../words/text';
import { type Mended, mendRights } from '../../workbook/access/mend-rights';
import { type RefusedAddress, refusedAddresses } from '../../workbook/access/refused-addresses';
import { same } from '../../workbook/ensure/protection-editors';
import { readSettings } from '../../workbook/settings/read-settings';
import { areEmails, emailsIn } from '../../workbook/settings/settings';
import { command } from '../running/command';
import { addressLines, type Telling } from '../running/said/told-words';
import { TIME_LIMIT } from '../running/time-limit';

type People = Pick<Mended, 'added' | 'taken' | 'staying'> & { notThere: string[] };

type Result = { command: string; refused: RefusedAddress[] } & People & Omit<Mended, 'isWhole'> & Telling;

const LINES = ['added', 'taken', 'staying', 'notThere'] as const;

const peopleLines = (people: People, language: Language): string[] =>
  LINES.filter((line) => people[line].length).map((line) =>
    say(MENDED_LINES[line], language, { emails: people[line].join(', ') }),
  );

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
    const settings = readSettings(book, context.settings());
    const accepted = emailsIn(String(options.take ?? '')).map(same);
    const time = { passed: () => Date.now() - context.begun, limit: TIME_LIMIT };
    const { isWhole, ...mended } = mendRights(book, { settings, accepted, time, read: context.read });
    const touched = [...mended.taken, ...mended.staying];
    // Of somebody who is not found now another execution may have found a right.
    const notThere = isWhole ? accepted.filter((email) => touched.indexOf(email) < 0) : [];
    const refused = refusedAddresses(book);
    const told = [
      ...peopleLines({ ...mended, notThere }, settings.language),
      ...addressLines(refused, context.language),
    ];
    return { command: 'mend-access', ...mended, notThere, refused, told };
  },
  report: () => ({}),
});
