// npm run contract:compare FILE: holds what Google answered, saved as .csv or .xlsx, against the local host. Exits 1 where they differ, and
// where facts of today are not on it: a tab of an older script, or a part of one, does not say that they agree.
import { loadAddOn } from '../../local/runtime.ts';
import { askHere, contractBook } from './ask-here.ts';
import { type ContractFiles, contractFiles } from './build.ts';
import { type Comparison, compare, type FactHead } from './comparison.ts';
import { readSavedTab, Unreadable } from './saved-tab.ts';

const USAGE = 'Usage: npm run contract:compare FILE (the tab "Contract", saved as .csv or .xlsx)';

export function factsOf(files: ContractFiles): FactHead[] {
  const book = contractBook();
  const addOn = loadAddOn({ code: files['Code.js'] as string, workbook: book, user: book.owner });
  return addOn.call('contract_facts', []) as FactHead[];
}

/** One paragraph for each difference, and a line for each kind of rest. */
export function reportOf({ same, differ, known, reported, unasked, unknown, missing }: Comparison): string {
  const differences = differ.map(({ fact, google, here }) =>
    [
      `${fact.id}: ${fact.question}`,
      `  Google:         ${google}`,
      `  the local host: ${here}`,
      `  to change:      ${fact.host ?? 'local/services'}, then the fact and its line in docs/google.md`,
    ].join('\n'),
  );
  const figures = reported.map(({ fact, google }) => `reported: ${fact.id} ${google}`);
  const names = (what: string, ids: readonly string[]) => (ids.length ? [`${what}: ${ids.join(', ')}`] : []);
  return [
    ...differences,
    ...figures,
    ...names('known to differ, see docs/google.md', known),
    ...names('not asked', unasked),
    ...names('not on the tab, which an older script wrote: push and ask again', missing),
    ...names('no facts of today', unknown),
    `${same.length} facts are the same on both hosts, ${differ.length} differ.`,
  ].join('\n');
}

async function main(given: readonly string[]): Promise<number> {
  const [path, ...others] = given;
  if (path === undefined || others.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const google = await readSavedTab(path);
  const files = await contractFiles();
  const comparison = compare(factsOf(files), google, await askHere(files));
  console.log(reportOf(comparison));
  if (comparison.same.length + comparison.differ.length + comparison.known.length === 0) {
    console.error('Nothing was compared: no fact of today has been answered on it.');
    return 1;
  }
  return comparison.differ.length + comparison.missing.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('compare.ts')) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
