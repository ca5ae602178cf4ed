// How the country's documents are worded: in which language, as of when, and what their indicator is called.

import { type Edition, word } from '../documents/edition';
import { indicatorOnForms } from '../documents/indicator-name';
import type { Measured } from '../domain/country/handed-in';
import type { Province } from '../domain/province/province';
import { OF_ROUND_COLUMNS } from '../indicators/all';
import type { Language } from '../words/text';
import type { Country } from './stacked';

/** The steps of the letters are known by their letter: which items stand behind them. */
export function editionOf(language: Language, builtAt: Date, indicator: string): Edition {
  const isLetters = indicator === OF_ROUND_COLUMNS.id;
  return {
    language,
    digits: 'arabic',
    builtAt,
    ...(isLetters ? { lineOf: (province: Province) => OF_ROUND_COLUMNS.lineOf(province, language) } : {}),
  };
}

/** As most provinces would have it: the first that says it. '' where no file says it, and no letter. */
export function indicatorLine({ counted, national }: Country, edition: Edition): string {
  const said = counted.handedIn
    .map(({ measured }) => measured.get(counted.indicator) as Measured)
    .filter(({ name }) => name !== '')[0];
  if (said) {
    const { id, number, name } = said;
    return word(edition, indicatorOnForms({ id: number || id, name, ...(number ? {} : { hasRoom: true }) }));
  }
  const line = national && edition.lineOf?.(national.country);
  return line ? word(edition, indicatorOnForms(line)) : '';
}
