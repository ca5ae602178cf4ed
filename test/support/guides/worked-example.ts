// A worked example of a guide, as its fences say it: files to be made, changes of files, folders to be copied, calls, and what these answer.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wordsOf } from './pages';

export interface Fence {
  kind: string;
  /** What is said behind the kind: a path. */
  said: string;
  lines: string[];
}

export function fencesOf(page: string): Fence[] {
  return [...page.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)\n```$/gm)].map(([, kind = '', said = '', text = '']) => ({
    kind,
    said,
    lines: text.split('\n'),
  }));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Throws where what is to be changed does not stand there. */
function change(path: string, lines: readonly string[]): void {
  const side = (without: string) =>
    lines
      .filter((line) => !line.startsWith(without))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const before = readFileSync(path, 'utf8');
  if (before.split(side('+')).length !== 2) throw new Error(`${path} has not once:\n${side('+')}`);
  writeFileSync(
    path,
    before.replace(side('+'), () => side('-')),
  );
}

/** `from -> to`, then what becomes of a text in each file, in the order of the lines. */
function copyFolder(root: string, [paths = '', ...texts]: readonly string[]): void {
  const [from = '', to = ''] = paths.split(' -> ').map((path) => join(root, path));
  for (const name of readdirSync(from)) {
    const text = texts.reduce(
      (whole, line) => {
        const [was = '', is = ''] = line.split(' -> ');
        return whole.replaceAll(was, is);
      },
      readFileSync(join(from, name), 'utf8'),
    );
    put(join(to, name), text);
  }
}

/** An excerpt of a file that is there is no file to be made. */
const isExcerpt = ({ said }: Fence) => said.startsWith('test/');

/** Changes the project at `root` as the guide tells; the paths of what is new or changed. */
export function carryOut(root: string, page: string): string[] {
  return fencesOf(page).flatMap((fence) => {
    const { kind, said, lines } = fence;
    if (kind === 'copy') copyFolder(root, lines);
    else if (kind === 'diff') change(join(root, said), lines);
    else if ((kind === 'ts' || kind === 'tsv') && !isExcerpt(fence)) put(join(root, said), `${lines.join('\n')}\n`);
    else return [];
    return said.endsWith('.ts') ? [said] : [];
  });
}

export const excerptsOf = (page: string): Fence[] => fencesOf(page).filter(isExcerpt);

/** Each block of calls, with the lines that are to be found in what they say. */
export function callsAndAnswers(page: string): { calls: string[][]; answer: string[] }[] {
  const fences = fencesOf(page).filter(({ kind }) => kind === 'sh' || kind === 'answer');
  return fences.flatMap(({ kind, lines }, index) => {
    if (kind !== 'sh') return [];
    const next = fences[index + 1];
    return [{ calls: lines.map(wordsOf), answer: next?.kind === 'answer' ? next.lines : [] }];
  });
}
