// Checks the whole province, lists the findings and colours the district tabs by their state; of one indicator, lists what is found of it alone.

import { findingsDocument, type OfIndicators } from '../documents/findings/findings';
import { countFindings, type FindingCounts } from '../domain/findings/check-rules';
import type { Finding } from '../domain/findings/finding';
import type { Province } from '../domain/province/province';
import { FINDING_WORDS, namesFound } from '../indicators/findings/findings-said';
import { validate as validateProvince } from '../indicators/findings/validate';
import type { Indicator } from '../indicators/indicator/indicator';
import { colourActs } from '../workbook/writing/act-colours';
import { colourTabs, tabStates } from '../workbook/writing/tab-state';
import { writeOutput } from '../workbook/writing/write-output';
import { renewBoard } from './month/renew-board';
import { renewClosed } from './month/renew-closed';
import { command } from './running/command';
import { INDICATOR, indicatorAsked, indicatorOf } from './running/indicator';
import { ROUND } from './running/options';
import { type ReportedFinding, reportedFinding } from './running/reported-finding';
import { type ForRound, forRound } from './running/result';

/** Null where there is one indicator: of which a finding is goes without saying. */
function namesOf(province: Province, found: readonly Finding[], only: Indicator | null): OfIndicators | null {
  const names = namesFound(province, found);
  return names.size < 2 ? null : { names, only: only ? only.named(province).full : null };
}

export const validate = command<ForRound<{ indicator?: string; findings: ReportedFinding[]; counts: FindingCounts }>>({
  id: 'validate',
  group: 'check',
  narrows: true,
  options: { round: ROUND, indicator: { ...INDICATOR, help: 'onlyIndicator' } },
  output: 'findings',
  run(context, options) {
    const { book, province } = context.read();
    const only = options.indicator === undefined ? null : indicatorOf(context, options);
    const round = context.round(options.round);
    const all = validateProvince(province, round);
    const found = only ? all.filter(({ indicator }) => indicator === only.id) : all;
    const document = findingsDocument(found, province, {
      round,
      of: namesOf(province, found, only),
      words: FINDING_WORDS,
      edition: context.edition(),
    });
    writeOutput(book, document, context.language());
    // A tab's state is that of all that is found on it.
    colourTabs(book, tabStates(province, round, all));
    colourActs(book, province, all);
    renewBoard(context, round, all);
    renewClosed(context);
    const findings = found.map((finding) => reportedFinding(finding, context.language()));
    const result = { ...(only ? indicatorAsked(only) : {}), findings, counts: countFindings(found) };
    return forRound('validate', province, round, result);
  },
  report: ({ counts }) => ({ ...counts, mustFix: counts['must-fix'] }),
});
