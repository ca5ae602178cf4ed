// What all other tabs rest on: settings, indicators, registry; and what somebody has said yes to before they are changed.
import type { RegisteredLao } from '../../domain/province/province';
import type { Book } from '../book/book';
import type { ReadBook } from '../reading/read-province';
import { readSettings, readSettingsTable } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { ensureIndicators } from './indicators';
import type { Time } from './left';
import type { MadeRow } from './made-rows';
import type { Plan } from './plan';
import { ensureRegistry, readRegisteredLaos } from './registry';
import { completeSettings, ensureDistrictSettings, ensureSettings } from './settings';
import { showMarks } from './show-marks';
import { ensureStart } from './start';
import type { Forgotten } from './turned-off';

/** What somebody has said yes to: what is counted no more, by the headers of its columns; what of the tab of indicators is read no more. */
export interface Taken {
  left: string[];
  forgotten: Forgotten[];
}

/** Throws a refusal until that is confirmed. */
type Ask = (settings: Settings) => Taken;

export interface Running {
  time: Time;
  /** The whole workbook, once there is a ledger: else no round can be closed. */
  read(): ReadBook;
  /** What was asked already; else how to ask. */
  asked: Taken | Ask;
}

export const NOTHING_TAKEN: Taken = { left: [], forgotten: [] };

interface Lists {
  settings: Settings;
  laos: RegisteredLao[];
  /** They were made in this execution, which took its time. */
  isNew: boolean;
  taken: Taken;
  made: MadeRow[];
}

/** With what stands on the tab of indicators once it is there; and the settings show it. */
function withIndicators(book: Book, plan: Plan, settings: Settings): Pick<Lists, 'settings' | 'made'> {
  const made = settings.hasIndicators ? ensureIndicators(book, plan, settings) : [];
  const complete = settings.hasIndicators ? readSettings(book, readSettingsTable(book), true) : settings;
  showMarks(book, complete);
  return { settings: complete, made };
}

/** What all other tabs rest on. */
export function ensureLists(book: Book, plan: Plan, asked: Running['asked']): Lists {
  // Settings that cannot be read are refused here, before anything else is written.
  const existing = completeSettings(book, plan);
  if (!existing) ensureStart(book, { ...plan, officers: [] });
  const known = existing || ensureSettings(book, plan);
  const taken = typeof asked === 'function' ? asked(known) : asked;
  if (existing) ensureStart(book, existing);
  const { settings, made } = withIndicators(book, plan, known);
  const laos = ensureRegistry(book, plan, settings);
  const names = laos.map(({ district }) => district);
  const complete = ensureDistrictSettings(book, settings, names);
  return { settings: complete, laos, isNew: !existing, taken, made: existing ? made : [] };
}

/** Where they were seen to in the execution before. */
export function readLists(book: Book, asked: Running['asked']): Lists {
  const settings = readSettings(book);
  const taken = typeof asked === 'function' ? NOTHING_TAKEN : asked;
  return { settings, laos: readRegisteredLaos(book, settings), isNew: false, taken, made: [] };
}
