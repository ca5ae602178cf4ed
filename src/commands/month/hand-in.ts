// Hands a district's report of a round in: what is missing or must be fixed is named first; with a reason it is handed in all the same.
import type { Finding } from '../../domain/findings/finding';
import { findingWords } from '../../indicators/findings/findings-said';
import { type FindingsUpTo, findingsUpTo } from '../../indicators/findings/validate';
import { boardRound, mustFixOf } from '../../indicators/month/board';
import { Refusal } from '../../workbook/book/refusal';
import { type Context, command } from '../running/command';
import { ROUND } from '../running/options';
import { type Acting, type ActResult, act, acting, districtWord, roundName } from './act';
import { DISTRICT, REASON } from './options';

/** More would not fit into a question. */
const MOST_LINES = 12;

interface Counts {
  reported: number;
  expected: number;
  mustFix: number;
}

type Result = ActResult & Counts;

function countsOf({ province, district, round }: Acting, found: FindingsUpTo): Counts {
  const lines = boardRound(province, round, found);
  const line = lines[province.districts.indexOf(district)];
  return { reported: line?.reported ?? 0, expected: line?.expected ?? 0, mustFix: line?.mustFix ?? 0 };
}

function incomplete(context: Context, { district, date }: Acting, counts: Counts, found: readonly Finding[]): Refusal {
  const language = context.language();
  const open = mustFixOf(found, district);
  const lines = open.slice(0, MOST_LINES).map((finding) => `- ${findingWords(finding, language).message}`);
  const more = open.length - lines.length;
  const values = {
    ...counts,
    district: districtWord(context, district.name),
    round: roundName(context, date),
    lines: [...lines, ...(more > 0 ? [`- +${more}`] : [])].join('\n'),
  };
  return new Refusal('hand-in-incomplete', values, language);
}

export const handIn = command<Result>({
  id: 'hand-in',
  group: 'month',
  options: { district: DISTRICT, round: ROUND, reason: REASON },
  output: 'board',
  run(context, options) {
    const asked = acting(context, options, 'hand-in');
    const found = findingsUpTo(asked.province);
    const counts = countsOf(asked, found);
    const reason = String(options.reason ?? '').trim();
    if (reason === '' && (counts.mustFix > 0 || counts.reported < counts.expected))
      throw incomplete(context, asked, counts, found(asked.round));
    const { reported, expected } = counts;
    const parts = { after: `${reported}/${expected}`, reason, kept: JSON.stringify(counts) };
    return { ...act(context, asked, 'hand-in', parts), ...counts };
  },
  report: ({ district, reported, expected, mustFix, code }, context) => ({
    district: districtWord(context, district),
    reported,
    expected,
    mustFix,
    code,
  }),
});
