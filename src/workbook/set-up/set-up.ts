// Sets a workbook up: makes the tabs that are missing, adds the settings, LAOs and rounds that are missing, and changes nothing else.

import type { OutputId } from '../../documents/document';
import { unbuiltDocument } from '../../documents/edition';
import { canBeBuilt } from '../../documents/rests-on';
import { newestRound } from '../../domain/newest-round';
import { validate } from '../../domain/validate';
import { OUTPUT_TABS } from '../../words/outputs';
import { type Book, findTab } from '../book';
import { markLanguage } from '../language-mark';
import { readProvince } from '../read-province';
import type { Settings } from '../settings';
import { colourTabs, tabStates } from '../tab-state';
import { settingsTab } from '../tabs/settings';
import { ensureTypedForm } from '../typed-form';
import { findOutput, writeOutput } from '../write-output';
import { ensureDistricts } from './districts';
import { ensureMemo } from './memo';
import type { Plan } from './plan';
import { ensureRegistry } from './registry';
import { ensureDistrictSettings, ensureSettings } from './settings';
import { ensureStart } from './start';

export interface SetUpResult {
  province: string;
  year: number;
  /** Names of the tabs that were made. */
  addedTabs: string[];
  /** Those of them that stand beside a tab of the office's own, whose name they could not have. */
  beside: Book['beside'];
  districts: number;
  LAOs: number;
}

function ensureOutputs(book: Book, { language, digits, groups }: Settings, builtAt: Date): string[] {
  const ids = Object.keys(OUTPUT_TABS) as OutputId[];
  const missing = ids.filter((id) => canBeBuilt(id, groups) && !findOutput(book, id));
  return missing.map((id) => writeOutput(book, unbuiltDocument(id, { language, digits, builtAt }), language));
}

/** A tab that was there keeps its colour. */
function colourNewTabs(book: Book, names: readonly string[]): void {
  const { province } = readProvince(book);
  const round = newestRound(province);
  const states = tabStates(province, round, validate(province, round));
  colourTabs(book, new Map(Array.from(states).filter(([tab]) => names.indexOf(tab) >= 0)));
}

export function setUp(book: Book, plan: Plan, now: Date): SetUpResult {
  const before = new Set(book.sheets.map(({ id }) => id));
  // Settings that cannot be read are refused here, before anything else is written.
  const existing = findTab(book, settingsTab.key) ? ensureSettings(book, plan) : null;
  const reused = ensureStart(book, existing || plan) ? book.sheets[0] : undefined;
  const settings = existing || ensureSettings(book, plan);
  const laos = ensureRegistry(book, plan, settings);
  ensureMemo(book, settings);
  const complete = ensureDistrictSettings(
    book,
    settings,
    laos.map(({ district }) => district),
  );
  const districtTabs = ensureDistricts(book, plan, complete, laos);
  ensureOutputs(book, complete, now);
  ensureTypedForm(book, complete.language);
  if (districtTabs.length) colourNewTabs(book, districtTabs);
  markLanguage(book.spreadsheet, complete.language);
  const added = book.sheets.filter((named) => named === reused || !before.has(named.id));
  return {
    province: complete.province,
    year: complete.year,
    addedTabs: added.map(({ name }) => name),
    beside: book.beside,
    districts: complete.districts.length,
    LAOs: laos.length,
  };
}
