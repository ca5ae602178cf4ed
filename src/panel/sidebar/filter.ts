// Which findings the panel shows: of a district, of an indicator, of a rule, of some rows. Pure.

import type { PanelState } from '../../commands/pages/panel-state';
import type { PanelFinding } from '../../commands/running/reported-finding';
import type { Scope } from '../../words/commands/menu';

/** Null: all of them. */
export interface Filter {
  district: string | null;
  /** An id, or what is about none. */
  indicator: string | null;
  rule: string | null;
  rows: { tab: string; firstRow: number; lastRow: number } | null;
}

export const NO_FILTER: Filter = { district: null, indicator: null, rule: null, rows: null };

/** No indicator has this id: what is about none of them. */
export const OF_NONE = '-';

/** Null where the tab before the user's eyes is no district's. */
function districtOfTab({ districts, selection }: PanelState): string | null {
  const found = selection && districts.filter(({ tab }) => tab === selection.tab)[0];
  return found ? found.name : null;
}

/** A clerk sees the own district first; null where a narrowed check was asked for and the tab is no district's. */
export function firstFilter(state: PanelState, scope: Scope): Filter | null {
  if (scope === 'province') {
    const own = state.districts.filter((district) => district.own);
    const [only] = own;
    return { ...NO_FILTER, district: own.length === 1 && only ? only.name : null };
  }
  const district = districtOfTab(state);
  if (district === null) return null;
  return scope === 'district' ? { ...NO_FILTER, district } : { ...NO_FILTER, rows: state.selection };
}

export function matches({ district, indicator, rule, rows }: Filter, finding: PanelFinding): boolean {
  if (district !== null && finding.district !== district) return false;
  if (indicator !== null && (finding.indicator ?? OF_NONE) !== indicator) return false;
  if (rule !== null && finding.rule !== rule) return false;
  if (!rows) return true;
  return (
    finding.tab === rows.tab && finding.row !== null && finding.row >= rows.firstRow && finding.row <= rows.lastRow
  );
}

export const WEIGHTS = ['must-fix', 'check', 'note', 'explained'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** By how much they weigh; an explained finding weighs least, whatever its rule. */
export function byWeight(findings: readonly PanelFinding[]): { weight: Weight; findings: PanelFinding[] }[] {
  const weightOf = ({ state, severity }: PanelFinding): Weight => (state === 'explained' ? 'explained' : severity);
  return WEIGHTS.map((weight) => ({ weight, findings: findings.filter((each) => weightOf(each) === weight) }));
}
