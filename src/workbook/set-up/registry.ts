// The registry tab: made from the roster, or completed with the LAOs that it does not have yet.
import { districtSpeller } from '../../domain/names/district-names';
import { typeByName } from '../../domain/names/lao-name';
import { laoKey, readType } from '../../domain/province/lao';
import type { RegisteredLao } from '../../domain/province/province';
import { readRegistry } from '../../domain/province/registry';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { ensureTab } from '../ensure/ensure-tab';
import { protectTab } from '../ensure/protect';
import type { RowValues } from '../ensure/tab-content';
import { knownDistricts, registryLines } from '../reading/read-province';
import { readTable } from '../reading/table';
import type { Settings } from '../settings/settings';
import { registryTab, targetText } from '../tabs/registry';

import type { Plan } from './plan';

/** What a row of a tab identifies; `district` stands in for a tab that has no such column. Null for a row that names no LAO. */
export function rowKey(text: (id: string) => string, district: string): string | null {
  const type = typeByName(text('name')) || readType(text('type'));
  return type && text('name') !== '' ? laoKey(type, text('name'), district) : null;
}

/** Adds the LAOs of the roster that are not there; gives all that are registered then. */
export function ensureRegistry(book: Book, plan: Plan, settings: Settings): RegisteredLao[] {
  const { language } = settings;
  const rows = (plan.roster ? plan.roster.lines : []).map(({ district, type, name, target }) => ({
    district,
    type: say(COMMON[type], language),
    name,
    target: targetText(target, language),
  }));
  return registerLaos(book, rows, settings);
}

/** Adds lines to the registry, but those whose LAO stands there; gives all that are registered then. */
export function registerLaos(book: Book, rows: readonly RowValues[], settings: Settings): RegisteredLao[] {
  const { language, province } = settings;
  const spell = districtSpeller(knownDistricts(settings));
  const written = ensureTab(book, {
    tab: registryTab,
    rows,
    title: { province },
    language,
    keyOf: (text) => rowKey(text, spell(text('district'))),
  });
  protectTab(book, written.named, settings, written.isNew);
  return readRegisteredLaos(book, settings);
}

/** Throws a refusal where the tab is gone. */
export function readRegisteredLaos(book: Book, settings: Settings): RegisteredLao[] {
  const found = findTab(book, registryTab.key);
  if (!found) throw new Refusal('no-registry');
  return readRegistry(registryLines(readTable(found, registryTab), settings)).laos;
}
