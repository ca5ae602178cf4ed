// The guides, and what their readers are told to type: lines of commands between paragraphs.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from '../../docs/house';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const below = readdirSync(`${ROOT}/docs`, { recursive: true, encoding: 'utf8' })
  .map((path) => `docs/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'))
  .sort();

/** What people read who use or change Khanton. */
export const GUIDES: readonly string[] = ['README.md', 'README.th.md', 'CONTRIBUTING.md', ...below];

const CALL = /^(?: {4,}|)((?:npx|npm|node) .*)$/;

/** Inside of a block that is indented by four, or of a fence `sh`; not what shows how a call is made up (`text`). */
function linesToType(page: string): string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of page.split('\n')) {
    const [, opened] = /^ *```(.*)$/.exec(line) ?? [];
    if (opened !== undefined) fence = fence === null ? opened : null;
    else if (fence === 'sh' || (fence === null && /^ {4}/.test(line))) lines.push(line);
  }
  return lines
    .join('\n')
    .replace(/ \\\n */g, ' ')
    .split('\n');
}

/** The words of a line, as a shell takes them: quotes hold together, `#` begins a remark. */
export function wordsOf(line: string): string[] {
  const [, said = ''] = CALL.exec(line.replace(/ {2,}#.*$/, '')) ?? [];
  return [...said.matchAll(/'([^']*)'|((?:[^\s'"]|"[^"]*")+)/g)].map(
    ([, held, bare = '']) => held ?? bare.replaceAll('"', ''),
  );
}

/** Each call of a page as its words, in the page's order. */
export function callsOf(path: string): string[][] {
  return linesToType(read(path))
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** Calls that stand within sentences, such as `npm run push`. */
export const callsWithin = (path: string): string[] =>
  [...read(path).matchAll(/`((?:npm|npx) [^`]+)`/g)].map(([, call]) => call as string);
