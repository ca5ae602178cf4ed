// Tabs coloured by state, so that the province sees at a glance which district has work left.
import type { Finding } from '../../domain/findings/finding';
import { asOf } from '../../domain/province/lives/as-of';
import type { Province, Round } from '../../domain/province/province';
import { missingRules } from '../../indicators/month/missing-rules';
import { reportedIn } from '../../indicators/month/reported';
import type { Book, NamedSheet } from '../book/book';
import { mayEdit } from '../book/may-edit';

/** `waiting`: nothing reported in the round; `missing`: some reports are missing; `broken`: something else must be fixed. */
export type TabState = 'waiting' | 'missing' | 'broken' | 'done';

const COLOURS: Readonly<Record<TabState, string>> = {
  waiting: '#9aa0a6',
  missing: '#f9ab00',
  broken: '#d93025',
  done: '#188038',
};

/** By the name of the tab; a district whose tab is missing has none. What is explained is no work left. */
export function tabStates(province: Province, round: number, findings: readonly Finding[]): Map<string, TabState> {
  const states = new Map<string, TabState>();
  const isReported = reportedIn(province);
  const [missing, { date }] = [missingRules(province), province.rounds[round] as Round];
  for (const { name, tab } of province.districts) {
    if (tab === null) continue;
    const laos = asOf(province, date).laos.filter(({ district }) => district === name);
    const open = findings.filter(
      (found) => found.tab === tab && found.severity === 'must-fix' && found.state === 'open',
    );
    const reported = isReported(date, ({ district }) => district === name);
    const broken = open.some(({ rule }) => missing.indexOf(rule) < 0);
    states.set(tab, broken ? 'broken' : !reported && laos.length ? 'waiting' : open.length ? 'missing' : 'done');
  }
  return states;
}

/** A tab that the user may not change keeps its colour: colours are a help, not a result. Whether it may be changed is asked only where it would be. */
export function colourTabs(book: Book, states: ReadonlyMap<string, TabState>): void {
  for (const named of book.sheets) {
    const state = states.get(named.name);
    if (!state || named.sheet.getTabColor() === COLOURS[state]) continue;
    if (mayEdit(named)) named.sheet.setTabColor(COLOURS[state]);
  }
}

/** Those that have none yet, for whoever may change all tabs. */
export function colourBareTabs(tabs: readonly NamedSheet[], statesOf: () => ReadonlyMap<string, TabState>): void {
  const bare = tabs.filter(({ sheet, isInserted }) => isInserted || sheet.getTabColor() === null);
  if (!bare.length) return;
  const states = statesOf();
  for (const { sheet, name } of bare) {
    const state = states.get(name);
    if (state) sheet.setTabColor(COLOURS[state]);
  }
}
