// Sets a workbook up: makes the tabs that are missing, adds the settings, LAOs and rounds that are missing, and changes nothing else.
import { unbuiltDocument } from '../../documents/edition';
import { LETTERS } from '../../documents/letters/letters';
import { type Alike, cameAlike } from '../../domain/province/roster-alike';
import { validate } from '../../indicators/findings/validate';
import { currentRound } from '../../indicators/month/current-round';
import { canBeBuilt, isMadeBefore, outputEntry, outputIds, outputTab, outputTitle } from '../../indicators/outputs';
import { say } from '../../words/text';
import { TAB_COLOURS, TAB_NAMES, TAB_RIGHTS } from '../../words/workbook/tabs';
import { beginRights, keepRights } from '../access/keep-rights';
import { type Book, findTab } from '../book/book';
import { closedTasks } from '../closing/closed-tasks';
import { keepDressed } from '../ensure/look/dressed';
import { ensureHeaders } from '../ledger/ledger-headers';
import { ledgerTabs } from '../ledger/ledger-tabs';
import { markHome } from '../marks/home-mark';
import { markLanguage } from '../marks/language-mark';
import { readProvince } from '../reading/read-province';
import { ensureTypedForm } from '../reading/typed-form';
import type { Settings } from '../settings/settings';
import { districtKey } from '../tabs/district-key';
import { colourBareTabs, tabStates } from '../writing/tab-state';
import { ensureOutput } from '../writing/write-output';
import { districtTabs } from './districts';
import { ensureLists, type Running, readLists } from './ensure-lists';
import { doInTime, leftNames, markLeft, type Task, tasksLeft } from './left';
import { ensureLetter } from './letters';
import type { MadeRow } from './made-rows';
import { keepClaimed } from './no-longer-counted';
import type { Plan } from './plan';
import { type Forgotten, keepTabLeft } from './turned-off';

export interface SetUpResult {
  province: string;
  year: number;
  /** Names of the tabs that were made. */
  addedTabs: string[];
  /** How many tabs, and closed rounds on tabs, it sees to. */
  tabs: number;
  /** Names of those that there was no time for: running it again goes on there. */
  left: string[];
  /** Those of them that stand beside a tab of the office's own, whose name they could not have. */
  beside: Book['beside'];
  districts: number;
  /** Registered, but for those that have ended. */
  LAOs: number;
  /** Those of the roster that look like one above them in the registry. */
  alike: Alike[];
  /** Headers on district tabs that were there before: those that came, and those that are counted no more, and stay. */
  columns: { added: string[]; left: string[] };
  /** Rows of the add-on's own on the tab of indicators of a workbook that was there before; and what of that tab is read no more. */
  declared: { made: MadeRow[]; forgotten: Forgotten[] };
}

function outputTasks(book: Book, { language, digits, groups }: Settings, builtAt: Date): Task[] {
  const wanted = outputIds().filter((id) => isMadeBefore(id) && canBeBuilt(id, groups));
  return wanted.map((id) => ({
    name: say(outputTab(id), language),
    ensure: () =>
      ensureOutput(
        book,
        unbuiltDocument(id, { title: outputTitle(id), entry: outputEntry(id) }, { language, digits, builtAt }),
        language,
      ),
  }));
}

/** A tab that has a colour keeps it. */
function ensureColours(book: Book, settings: Settings, now: Date): void {
  const tabs = settings.districts.map(({ name }) => findTab(book, districtKey(name))).filter((tab) => tab !== null);
  colourBareTabs(tabs, () => {
    const { province } = readProvince(book, now, settings);
    const round = currentRound(province);
    return tabStates(province, round, validate(province, round));
  });
}

/** Besides those of the tasks: the first one, the settings, the registry; and the indicators where there are any. */
const TABS_BEFORE = 3;
/** Of the tasks: the colours, and who may edit. */
const NO_TABS = 2;

/**
 * Each tab is made whole before the next one is begun. What there is no time for is named, and the next run begins there; after one that was
 * broken off anywhere else all are looked through.
 */
export function setUp(book: Book, plan: Plan, now: Date, { time, asked, read }: Running): SetUpResult {
  const before = new Set(book.sheets.filter(({ key }) => key !== '').map(({ id }) => id));
  const wasLeft = leftNames(book);
  const lists = wasLeft ? readLists(book, asked) : ensureLists(book, plan, asked);
  const { settings: complete, laos, isNew, taken, made } = lists;
  keepClaimed(book, complete);
  keepTabLeft(book, complete);
  const keeping = beginRights(book, complete);
  const came = new Set<string>();
  const all: Task[] = [
    ...districtTabs(book, plan, { settings: complete, laos, came, keeping }),
    ...LETTERS.map((letter) => ({
      name: say(TAB_NAMES[letter.id], complete.language),
      ensure: () => ensureLetter(book, letter, complete),
    })),
    ...outputTasks(book, complete, now),
    { name: say(TAB_NAMES['typed-form'], complete.language), ensure: () => ensureTypedForm(book, complete.language) },
    ...ledgerTabs(book).map((named) => ({ name: named.name, ensure: () => ensureHeaders(book, named, complete) })),
    { name: say(TAB_COLOURS, complete.language), ensure: () => ensureColours(book, complete, now) },
    { name: say(TAB_RIGHTS, complete.language), ensure: () => keepRights(book, keeping) },
    ...closedTasks(book, complete, read),
  ];
  const left = doInTime(tasksLeft(all, wasLeft), time, isNew).map(({ name }) => name);
  keepDressed(book);
  if (wasLeft || left.length) markLeft(book, left);
  markLanguage(book.marks, complete.language);
  if (!left.length) markHome(book.marks);
  const added = book.sheets.filter(({ key, id }) => key !== '' && !before.has(id));
  return {
    province: complete.province,
    year: complete.year,
    addedTabs: added.map(({ name }) => name),
    tabs: TABS_BEFORE + Number(complete.hasIndicators) + all.length - NO_TABS,
    left,
    beside: book.beside,
    districts: complete.districts.length,
    LAOs: laos.filter(({ life }) => (life?.until ?? null) === null).length,
    alike: plan.roster ? cameAlike(laos, plan.roster.lines) : [],
    columns: { added: Array.from(came), left: taken.left },
    declared: { made, forgotten: taken.forgotten },
  };
}
