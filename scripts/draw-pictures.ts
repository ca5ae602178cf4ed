// Draws the buttons that set-up puts on the first tab, in both languages. Run by hand when a caption changes: the pictures are kept.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../src/workbook/set-up/pictures', import.meta.url));
const FONTS = fileURLToPath(new URL('../node_modules/@fontsource/sarabun/files', import.meta.url));

/** As in the menu. */
const CAPTIONS: Readonly<Record<string, string>> = {
  'summary.th': 'สร้างสรุปจังหวัด',
  'summary.en': 'Build summary',
  'validate.th': 'ตรวจสอบ',
  'validate.en': 'Validate',
};

const fontFace = ['thai', 'latin']
  .map((script) => {
    const bytes = readFileSync(`${FONTS}/sarabun-${script}-700-normal.woff2`).toString('base64');
    return `@font-face { font-family: S${script}; src: url(data:font/woff2;base64,${bytes}); }`;
  })
  .join('\n');

const STYLE = `${fontFace}
  body { margin: 0; background: transparent; }
  button { box-sizing: border-box; width: 220px; height: 44px; border: 0; border-radius: 6px; background: #0b5394; color: #fff;
    font: 700 18px/1.4 Sthai, Slatin; }`;

const browser = await chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
const page = await browser.newPage({ viewport: { width: 220, height: 44 }, deviceScaleFactor: 2 });
for (const [name, caption] of Object.entries(CAPTIONS)) {
  await page.setContent(`<style>${STYLE}</style><button>${caption}</button>`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
}
await browser.close();
