// A finding as the panel shows it and the command line prints it: plain data, fields that do not apply are null.
import { expectedWords } from '../../documents/findings/finding-message';
import type { Finding } from '../../domain/findings/finding';
import { cellName, type Province } from '../../domain/province/province';
import { isExplainable, saidOf } from '../../indicators/findings/explainable';
import { FINDING_WORDS, findingMessage, findingWords } from '../../indicators/findings/findings-said';
import { type Language, say } from '../../words/text';

export interface ReportedFinding
  extends Pick<
    Finding,
    'rule' | 'indicator' | 'severity' | 'state' | 'tab' | 'district' | 'type' | 'lao' | 'round' | 'found' | 'expected'
  > {
  cell: string | null;
  message: string;
}

/** With the cell as people name it (`H7`), and what was found in one sentence. */
export function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const { rule, indicator, severity, state, tab, place, district, type, lao, round, found, expected } = finding;
  const cell = place && cellName(place);
  const message = findingMessage(finding, language);
  return { rule, indicator, severity, state, tab, cell, district, type, lao, round, found, expected, message };
}

/** For the panel: its rule's name, what was expected in words, the message and the remedy apart, and the row, to filter by. */
export interface PanelFinding extends ReportedFinding {
  /** What its rule is called. */
  title: string;
  remedy: string;
  /** From 1; null where no cell can be named. */
  row: number | null;
  /** Its district may say why it is right. */
  explainable: boolean;
  /** What the district said of it; null where it said nothing. */
  explanation: string | null;
}

/** With its words apart, as a card shows them, and the row, by which the selection is narrowed. `round`: an index, up to which was looked. */
export function panelFinding(
  finding: Finding,
  { province, round, language }: { province: Province; round: number; language: Language },
): PanelFinding {
  return {
    ...reportedFinding(finding, language),
    title: say(FINDING_WORDS.titleOf(finding.rule), language),
    expected: expectedWords(finding, language),
    ...findingWords(finding, language),
    row: finding.place ? finding.place.row : null,
    explainable: isExplainable(finding),
    explanation: saidOf(province, finding, round),
  };
}
