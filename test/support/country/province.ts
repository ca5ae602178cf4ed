// A made-up province as the add-on has it in its hands: whatever is counted of it, or handed out, is counted by the rules' own code.
import type { Cells } from '../../../src/domain/measures/cells';
import type { CellValue } from '../../../src/domain/measures/step';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import { criteriaOf } from '../../../src/domain/province/fiscal-year';
import { laoKey } from '../../../src/domain/province/lao';
import type { Life } from '../../../src/domain/province/lives/life';
import type { District, Province } from '../../../src/domain/province/province';
import type { ReadRow } from '../../../src/domain/province/read-row';
import type { RegistryLine } from '../../../src/domain/province/registry';
import { daysAfter } from '../../../src/domain/time/calendar';
import { projectSharesOf } from '../../../src/indicators/community-plan/project-shares';
import { makeProvince } from '../../../src/indicators/province/make-province';
import { ledgerOf, type Stage } from './acts';
import type { MadeLao } from './laos';
import { ROUNDS, YEAR } from './year';

const FACTS = ['fundAtStart', 'founded', 'membersAtStart', ...ROUNDS.map((date) => `members:${date}`)];
const COLUMNS = new Map([...ROUNDS.map(stepColumnId), ...FACTS].map((id, index) => [id, index]));

const placeOn = (tab: string, row = 1) => ({ tab, row, column: 1 });

const before = (name: string) => name.replace(/^ท[ตม]\./, 'อบต.');

function line({ district, type, name, target }: MadeLao, kept?: Life): RegistryLine {
  const place = placeOn('registry');
  const places = { place, typePlace: place, districtPlace: place, targetPlace: place };
  return { district, typeText: type, name, targetText: target, ...places, ...(kept ? { kept } : {}) };
}

/** Whoever was upgraded stands there twice: as what it was, and as what it is. */
function lines(lao: MadeLao): RegistryLine[] {
  const { upgraded, name, district } = lao;
  if (upgraded === null) return [line(lao)];
  const was = [laoKey('SAO', before(name), district)];
  return [
    line(
      { ...lao, type: 'SAO', name: before(name) },
      { since: null, until: daysAfter(upgraded, -1), was: [], continues: [] },
    ),
    line(lao, { since: upgraded, until: null, was, continues: was }),
  ];
}

function typed({ steps, fund }: MadeLao): CellValue[] {
  const { isThere = null, founded = null, membersAtStart = null, members = ROUNDS.map(() => null) } = fund ?? {};
  return [...steps, isThere, founded, membersAtStart, ...members];
}

/** As they would stand on the district's tab, one below the other. */
function rowsOf(laos: readonly MadeLao[], tab: string): ReadRow[] {
  const table = { tab, values: laos.map(typed), columns: COLUMNS };
  return laos.map(({ district, type, name }, index) => {
    const [place, cells]: [ReturnType<typeof placeOn>, Cells] = [placeOn(tab, index + 1), { table, row: index + 1 }];
    return { row: { district, typeText: type, nameText: name, remark: '', place, typePlace: place }, cells };
  });
}

export interface Made {
  name: string;
  laos: readonly MadeLao[];
  stage: Stage;
  /** The district that has not reported the last round; null where all have. */
  late: string | null;
  /** The day on which it is looked at. */
  today: string;
}

export function provinceOf({ name, laos, stage, late, today }: Made): Province {
  const byDistrict = new Map<string, MadeLao[]>();
  for (const lao of laos) byDistrict.set(lao.district, [...(byDistrict.get(lao.district) ?? []), lao]);
  const districts = [...byDistrict.keys()];
  return makeProvince({
    name,
    year: YEAR,
    criteria: criteriaOf(YEAR),
    groups: laos.some(({ fund }) => fund) ? ['funds'] : [],
    leftOut: [],
    marks: { ...projectSharesOf(YEAR) },
    presets: [],
    indicators: [],
    rounds: ROUNDS.map((date) => ({ date, districtDeadline: date, provinceDeadline: daysAfter(date, 4) })),
    named: districts.map((district) => ({ name: district, editors: [] })),
    lines: laos.flatMap(lines),
    rowsOf(district: District) {
      district.tab = district.name;
      return rowsOf(byDistrict.get(district.name) ?? [], district.name);
    },
    ledger: ledgerOf(districts, stage, late),
    today,
    tabProblems: [],
    unclaimed: [],
    tabs: districts,
    registryTab: null,
    indicatorsTab: null,
  });
}
