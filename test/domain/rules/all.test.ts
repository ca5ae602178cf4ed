// All rules together: each has its own id and its words, in both languages and for every one of its cases.
import { describe, expect, it } from 'vitest';
import { countFindings } from '../../../src/domain/findings/check-rules';
import { type Finding, SEVERITIES } from '../../../src/domain/findings/finding';
import { ruleWords } from '../../../src/indicators/findings/findings-said';
import { RULES } from '../../../src/indicators/findings/rules';
import { validate } from '../../../src/indicators/findings/validate';
import { LANGUAGES, type Text } from '../../../src/words/text';
import { closedIndicators } from '../../support/provinces/closed-indicators';
import { closedWrong } from '../../support/provinces/closed-wrong';
import { declaredWrong } from '../../support/provinces/declared-wrong';
import { everythingWrong } from '../../support/provinces/everything-wrong';
import { expectWords } from '../../support/provinces/found';
import { JULY, oneLao } from '../../support/provinces/province';

const THAI = /[\u0E00-\u0E7F]/;
const findings = validate(everythingWrong(), JULY);
/** With those of indicators that a province declares itself, and of what was kept of rounds. */
const all = [
  ...findings,
  ...validate(declaredWrong(), JULY),
  ...validate(closedWrong(), JULY),
  ...validate(closedIndicators(), JULY),
];

function expectBothLanguages(text: Text | undefined): void {
  for (const language of LANGUAGES) expect(text?.[language].trim()).toBeTruthy();
  expect(text?.th).toMatch(THAI);
}

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('have words, and no words are left over', () => {
    expect(Object.keys(ruleWords()).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(RULES.map(({ id }) => id))('%s has its words in both languages', (id) => {
    const { title, explain, messages, remedy, example } = ruleWords()[id] ?? {};
    for (const text of [title, explain, remedy, ...Object.values(messages ?? {})]) expectBothLanguages(text);
    for (const language of LANGUAGES) expect(example?.[language].trim()).toBeTruthy();
  });

  it.each(RULES.map(({ id }) => id))('%s can be found, in every case that it has words for', (id) => {
    const variants = new Set(all.filter(({ rule }) => rule === id).map(({ variant }) => variant));
    expect([...variants].sort()).toEqual(Object.keys(ruleWords()[id]?.messages ?? {}).sort());
  });

  it('say each finding in full, with its cell', () => {
    for (const finding of all) expectWords(finding);
  });

  it('ask for something other than what was found', () => {
    // A digit that is a text looks like the digit: its own words say what is wrong with it.
    const looksRight = ({ rule, variant }: Finding) => rule === 'readable-step' && variant !== '';
    const asking = findings.filter((finding) => finding.expected !== null && !looksRight(finding));
    for (const { rule, found, expected } of asking) expect(found, rule).not.toBe(expected);
  });

  it('find nothing wrong where nothing is', () => {
    expect(validate(oneLao([1, 2, 3, 4]), JULY)).toEqual([]);
  });
});

describe('the findings', () => {
  it('are sorted by severity, tab, row, round', () => {
    const tabs = everythingWrong().tabs;
    const keys = findings.map(({ severity, tab, place, round }) => [
      SEVERITIES.indexOf(severity),
      tab === null ? -1 : tabs.includes(tab) ? tabs.indexOf(tab) : tabs.length,
      place?.row ?? 0,
      round ?? '',
    ]);
    const compare = (one: (typeof keys)[0], other: (typeof keys)[0]) => {
      for (let at = 0; at < one.length; at++) {
        const [a, b] = [one[at] as number, other[at] as number];
        if (a !== b) return a < b ? -1 : 1;
      }
      return 0;
    };
    expect(keys).toEqual([...keys].sort(compare));
  });

  it('are counted by severity while they are open', () => {
    const counts = countFindings(findings);
    expect(counts.explained).toBe(0);
    expect(counts['must-fix'] + counts.check + counts.note).toBe(findings.length);
    for (const severity of SEVERITIES)
      expect(counts[severity]).toBe(findings.filter((finding) => finding.severity === severity).length);
  });

  it('stay, and are counted apart, once the district has explained them', () => {
    const province = oneLao([0, 4, 4, 3], { remark: '1 พ.ค. 2556: เร่งรัดแล้ว; 1 ก.ค. 2556: รายงานเดิมผิด' });
    const explained = validate(province, JULY);
    expect(explained.map(({ rule, state }) => [rule, state])).toEqual([
      ['regression', 'explained'],
      ['jump', 'explained'],
    ]);
    expect(countFindings(explained)).toEqual({ 'must-fix': 0, check: 0, note: 0, explained: 2 });
  });
});
