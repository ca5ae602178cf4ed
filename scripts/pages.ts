// The pages of the add-on: each folder of src/panel/ with a main.tsx becomes one HTML file that Google accepts.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readCustomFunctions } from './doors.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PANEL = `${ROOT}/src/panel`;
const PICTURES = `${ROOT}/src/workbook/set-up/pictures`;

/** By the file's name without `.html`: the folder that it is built from. */
export const PAGES: Readonly<Record<string, string>> = {
  Panel: 'sidebar',
  Overview: 'overview',
  Print: 'print',
  Roster: 'roster',
  Help: 'help',
};

/** What users' browsers run; template literals are lowered, since Google strips what looks like a comment inside of them. */
async function scriptOf(folder: string): Promise<string> {
  const built = await build({
    entryPoints: [`${PANEL}/${folder}/main.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: `${PANEL}/tsconfig.json`,
    define: { CUSTOM_FUNCTIONS: JSON.stringify(await readCustomFunctions(`${ROOT}/src/functions`)) },
  });
  const [file] = built.outputFiles;
  return inScriptElement(file?.text ?? '');
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
    charset: 'utf8',
  });
  return (built.outputFiles[0]?.text ?? '').trim();
}

/** The whole page: its style and its script inside of it. */
export async function buildPage(folder: string): Promise<string> {
  const [frame, style, script] = await Promise.all([
    readFile(`${PANEL}/page.html`, 'utf8'),
    styleOf(folder),
    scriptOf(folder),
  ]);
  return frame
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** The pictures that set-up hangs up, in a page that is never shown: an HTML file is what a script can read of its own files. */
export async function buildPictures(): Promise<string> {
  const names = (await readdir(PICTURES)).filter((name) => name.endsWith('.png')).sort();
  const images = names.map(async (name) => {
    const bytes = await readFile(`${PICTURES}/${name}`, 'base64');
    return `<img alt="${name.replace('.png', '')}" src="data:image/png;base64,${bytes}">`;
  });
  return `${(await Promise.all(images)).join('\n')}\n`;
}
