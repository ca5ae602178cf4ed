// Checks the whole province, lists the findings and colours the district tabs by their state.

import { findingMessage } from '../documents/finding-message';
import { findingsDocument } from '../documents/findings';
import type { Finding } from '../domain/finding';
import { cellName } from '../domain/province';
import { countFindings, type FindingCounts, validate as validateProvince } from '../domain/validate';
import type { Language } from '../words/text';
import { colourTabs, tabStates } from '../workbook/tab-state';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

/** A finding as the panel shows it and the command line prints it: fields that do not apply are null. */
export interface ReportedFinding
  extends Pick<
    Finding,
    'rule' | 'severity' | 'state' | 'tab' | 'district' | 'type' | 'lao' | 'round' | 'found' | 'expected'
  > {
  cell: string | null;
  message: string;
}

function reported(finding: Finding, language: Language): ReportedFinding {
  const { rule, severity, state, tab, place, district, type, lao, round, found, expected } = finding;
  const cell = place && cellName(place);
  return {
    rule,
    severity,
    state,
    tab,
    cell,
    district,
    type,
    lao,
    round,
    found,
    expected,
    message: findingMessage(finding, language),
  };
}

export const validate = command<ForRound<{ findings: ReportedFinding[]; counts: FindingCounts }>>({
  id: 'validate',
  menu: 'check',
  options: { round: ROUND },
  output: 'findings',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const found = validateProvince(province, round);
    writeOutput(book, findingsDocument(found, province, round, context.edition()), context.language());
    colourTabs(book, tabStates(province, round, found));
    const findings = found.map((finding) => reported(finding, context.language()));
    return forRound('validate', province, round, { findings, counts: countFindings(found) });
  },
  report: ({ counts }) => ({ ...counts, mustFix: counts['must-fix'] }),
});
