// Every string that a person reads stands in src/words/, or in the words of an indicator, in both languages: none is found in any other source.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StrayWords, strayWords } from '../support/stray-words';
import { WORD_FILES } from '../support/word-files';

const SOURCE = new URL('../../src/', import.meta.url);
const PATHS = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|html|css)$/.test(path) && !WORD_FILES.includes(path))
  .sort();

/** Sources that have to know Thai, and why. */
const KNOW_THAI: Readonly<Record<string, string>> = {
  'domain/country/provinces.ts': 'the names of the 76 provinces',
  'domain/time/calendar.ts': 'the names of the months, read and written',
  'domain/time/unbroken-dates.ts': 'Thai digits',
  'domain/lists/columns.ts': 'what stands below the headings of a list',
  'domain/lists/headings.ts': 'how the headings of lists are typed',
  'domain/lists/row-kind.ts': 'how a district stands above its LAOs',
  'domain/lists/marks.ts': 'how totals, notes and the two lists are named',
  'domain/lists/spaced-headings.ts': 'how headings name steps, kinds and names',
  'domain/lists/spaced-list.ts': 'how a district stands above its LAOs',
  'domain/lists/spaced-row.ts': 'what stands in rows of a list: words before districts, steps and targets',
  'domain/lists/spaced-words.ts': 'sara am, put back',
  'domain/lists/round-heading.ts': 'the words around the date of a round',
  'domain/imports/indicator-named.ts': 'how a title names an indicator by its number',
  'documents/print/letter.ts': 'words that no line may part',
  'documents/print/numbered.ts': 'words that no line parts from their number',
  'panel/change-lao/said.ts': 'how a name says its district',
  'panel/list-file/list-of-file.ts': 'how a district stands above its LAOs',
  'domain/imports/result-column.ts': 'how a column of results is headed that names no date',
  'domain/tidying/tidy-name.ts': 'Thai digits',
  'domain/typed-form/change-line.ts': 'how the lines of a comparison are typed',
  'domain/typed-form/spaced-form.ts': 'which type the headings name first',
  'domain/typed-form/heading-words.ts': 'how the headings of a form are typed',
  'domain/typed-form/figure.ts': 'the unit that is typed behind a figure',
  'domain/typed-form/label.ts': 'how a typed form names districts and totals',
  'domain/names/lao-type.ts': 'the prefixes by which a type is known, and by which the forms print it',
  'domain/names/lao-name.ts': 'how the name of a LAO is typed',
  'domain/names/nearly-the-same.ts': 'marks that hands and scans lose',
  'domain/names/list-marks.ts': 'what lists write around a name',
  'domain/names/district-names.ts': 'how the name of a district is typed',
  'domain/province/lives/life-cells.ts': 'how several names are joined',
  'domain/province/district-name.ts': 'how a district is named',
  'domain/month/explanations.ts': 'how a remark begins with its round',
  'domain/province/registry.ts': 'how a target is typed',
  'domain/agreement/indicator-lines.ts': 'how kinds, and who is counted, are typed',
  'domain/measures/fact.ts': 'how what was there before the year is typed',
  'domain/measures/step.ts': 'how a step is typed',
  'domain/thai/repaired.ts': 'Thai letters that fonts and PDFs break',
  'domain/thai/thai-text.ts': 'Thai digits and letters that are typed in several ways',
  'panel/overview/drawing/fitted-text.ts': 'vowels that are written before their consonant',
  'panel/page.html': 'the name of the add-on, before the page knows its language',
  'workbook/writing/cell-text.ts': 'what a sheet would not take for a text',
  'workbook/tabs/round-columns.ts': 'how the header of a round is typed',
};

/** English that nobody reads, or that is data. */
const NO_WORDS: Readonly<Record<string, string>> = {
  'TH SarabunPSK': 'the name of a font',
  'TH Sarabun New': 'the name of a font',
  'TH Sarabun': 'the name of a font',
  'January February March April May June July August September October November December':
    'the names of the months, read and written',
  '[object Date]': 'what JavaScript calls a date',
};

function strayIn(path: string): StrayWords[] {
  return strayWords(path, readFileSync(new URL(path, SOURCE), 'utf8'));
}

describe('no words stand outside of the files of words', () => {
  it.each(PATHS)('%s', (path) => {
    const isKnown = ({ language, text }: StrayWords) => (language === 'th' ? path in KNOW_THAI : text in NO_WORDS);
    expect(strayIn(path).filter((stray) => !isKnown(stray))).toEqual([]);
  });

  it('but those that are declared, each with its reason', () => {
    for (const path of Object.keys(KNOW_THAI))
      expect(
        strayIn(path).map(({ language }) => language),
        path,
      ).toContain('th');
    const texts = PATHS.flatMap(strayIn).map(({ text }) => text);
    for (const text of Object.keys(NO_WORDS)) expect(texts).toContain(text);
  });
});

describe('stray words', () => {
  /** In these sources `#{` opens what is filled in. */
  const found = (source: string, path = 'page.tsx') =>
    strayWords(path, source.replaceAll('#{', '$'.concat('{'))).map(({ text }) => text);

  it.each([
    ["const title = 'ขั้นตอน';", 'ขั้นตอน'],
    ['const title = `แท็บ #{name}`;', 'แท็บ …'],
    ['const known = /^รอบ/;', '/^รอบ/'],
    ["sheet.querySelector('ก');", 'ก'],
    ["say('Nothing was found.');", 'Nothing was found.'],
    ["const label = { en: 'Build summary' };", 'Build summary'],
    ['say(`#{done} of #{all}`);', '… of …'],
    ['say(`Not built: #{name}`);', 'Not built: …'],
    ['const page = \'<p class="big">Not built yet</p>\';', '<p class="big">Not built yet</p>'],
    ['const view = <p>Loading</p>;', 'Loading'],
    ['const view = <p>{count} more</p>;', 'more'],
    ['const view = <button title="Close" class="big red" />;', 'Close'],
    ["const view = <input placeholder={wide ? 'Name' : ''} />;", 'Name'],
    ["const view = <p>{wide ? 'all of it' : ''}</p>;", 'all of it'],
  ])('are found in %s', (source, text) => {
    expect(found(source)).toEqual([text]);
  });

  it.each([
    ["throw new Error('The rule has no words.');"],
    ['throw new TypeError(`no tab #{name} here`);'],
    ["import { say } from '../words/some text';"],
    ["const view = <p class={wide ? 'big red' : 'small red'}>{t(TEXT)}</p>;"],
    ["document.querySelector('tr td span');"],
    ["type Kind = 'one two';"],
    ["const id = 'must-fix';"],
    ['const formula = `=IF(ISNUMBER(#{cell}), #{cell}, 0)`;'],
    ['const row = \'<tr class="total row"><td colspan="2"></td></tr>\';'],
    ['// ขั้นตอน: a comment\n/** And a sentence. */'],
    ['const size = `#{width}px #{height}px`;'],
    ['const view = <p>·</p>;'],
  ])('are not seen in %s', (source) => {
    expect(found(source)).toEqual([]);
  });

  it('are found in markup and styles, and their line is told', () => {
    expect(strayWords('page.html', '<!-- some words -->\n<p title="Close it">\nขั้นตอน</p>\n<b>Yes</b>')).toEqual([
      { language: 'en', line: 2, text: 'Close it' },
      { language: 'th', line: 3, text: 'ขั้นตอน' },
      { language: 'en', line: 4, text: 'Yes' },
    ]);
    const style =
      '/* some words */\np { font-family: "Some Font"; }\np::before { content: "Page"; }\np::after { content: "▸"; }';
    expect(found(style, 'page.css')).toEqual(['"Page"']);
    expect(strayWords('x.ts', "\n\nsay('Two words');")).toEqual([{ language: 'en', line: 3, text: 'Two words' }]);
  });
});
