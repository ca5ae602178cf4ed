// The words that are packed beside the bundle: every one of them, as it stands in its module, in a file that Google leaves as it is.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, writeWords } from '../../scripts/words.ts';
import { SLIP_WORDS } from '../../src/words/rules/slips';
import { WORD_FILES } from '../support/word-files';

const SOURCE = new URL('../../src/', import.meta.url);
const packed = readFileSync(new URL('../../dist/Words.html', import.meta.url), 'utf8');
const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

function moduleOf(source: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'words-')), 'module.ts');
  writeFileSync(path, source);
  return path;
}

describe('what is packed', () => {
  it('is what the modules say', async () => {
    const modules = JSON.parse(packed) as Record<string, Record<string, unknown>>;
    for (const [name, exported] of Object.entries(modules)) {
      const file = WORD_FILES.find((path) => basename(path) === `${name}.ts`) as string;
      expect(await import(new URL(file, SOURCE).href)).toMatchObject(exported);
    }
    expect(Object.keys(modules)).toEqual(
      expect.arrayContaining(['all-command-words', 'outputs', 'refusals', 'rules', 'tabs', 'fund-words']),
    );
  });

  it('is known by the name of its module, which stands once in all rooms', () => {
    expect(new Set(WORD_FILES.map((file) => basename(file))).size).toBe(WORD_FILES.length);
  });

  it('is not in the bundle, unless it is the same as what must be at hand', () => {
    const modules = JSON.parse(packed) as Record<string, object>;
    const long = JSON.stringify(modules).match(/[ก-๙][^"]{40,}/g) ?? [];
    expect(long.length).toBeGreaterThan(150);
    const atHand = JSON.stringify(SLIP_WORDS);
    expect(long.filter((text) => code.includes(text) && !atHand.includes(text))).toEqual([]);
  });

  it('has no module of functions', () => {
    const modules = Object.keys(JSON.parse(packed));
    const functions = WORD_FILES.filter((file) =>
      /^export function/m.test(readFileSync(new URL(file, SOURCE), 'utf8')),
    );
    expect(functions).toContain('words/text.ts');
    for (const file of functions) expect(modules).not.toContain(basename(file, '.ts'));
  });

  it('is no markup, entity or scriptlet to an HTML parser', () => {
    expect(packed).not.toMatch(/[<>&]/);
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '!--', '&amp;', '<?=', '</script', '\u00a0', '\u2028', '"', '\\', 'ก', '\n'),
        }),
        (text) => {
          const written = writeWords(new Map([['module', { NAME: { th: text, en: text } }]]));
          expect(written).not.toMatch(/[<>&\u00a0\u2028\u2029\n]/);
          expect(JSON.parse(written)).toEqual({ module: { NAME: { th: text, en: text } } });
        },
      ),
    );
  });
});

describe('a module of words', () => {
  it('is data where all of its exports are, also those that it computes', async () => {
    const source =
      "const step = (n: number) => ({ th: 'ขั้น ' + n, en: 'Step ' + n });\nexport const STEPS = [1, 2].map(step);";
    expect(await dataOf(moduleOf(source))).toEqual({
      STEPS: [
        { th: 'ขั้น 1', en: 'Step 1' },
        { th: 'ขั้น 2', en: 'Step 2' },
      ],
    });
  });

  it('is code where one of its exports is a function', async () => {
    expect(await dataOf(moduleOf("export const A = { th: 'ก' };\nexport const say = () => A.th;"))).toBeNull();
  });

  it.each([
    ['a pattern', '/ก/'],
    ['a date', 'new Date(0)'],
    ['a map', 'new Map()'],
    ['no number', '{ width: NaN }'],
    ['nothing', '{ en: undefined }'],
    ['a function inside', '{ say: () => 1 }'],
  ])('is refused where it holds %s', async (_, value) => {
    await expect(dataOf(moduleOf(`export const ODD = ${value};`))).rejects.toThrow(
      /ODD is neither a function nor plain data/,
    );
  });
});
