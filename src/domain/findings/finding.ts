// What a check found: with what was found, what was expected, and where. The words for people are in words/.

import { type CellValue, foundText } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { District, Lao, Place, Province, Round, Row } from '../province/province';
import type { IsoDate } from '../time/calendar';

export type Severity = 'must-fix' | 'check' | 'note';

export const SEVERITIES: readonly Severity[] = ['must-fix', 'check', 'note'];

/** `explained`: the district has said why, of this very finding. */
export type State = 'open' | 'explained';

export interface Finding {
  rule: string;
  /** Of which indicator, by its id; null: of none. */
  indicator: string | null;
  severity: Severity;
  state: State;
  /** The exact cell, or null where there is none. */
  place: Place | null;
  /** The tab that the finding is about, also where no cell can be named. */
  tab: string | null;
  district: string | null;
  type: LaoType | null;
  lao: string | null;
  round: IsoDate | null;
  /** As text, as it stands in the cell; null where there is nothing. */
  found: string | null;
  /** As text that needs no language: a step, a name, a count; null where words are needed. */
  expected: string | null;
  /** Which of a rule's cases this is, for its words; and what the words need beside the fields above. */
  variant: string;
  details: Readonly<Record<string, string | number>>;
}

/** What a rule gives for a finding; the rest follows from the rule. */
export type FindingFields = Partial<Omit<Finding, 'rule' | 'state'>> & {
  /** The LAO whose district may explain it. */
  about?: Lao;
};

/** Of a LAO's report in a round, as a rule sees it. */
export function aboutReport(province: Province, lao: Lao, round: number): FindingFields {
  const { steps, rounds } = province;
  const about = aboutCell(province, lao, steps.place(lao.index, round), steps.raw(lao.index, round));
  return { ...about, round: (rounds[round] as Round).date };
}

/** Of a fact that a LAO's district enters, as a rule sees it. */
export function aboutFact(province: Province, lao: Lao, id: string): FindingFields {
  const { facts } = province;
  return aboutCell(province, lao, facts.place(lao.index, id), facts.raw(lao.index, id));
}

/** Of a cell of a LAO's district, there or not. */
function aboutCell(province: Province, lao: Lao, place: Place | null, raw: CellValue): FindingFields {
  return {
    district: lao.district,
    type: lao.type,
    lao: lao.name,
    place,
    tab: place ? place.tab : tabOf(province, lao.district),
    found: foundText(raw) || null,
    about: lao,
  };
}

/** Of a registered LAO, where it stands in the registry. */
export function aboutLao(lao: Lao): FindingFields {
  return {
    district: lao.district,
    type: lao.type,
    lao: lao.name,
    place: lao.place,
    tab: lao.place ? lao.place.tab : null,
  };
}

/** Of a row of a district's tab. */
export function aboutRow(row: Row): FindingFields {
  return { district: row.district, lao: row.nameText, place: row.place, tab: row.place.tab, found: row.nameText };
}

const tabsOf = new WeakMap<readonly District[], Map<string, string | null>>();

/** The tab of a district; null where it could not be found. */
export function tabOf({ districts }: Pick<Province, 'districts'>, district: string): string | null {
  let tabs = tabsOf.get(districts);
  if (!tabs) {
    tabs = new Map();
    for (const { name, tab } of districts) if (!tabs.has(name)) tabs.set(name, tab);
    tabsOf.set(districts, tabs);
  }
  return tabs.get(district) ?? null;
}
