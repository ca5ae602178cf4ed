// Every text stands in both languages, with the same places to fill, and each language in its own letters.
import { describe, expect, it } from 'vitest';
import { BLANK_WORDS } from '../../src/words/outputs/memo';
import { grouped, LANGUAGES, say } from '../../src/words/text';
import { addOnTexts, allIn, type Found, isObject } from '../support/texts';

const THAI = /[\u0e00-\u0e7f]/;
const LETTER = /\p{L}/u;

/** English texts that show Thai as an example: a name, or what a clerk typed. By the end of their path. */
const THAI_EXAMPLES = [
  'readable-step.explain',
  'readable-step.example',
  'duplicate-lao.example',
  'wrong-district.example',
  'wrong-type.example',
  'SETTING_HELP.digits',
];
/** Filled in by hand, on paper; and what Thai puts between two names, and behind a sentence. */
const MAY_BE_EMPTY = [
  'memo-template.MEMO_TEMPLATE.2.text',
  'external-letter.LETTERHEAD.1.text',
  'department-letter.DEPARTMENT_TEMPLATE.1.text',
  'districts-letter.DISTRICTS_TEMPLATE.1.text',
  'memo-clauses.NAMES_MISSING.next',
  'memo-clauses.RESULTS.end',
];
/** Plain strings beside the texts: what the machine calls things, never words. */
const CODE = /^[a-z0-9–-]*$/;

/** A blank of the memo has a name in each language. */
function placesOf(text: string): string[] {
  const idOf = (name: string) =>
    Object.entries(BLANK_WORDS).find(([, blank]) => [blank.name.th, blank.name.en].includes(name))?.[0] ?? name;
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => idOf(name)))].sort();
}

/** What is wrong with it, in a word each. */
function faultsOf({ path, value }: Found): string[] {
  if (typeof value === 'string') return CODE.test(value) ? [] : ['not a text in both languages'];
  const { th, en, ...more } = value as Record<string, unknown>;
  if (typeof th !== 'string' || typeof en !== 'string' || Object.keys(more).length)
    return ['not a text in both languages'];
  const isListed = (list: readonly string[]) => list.some((end) => path.endsWith(end));
  const withoutPlaces = (text: string) => text.replace(/\{[^{}]*\}/g, '');
  return [
    ...((th.trim() === '' || en.trim() === '') && !isListed(MAY_BE_EMPTY) ? ['empty'] : []),
    ...(placesOf(th).join() === placesOf(en).join() ? [] : ['other places']),
    ...(THAI.test(en) && !isListed(THAI_EXAMPLES) ? ['Thai in English'] : []),
    ...(LETTER.test(withoutPlaces(th)) && !THAI.test(th) ? ['no Thai'] : []),
    ...(LETTER.test(withoutPlaces(en)) && !LETTER.test(withoutPlaces(th)) ? ['said in one language only'] : []),
  ];
}

const found = await addOnTexts();

describe('the words', () => {
  it('are all whole, in both languages', () => {
    const faults = found.map((each) => ({ ...each, faults: faultsOf(each) }));
    expect(faults.filter((each) => each.faults.length)).toEqual([]);
    expect(found.length).toBeGreaterThan(500);
  });

  it('show Thai in English only where it is declared', () => {
    const shown = found.filter(({ value }) => isObject(value) && THAI.test((value as { en: string }).en));
    for (const end of THAI_EXAMPLES)
      expect(shown.map(({ path }) => path).filter((path) => path.endsWith(end))).not.toEqual([]);
  });
});

/** Who says a number of steps: the community plan has five, whatever else is declared. By the end of their path. */
const OF_FIVE_STEPS = ['TAB_TITLES.district', 'HEADER_HELP.step', 'STEP_HELP', 'PLAN_HELP.steps', 'not-a-step.explain'];
const A_NUMBER_OF_STEPS =
  /(ครบ|ทั้ง) ?\d+ ?ขั้น|[25-9๕] ขั้น|ห้าขั้น|0 ถึง 5|0[-–]5|\b(all|pass|the|of) (5|five) steps|\b(5|five) steps|0 to 5/;

describe('how many steps there are', () => {
  const saying = found.filter(
    ({ value }) =>
      isObject(value) &&
      LANGUAGES.some((language) => A_NUMBER_OF_STEPS.test((value as Record<string, string>)[language] ?? '')),
  );
  const isOfFive = ({ path }: Found) => OF_FIVE_STEPS.some((end) => path.endsWith(end));

  it('is said of the community plan alone: each other ladder says its own', () => {
    expect(saying.filter((each) => !isOfFive(each))).toEqual([]);
    for (const end of OF_FIVE_STEPS)
      expect(saying.map(({ path }) => path).filter((path) => path.endsWith(end))).not.toEqual([]);
  });

  it.each(['ผ่านครบ 5 ขั้น', 'ครบ 7 ขั้น', 'ทั้ง 5 ขั้น', 'pass all 5 steps', 'the five steps', '0 ถึง 5', 'from 0 to 5'])(
    'is found in %s',
    (text) => expect(text).toMatch(A_NUMBER_OF_STEPS),
  );

  it.each(['ผ่านครบ {pass} ขั้น', 'ขั้น {pass} ขึ้นไป', 'step 5', 'ขั้น 5'])('and not in %s', (text) =>
    expect(text).not.toMatch(A_NUMBER_OF_STEPS),
  );
});

describe('a fault is found', () => {
  it.each<[string, unknown]>([
    ['not a text in both languages', { th: 'ขั้น' }],
    ['not a text in both languages', { en: 'Step', title: 'x' }],
    ['not a text in both languages', { th: 'ขั้น', en: 'Step', de: 'Stufe' }],
    ['not a text in both languages', 'Nothing was found'],
    ['not a text in both languages', 'ขั้น'],
    ['empty', { th: 'ขั้น', en: ' ' }],
    ['other places', { th: 'ขั้น {step}', en: 'Step {found}' }],
    ['other places', { th: '{จังหวัด} และ {รอบ}', en: '{province} and {today}' }],
    ['Thai in English', { th: 'ขั้น', en: 'ขั้น' }],
    ['no Thai', { th: 'Step', en: 'Step' }],
    ['said in one language only', { th: '{step}', en: 'Step {step}' }],
  ])('%s', (fault, value) => {
    expect(allIn('module.NAME', { key: value }).flatMap(faultsOf)).toContain(fault);
  });

  it('and none in what is well', () => {
    const well = { a: { th: 'ขั้น {step}', en: 'Step {step}' }, b: [{ th: '{จังหวัด}', en: '{province}' }], c: 'must-fix' };
    expect(allIn('module.NAME', well).flatMap(faultsOf)).toEqual([]);
  });
});

describe('a number in a text', () => {
  const text = { th: 'ปี {year} บรรทัด {line} จำนวน {count} คน', en: '{year}, line {line}: {count}' };

  it('is grouped where it counts something, and nowhere else', () => {
    const values = { year: 2556, line: 1204, count: 1_234_567 };
    expect(say(text, 'th', values)).toBe('ปี 2556 บรรทัด 1204 จำนวน 1,234,567 คน');
    expect(say(text, 'en', values)).toBe('2556, line 1204: 1,234,567');
  });

  it('stays as it is where it is a text: somebody typed it', () => {
    expect(say(text, 'en', { count: '4898' })).toBe(', line : 4898');
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-4898, '-4,898'],
    [1234.5678, '1,234.5678'],
  ])('%j: %s', (value, said) => {
    expect(grouped(value)).toBe(said);
  });
});
