// Writes the table of docs/google.md from the facts: npx tsx scripts/contract/differences.ts. A test holds the two together.
import { readFileSync, writeFileSync } from 'node:fs';
import { contractFiles, ROOT } from './build.ts';
import { factsOf } from './compare.ts';
import type { FactHead } from './comparison.ts';

export const DIFFERENCES_FILE = `${ROOT}docs/google.md`;
const [BEGIN, END] = ['<!-- facts -->', '<!-- end of facts -->'] as const;
/** Characters of an answer. */
const LONGEST = 130;

/** Nobody knows it, or it is known to be otherwise here. */
export function isDifference({ grade, here, wordsAreOurs }: FactHead): boolean {
  return grade === 'unconfirmed' || here !== undefined || wordsAreOurs === true;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function answer(value: unknown): string {
  return value === null ? 'reported only' : `\`${shortened(JSON.stringify(value))}\``;
}

function onGoogle({ here, expected, source, grade, wordsAreOurs }: FactHead): string {
  if (here !== undefined) return `${answer(expected)} (${source})`;
  if (grade === 'unconfirmed') return `not known (${source})`;
  return wordsAreOurs ? `the same, in other words (${source})` : '';
}

function lineOf(fact: FactHead): string {
  const { id, question, host = '' } = fact;
  const here = fact.here ?? fact.expected;
  return `| ${[`\`${id}\``, question, answer(here), onGoogle(fact), `\`${host}\``].map(cell).join(' | ')} |`;
}

export function differencesTable(facts: readonly FactHead[]): string {
  const head = ['| fact | question | the local host | Google | where |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...facts.filter(isDifference).map(lineOf)].join('\n');
}

/** What stands between the two marks of the page; null where it has not both. */
export function tableOf(page: string): string | null {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  return from < 0 || to < from ? null : page.slice(from + BEGIN.length, to).trim();
}

function withTable(page: string, table: string): string {
  if (tableOf(page) === null) throw new Error(`${DIFFERENCES_FILE} has no ${BEGIN} and ${END}.`);
  return `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n\n${table}\n\n${page.slice(page.indexOf(END))}`;
}

if (process.argv[1]?.endsWith('differences.ts')) {
  const table = differencesTable(factsOf(await contractFiles()));
  writeFileSync(DIFFERENCES_FILE, withTable(readFileSync(DIFFERENCES_FILE, 'utf8'), table));
}
