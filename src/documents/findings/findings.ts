// The list of findings: how serious, where, what was found and expected, a link to the cell, and what to do.

import { countFindings } from '../../domain/findings/check-rules';
import type { Finding } from '../../domain/findings/finding';
import { cellName, type Province } from '../../domain/province/province';
import { COMMON, FINDINGS, SEVERITY_WORDS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { type Cell, cell, cells, type Document, type DocumentRow, type Role } from '../document';
import { dateWord, type Edition, openingRows, word } from '../edition';
import { expectedWords, type FindingWords, foundWords } from './finding-message';

const WIDTHS = [85, 150, 120, 150, 85, 110, 90, 150, 420, 420];
const INDICATOR_WIDTH = 130;

/** What each indicator is called in short, by its id, where there is more than one; `only`: the one that the list is narrowed to. */
export interface OfIndicators {
  names: ReadonlyMap<string, Text>;
  only: Text | null;
}

/** `round`: an index, up to which was looked; `of`: null where there is one indicator. */
export interface Shown {
  round: number;
  of: OfIndicators | null;
  words: FindingWords;
  edition: Edition;
}

/** Behind the first two columns. */
const withIndicator = <Value>(values: readonly Value[], own: Value): Value[] => [
  ...values.slice(0, 2),
  own,
  ...values.slice(2),
];
const ROLES: Readonly<Record<'must-fix' | 'check' | 'note' | 'explained', Role>> = {
  'must-fix': 'must-fix',
  check: 'check',
  note: 'plain-note',
  explained: 'explained',
};

function linkCell({ place, tab }: Finding): Cell {
  return place ? cell('link', `${place.tab}!${cellName(place)}`, { link: place }) : cell('text', tab);
}

function findingRow(finding: Finding, { of, words, edition }: Omit<Shown, 'round'>): DocumentRow {
  const weight = finding.state === 'explained' ? 'explained' : finding.severity;
  const { message, remedy } = words.said(finding, edition.language);
  const name = finding.indicator === null ? undefined : of?.names.get(finding.indicator);
  const row = [
    cell(ROLES[weight], word(edition, SEVERITY_WORDS[weight])),
    ...cells('text', [
      word(edition, words.titleOf(finding.rule)),
      finding.district,
      finding.lao,
      finding.round && dateWord(edition, finding.round, 'brief'),
      foundWords(finding.found, edition.language),
      expectedWords(finding, edition.language),
    ]),
    linkCell(finding),
    ...cells('text', [message, remedy]),
  ];
  return of ? withIndicator(row, cell('text', name ? word(edition, name) : '')) : row;
}

export function findingsDocument(findings: readonly Finding[], province: Province, shown: Shown): Document {
  const { round, of, edition } = shown;
  const counts = countFindings(findings);
  const summary = findings.length
    ? word(edition, FINDINGS.counts, { ...counts, mustFix: counts['must-fix'] })
    : word(edition, FINDINGS.nothing);
  const bare = [
    FINDINGS.severity,
    FINDINGS.rule,
    COMMON.district,
    COMMON.lao,
    COMMON.round,
    FINDINGS.found,
    FINDINGS.expected,
    FINDINGS.cell,
    FINDINGS.message,
    FINDINGS.remedy,
  ];
  const headings = of ? withIndicator(bare, FINDINGS.indicator) : bare;
  const widths = of ? withIndicator(WIDTHS, INDICATOR_WIDTH) : WIDTHS;
  const only = of?.only ? [word(edition, FINDINGS.only, { indicator: word(edition, of.only) })] : [];
  const opening = openingRows('findings', { province, round, edition, width: widths.length }, [...only, summary]);
  return {
    id: 'findings',
    rows: [
      ...opening,
      cells(
        'heading',
        headings.map((heading) => word(edition, heading)),
      ),
      ...findings.map((finding) => findingRow(finding, shown)),
    ],
    widths,
    frozenRows: opening.length + 1,
    ...(findings.length ? { isFiltered: true } : {}),
  };
}
