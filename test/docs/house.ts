// The house as it stands: its files of code, their folders, and who imports whom. Read from the sources, once for all who ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOPS = ['src', 'local', 'scripts', 'bench', 'bin', 'test', 'warehouse'];

/** The text of a file, by its path in the project. */
export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

export const isThere = (path: string) => existsSync(join(ROOT, path));

function filesBelow(top: string): string[] {
  return readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('node_modules'))
    .map((path) => `${top}/${path}`);
}

const ALL = TOPS.flatMap(filesBelow);

export const CODE: readonly string[] = ALL.filter((path) => /\.(ts|tsx|mjs|js|sqlx)$/.test(path));
export const READMES: readonly string[] = ALL.filter((path) => path.endsWith('/README.md'));

/** Those in which code stands, and those above them. */
export const FOLDERS: ReadonlySet<string> = new Set(CODE.flatMap((path) => above(path)));

function above(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...above(folder)];
}

export interface Import {
  from: string;
  to: string;
  typesAlone: boolean;
}

const known = new Set(CODE);
const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']*)';?$|import\('(\.[^']*)'\)/gm;

function importsOf(from: string): Import[] {
  return [...read(from).matchAll(IMPORT)].flatMap(([, type, named, called]) => {
    const path = normalize(join(dirname(from), named ?? called ?? ''));
    const to = ['', '.ts', '.tsx', '.mjs'].map((ending) => path + ending).find((each) => known.has(each));
    return to ? [{ from, to, typesAlone: type !== undefined }] : [];
  });
}

export const IMPORTS: readonly Import[] = CODE.flatMap(importsOf);
