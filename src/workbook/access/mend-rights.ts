// Protects what should be and is not, and brings all of it to what the settings say. Whatever it finds in order it leaves.
import { PARTS } from '../../words/commands/access';
import { say } from '../../words/text';
import type { Book, NamedSheet } from '../book/book';
import { closedTasks } from '../closing/closed-tasks';
import { fixedAreasOf } from '../ensure/fixed-areas';
import { protectAreas, protectDistrict, protectLedger, protectOutput, protectTab } from '../ensure/protect';
import { doneToEditors, same } from '../ensure/protection-editors';
import { rangesOf } from '../ensure/ranges';
import { isLedgerKey } from '../ledger/ledger-tabs';
import type { ReadBook } from '../reading/read-province';
import { readTable } from '../reading/table';
import { doInTime, type Task, type Time } from '../set-up/left';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { isGiven } from './given';
import { beginRights, endRights, type Keeping, keepRightsOn, type Of, stayingIn } from './keep-rights';
import { leftOf, noteLeft, requestOf } from './left-parts';
import { keptBy, letInto } from './rights';

export interface Mended {
  /** E-mails, in small letters: who was let in, who was taken out, and who could not be. */
  added: string[];
  taken: string[];
  staying: string[];
  /** How many tabs, and parts of tabs, it sees to. */
  tabs: number;
  /** Names of those that there was no time for: running it again goes on there. */
  left: string[];
  /** Nothing of it was left to another execution. */
  isWhole: boolean;
}

/** The headers and the columns that the province keeps on it. */
function protectParts(book: Book, named: NamedSheet, settings: Settings): void {
  const district = settings.districts.filter(({ name }) => name === districtOf(named.key))[0];
  if (!district) return;
  const tab = districtTab(district.name, settings, district.tab);
  const areas = fixedAreasOf(named, readTable(named, tab), tab);
  protectAreas(book, { named, isNew: false, rangeOf: rangesOf(named.sheet) }, areas, settings);
}

function protectWhole(book: Book, named: NamedSheet, settings: Settings, { rights, given }: Keeping): void {
  const { key } = named;
  const { language } = settings;
  if (isLedgerKey(key)) protectLedger(named, language, false);
  else if (keptBy(key) === 'warning') protectOutput(named, language, false);
  else if (districtOf(key) === null) protectTab(book, named, settings, false);
  else {
    const wasGiven = (email: string) => isGiven(given, key, email);
    protectDistrict(book, named, { editors: letInto(rights, key), wasGiven, language, isNew: false });
  }
}

/** The work on a part of a tab. `id`: the same in each execution. */
interface PartTask extends Task {
  id: string;
}

export interface ToMend {
  settings: Settings;
  /** Who was let in by hand and is to be taken out, in small letters. */
  accepted: readonly string[];
  time: Time;
  /** The whole workbook, once there is a ledger: else no round can be closed. */
  read(): ReadBook;
}

interface Work {
  tasks: PartTask[];
  /** Whoever runs this might change every protection so far. */
  mayAll: boolean;
}

/** Closed rounds come last: the workbook is read for them alone. */
function workOn(book: Book, keeping: Keeping, { settings, accepted, read }: ToMend): Work {
  const isAccepted = (email: string) => accepted.indexOf(same(email)) >= 0;
  const partOf = (part: keyof typeof PARTS, { id, name }: NamedSheet, ensure: () => void): PartTask => ({
    id: `${id}:${part}`,
    name: say(PARTS[part], settings.language, { tabs: name }),
    ensure,
  });
  const rightsOn = (named: NamedSheet, of: Of) => {
    work.mayAll = keepRightsOn(book, { named, of }, keeping, isAccepted) && work.mayAll;
  };
  const kept = book.sheets.filter(({ key }) => keptBy(key) !== 'nothing');
  const districts = kept.filter(({ key }) => districtOf(key) !== null);
  const whole = (named: NamedSheet) => {
    protectWhole(book, named, settings, keeping);
    if (keptBy(named.key) === 'people') rightsOn(named, 'tab');
  };
  const parts = (named: NamedSheet) => {
    protectParts(book, named, settings);
    rightsOn(named, 'parts');
  };
  const work: Work = {
    mayAll: true,
    tasks: [
      ...kept.map((named) => partOf('tab', named, () => whole(named))),
      ...districts.map((named) => partOf('fixed', named, () => parts(named))),
      ...closedTasks(book, settings, read).map((task) => ({ ...task, id: task.name })),
    ],
  };
  return work;
}

/** Each part is brought to the settings before the next one is begun. What there is no time for is named, and the next run begins there. */
export function mendRights(book: Book, wanted: ToMend): Mended {
  const keeping: Keeping = { ...beginRights(book, wanted.settings), isDue: true };
  const work = workOn(book, keeping, wanted);
  const request = requestOf(keeping.rights, wanted.accepted);
  const before = leftOf(book, request);
  const ofBefore = work.tasks.filter(({ id }) => before && before.parts.indexOf(id) >= 0);
  const left = doInTime(ofBefore.length ? ofBefore : work.tasks, wanted.time, false);
  const mayAll = work.mayAll && (before?.mayAll ?? true);
  const staying = Array.from(new Set([...(before?.staying ?? []), ...stayingIn(book)]));
  noteLeft(book, { request, parts: left.map(({ id }) => id), mayAll, staying });
  if (!left.length && mayAll) endRights(book, keeping, staying);
  const done = doneToEditors(book);
  return {
    added: Array.from(done.added),
    taken: Array.from(done.taken),
    staying: Array.from(done.staying),
    tabs: work.tasks.length,
    left: left.map(({ name }) => name),
    isWhole: !before && !left.length,
  };
}
