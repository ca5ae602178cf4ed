// Said behind what was done: lines of its own that a result brings along, each to be heard of however many executions it took.
import { ADDRESS_REFUSED } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import type { RefusedAddress } from '../../../workbook/access/refused-addresses';

/** A result that may take several executions. */
export interface Telling {
  told: string[];
}

/** '' for a result that brings none. */
export function toldWords(result: object): string {
  const { told = [] } = result as Partial<Telling>;
  return told.map((line) => `\n${line}`).join('');
}

/** `language` is asked for where there are any: it may have to be read. */
export const addressLines = (refused: readonly RefusedAddress[], language: () => Language): string[] =>
  refused.map((address) => say(ADDRESS_REFUSED, language(), { ...address }));
