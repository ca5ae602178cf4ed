// What a check found: with what was found, what was expected, and where. The words for people are in words/.

import { foundText } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Lao, Place, Province, Row } from '../province/province';
import type { IsoDate } from '../time/calendar';

export type Severity = 'must-fix' | 'check' | 'note';

export const SEVERITIES: readonly Severity[] = ['must-fix', 'check', 'note'];

/** `explained`: the district has said why in its remark. */
export type State = 'open' | 'explained';

export interface Finding {
  rule: string;
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
export type FindingFields = Partial<Omit<Finding, 'rule' | 'state'>> & { remark?: string };

/** Of a LAO's report in a round, as a rule sees it. */
export function aboutReport(province: Province, lao: Lao, round: number): FindingFields {
  const entry = lao.entries[round];
  const place = entry?.place || null;
  return {
    ...aboutLao(lao),
    place,
    tab: place ? place.tab : tabOf(province, lao.district),
    round: (province.rounds[round] as { date: IsoDate }).date,
    found: foundText(entry?.raw) || null,
    remark: lao.remark,
  };
}

/** Of a fact that a LAO's district enters, as a rule sees it. */
export function aboutFact(province: Province, lao: Lao, id: string): FindingFields {
  const fact = lao.facts[id];
  const place = fact?.place || null;
  return {
    ...aboutLao(lao),
    place,
    tab: place ? place.tab : tabOf(province, lao.district),
    found: foundText(fact?.raw) || null,
    remark: lao.remark,
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

/** Looks through the districts: only for what is missing. */
export function tabOf(province: Province, district: string): string | null {
  for (const { name, tab } of province.districts) if (name === district) return tab;
  return null;
}
