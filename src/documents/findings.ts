// The list of findings: how serious, where, what was found and expected, what to do, and a link to the cell.

import { countFindings } from '../domain/findings/check-rules';
import type { Finding } from '../domain/findings/finding';
import { cellName, type Province } from '../domain/province/province';
import { COMMON, FINDINGS, SEVERITY_WORDS } from '../words/outputs/outputs';
import { RULE_WORDS, type RuleWords } from '../words/rules/rules';
import { type Cell, cell, cells, type Document, type DocumentRow, type Role } from './document';
import { dateWord, type Edition, openingRows, word } from './edition';
import { expectedWords, findingWords } from './finding-message';

const WIDTHS = [85, 150, 120, 150, 85, 110, 90, 420, 420, 150];
const ROLES: Readonly<Record<'must-fix' | 'check' | 'note' | 'explained', Role>> = {
  'must-fix': 'must-fix',
  check: 'check',
  note: 'plain-note',
  explained: 'explained',
};

function linkCell({ place, tab }: Finding): Cell {
  return place ? cell('link', `${place.tab}!${cellName(place)}`, { link: place }) : cell('text', tab);
}

function findingRow(finding: Finding, edition: Edition): DocumentRow {
  const weight = finding.state === 'explained' ? 'explained' : finding.severity;
  const { message, remedy } = findingWords(finding, edition.language);
  const { title } = RULE_WORDS[finding.rule] as RuleWords;
  return [
    cell(ROLES[weight], word(edition, SEVERITY_WORDS[weight])),
    ...cells('text', [
      word(edition, title),
      finding.district,
      finding.lao,
      finding.round && dateWord(edition, finding.round, 'brief'),
      finding.found,
      expectedWords(finding.expected, edition.language),
      message,
      remedy,
    ]),
    linkCell(finding),
  ];
}

export function findingsDocument(
  findings: readonly Finding[],
  province: Province,
  round: number,
  edition: Edition,
): Document {
  const counts = countFindings(findings);
  const summary = findings.length
    ? word(edition, FINDINGS.counts, { ...counts, mustFix: counts['must-fix'] })
    : word(edition, FINDINGS.nothing);
  const headings = [
    FINDINGS.severity,
    FINDINGS.rule,
    COMMON.district,
    COMMON.lao,
    COMMON.round,
    FINDINGS.found,
    FINDINGS.expected,
    FINDINGS.message,
    FINDINGS.remedy,
    FINDINGS.cell,
  ];
  const opening = openingRows('findings', { province, round, edition, width: WIDTHS.length }, [summary]);
  return {
    id: 'findings',
    rows: [
      ...opening,
      cells(
        'heading',
        headings.map((heading) => word(edition, heading)),
      ),
      ...findings.map((finding) => findingRow(finding, edition)),
    ],
    widths: WIDTHS,
    frozenRows: opening.length + 1,
  };
}
