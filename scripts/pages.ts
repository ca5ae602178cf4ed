// The pages of the add-on: each folder of src/panel/ with a main.tsx becomes one HTML file that Google accepts.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { readCustomFunctions } from './doors.ts';
import { safeScript } from './safe-script.ts';
import { safeStyle } from './safe-style.ts';
import { harmIn, LONGEST_LINE } from './safe-text.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PANEL = `${ROOT}/src/panel`;
const PICTURES = `${ROOT}/src/workbook/set-up/pictures`;

/** By the file's name without `.html`: the folder that it is built from. */
export const PAGES: Readonly<Record<string, string>> = {
  Panel: 'sidebar',
  Overview: 'overview',
  Print: 'print',
  Import: 'import',
  Tidy: 'tidy',
  ChangeLao: 'change-lao',
  SelfCheck: 'self-check',
  Access: 'access',
  Help: 'help',
};

/** What users' browsers run; template literals are lowered, since Google strips what looks like a comment inside of them. */
async function scriptOf(folder: string, plugins: readonly Plugin[], entry: string): Promise<string> {
  const built = await build({
    entryPoints: [`${PANEL}/${folder}/${entry}.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    tsconfig: `${PANEL}/tsconfig.json`,
    define: { CUSTOM_FUNCTIONS: JSON.stringify(await readCustomFunctions(`${ROOT}/src/functions`)) },
    plugins: [...plugins],
  });
  const [file] = built.outputFiles;
  return safeScript(inScriptElement(file?.text ?? ''));
}

/** What would end the element, open a comment in it, or look like a scriptlet, is written in another way: all of them stand in strings. */
function inScriptElement(script: string): string {
  return script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('<?', '<\\?');
}

async function styleOf(folder: string): Promise<string> {
  const built = await build({
    stdin: {
      contents: `@import "./page.css";\n@import "./${folder}/${folder}.css";`,
      loader: 'css',
      resolveDir: PANEL,
    },
    bundle: true,
    write: false,
    // A page fetches nothing: its fonts stand in it.
    loader: { '.woff2': 'dataurl' },
    minify: true,
    charset: 'ascii',
  });
  return safeStyle((built.outputFiles[0]?.text ?? '').trim());
}

/** The whole page: its style and its script inside of it. `plugins`: what the build is made with; `entry`: where its script begins. */
export async function buildPage(folder: string, plugins: readonly Plugin[] = [], entry = 'main'): Promise<string> {
  const [frame, style, script] = await Promise.all([
    readFile(`${PANEL}/page.html`, 'utf8'),
    styleOf(folder),
    scriptOf(folder, plugins, entry),
  ]);
  const page = inAscii(frame)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  return checked(page, `${folder}'s page`);
}

/** Markup may name any character by its number. */
function inAscii(markup: string): string {
  return markup.replace(/[^\n\r\t -~]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** Throws where something is left that would not arrive as it is. */
export function checked(text: string, name: string): string {
  const harm = harmIn(text);
  if (harm) throw new Error(`In ${name} there is ${harm}.`);
  return text;
}

/** The pictures that set-up hangs up, in a page that is never shown: an HTML file is what a script can read of its own files. */
export async function buildPictures(): Promise<string> {
  const names = (await readdir(PICTURES)).filter((name) => name.endsWith('.png')).sort();
  const images = names.map(async (name) => {
    // In this alphabet there is no slash.
    const bytes = (await readFile(`${PICTURES}/${name}`)).toString('base64url');
    const lines = bytes.match(new RegExp(`.{1,${LONGEST_LINE / 2}}`, 'g')) ?? [];
    return `<pre title="${name.replace('.png', '')}">${lines.join('\n')}</pre>`;
  });
  return checked(`${(await Promise.all(images)).join('\n')}\n`, 'the pictures');
}
