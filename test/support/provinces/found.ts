// What a rule finds, through the whole validation; the words of every finding are checked on the way.
import { expect } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import { cellName, type Province } from '../../../src/domain/province/province';
import { findingWords, ruleWords } from '../../../src/indicators/findings/findings-said';
import { validate } from '../../../src/indicators/findings/validate';
import { LANGUAGES } from '../../../src/words/text';
import { JULY } from './province';

/** The same in the words of a sentence where they are districts. */
const AS_DISTRICTS = ['foundDistrict', 'expectedDistrict'];
const FIELDS = ['lao', 'district', 'round', 'cell', 'tab', 'where', 'found', 'expected', 'highest', ...AS_DISTRICTS];

/** The findings of one rule up to a round. */
export function foundBy(rule: string, province: Province, round = JULY): Finding[] {
  const findings = validate(province, round).filter((finding) => finding.rule === rule);
  findings.forEach(expectWords);
  return findings;
}

/** The cell as a clerk would name it, `ลอง!F3`; null where the finding names none. */
export function cellOf({ place }: Finding): string | null {
  return place && `${place.tab}!${cellName(place)}`;
}

const placesIn = (template: string) => Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name as string);

/** The finding's own variant has words in both languages, every place in them can be filled, and the cell is named. */
export function expectWords(finding: Finding): void {
  const { rule, variant, details, place } = finding;
  const message = ruleWords()[rule]?.messages[variant];
  const remedy = ruleWords()[rule]?.remedy;
  if (!message || !remedy) throw new Error(`${rule} has no words for "${variant}"`);
  for (const language of LANGUAGES) {
    const known = [...FIELDS, ...Object.keys(details)];
    for (const name of placesIn(message[language] + remedy[language]))
      expect(known, `${rule} {${name}}`).toContain(name);
    const said = findingWords(finding, language);
    expect(said.message.trim(), rule).not.toBe('');
    expect(said.remedy.trim(), rule).not.toBe('');
    expect(said.message + said.remedy, rule).not.toMatch(/[{}]|undefined|null|NaN/);
    if (place) expect(`${said.message} ${said.remedy}`, rule).toContain(cellName(place));
  }
}
