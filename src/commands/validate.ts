// Checks the whole province, lists the findings and colours the district tabs by their state.

import { findingsDocument } from '../documents/findings';
import { countFindings, type FindingCounts } from '../domain/findings/check-rules';
import { validate as validateProvince } from '../indicators/validate';
import { colourTabs, tabStates } from '../workbook/writing/tab-state';
import { writeOutput } from '../workbook/writing/write-output';
import { renewClosed } from './month/renew-closed';
import { command } from './running/command';
import { ROUND } from './running/options';
import { type ReportedFinding, reportedFinding } from './running/reported-finding';
import { type ForRound, forRound } from './running/result';

export const validate = command<ForRound<{ findings: ReportedFinding[]; counts: FindingCounts }>>({
  id: 'validate',
  group: 'check',
  narrows: true,
  options: { round: ROUND },
  output: 'findings',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const found = validateProvince(province, round);
    writeOutput(book, findingsDocument(found, province, round, context.edition()), context.language());
    colourTabs(book, tabStates(province, round, found));
    renewClosed(context);
    const findings = found.map((finding) => reportedFinding(finding, context.language()));
    return forRound('validate', province, round, { findings, counts: countFindings(found) });
  },
  report: ({ counts }) => ({ ...counts, mustFix: counts['must-fix'] }),
});
