// What of Univer is built otherwise than it comes: each fails the build where a new version has changed what it mends.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './root.ts';

/**
 * Where words of 70 languages may be parted at the end of a line: 4.6 MB. Univer parts words only in text documents that ask for it,
 * and does without where a language has no table.
 */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][^\\/]+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return text.startsWith('//#region src/components/docs/layout/hyphenation/patterns/') ? { contents: '' } : null;
    });
  },
};

const THAI_LINES = join(ROOT, 'local/page/grid/thai-lines.ts');

/** What draws Thai, and what breaks the lines of an editor and of a cell. */
const REPLACED: readonly [old: RegExp, replacement: string][] = [
  [
    /(?<=function ThaiHandler\([^}]*(?:}[^}]*){2}glyphGroup: )\[createSkeletonWordGlyph\(glyph\.join\(""\), config\)\]/,
    'thaiLetters(glyph.join("")).map((letter) => createSkeletonLetterGlyph(letter, config))',
  ],
  [
    /(?<=breaker = )new LineBreakerLinkEnhancer\(breaker\)/,
    'withThaiBreaks(new LineBreakerLinkEnhancer(breaker), content)',
  ],
  [
    /(?<=this\._lineBreaker = )new LineBreaker\(this\._text\)/,
    'withThaiBreaks(new LineBreaker(this._text), this._text)',
  ],
];

const thaiLines: Plugin = {
  name: 'thai-lines',
  setup(build) {
    build.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [old, replacement] of REPLACED) {
        if (contents.split(old).length !== 2)
          throw new Error(`Univer draws Thai in another way by now: not once ${old}`);
        contents = contents.replace(old, () => replacement);
      }
      return { contents: `import { thaiLetters, withThaiBreaks } from ${JSON.stringify(THAI_LINES)};\n${contents}` };
    });
  },
};

export const univerPlugins = [thaiLines, withoutHyphenation];
