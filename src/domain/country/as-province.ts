// The country as the rules know a province: its districts are the provinces. So whatever is counted of districts is counted of provinces by the
// very same rules, and both come to the same figures.
import { blankSteps, type DeclaredIndicator } from '../agreement/declared-indicator';
import { KIND, NO_REPORT, type Reports } from '../measures/reports';
import { NO_LEDGER } from '../month/ledger';
import { LAO_TYPES } from '../names/lao-type';
import { laoKey } from '../province/lao';
import type { Lao, Province, Round } from '../province/province';
import { type IsoDate, roundDates } from '../time/calendar';
import { type HandedIn, type HandedLao, type Measured, NOTHING } from './handed-in';
import { formerOf, lifeOf, seenIn } from './lives-of';

/** What a province handed in of the measure that is counted. */
export interface Part {
  handedIn: HandedIn;
  measured: Measured & { ladder: NonNullable<Measured['ladder']> };
}

/** With what each of its LAOs was before. */
type Placed = Part & { former: ReturnType<typeof formerOf> };

/** All rounds that they have handed in; a province keeps its own deadline apart from this. */
function knownRounds(parts: readonly Part[]): Round[] {
  const deadlines = new Map<IsoDate, IsoDate>();
  for (const { measured } of parts)
    for (const { date, deadline } of measured.rounds) {
      const known = deadlines.get(date) || '';
      deadlines.set(date, [known, deadline || date].sort().pop() as IsoDate);
    }
  return Array.from(deadlines.keys())
    .sort()
    .map((date) => ({ date, districtDeadline: date, provinceDeadline: deadlines.get(date) as IsoDate }));
}

/** Files go up to the round that is handed in: those to come are the letters', where the rounds so far are. */
function laterRounds(known: readonly Round[], fiscalYear: number): Round[] {
  const dates = roundDates(fiscalYear);
  const last = known[known.length - 1]?.date ?? '';
  if (known.some(({ date }) => dates.indexOf(date) < 0)) return [];
  return dates.filter((date) => date > last).map((date) => ({ date, districtDeadline: date, provinceDeadline: date }));
}

/** In the country's columns: what was reported of each, of whoever went on under another name what was reported before, too. */
function fillReports(reports: Reports, { measured, former }: Placed, all: readonly Round[], offset: number): void {
  const { laos, rounds, values } = measured;
  const places = rounds.map(({ date }) => all.findIndex((round) => round.date === date));
  laos.forEach((_, lao) => {
    for (const own of [...(former.get(lao) || []).slice().reverse(), lao])
      places.forEach((place, round) => {
        const value = values[own * rounds.length + round] as number;
        if (value === NOTHING) return;
        const at = (offset + lao) * all.length + place;
        reports.values[at] = value;
        reports.kinds[at] = KIND.step;
      });
  });
}

const keyOf = ({ handedIn }: Part, { type, name, district }: HandedLao) =>
  `${handedIn.province.code}|${laoKey(type, name, district)}`;

function laosOf(part: Placed, all: readonly Round[], offset: number): Lao[] {
  const { measured, handedIn, former } = part;
  return measured.laos.map((lao, index): Lao => {
    const continues = (former.get(index) || []).map((known) => keyOf(part, measured.laos[known] as HandedLao));
    return {
      district: handedIn.province.name,
      type: lao.type,
      name: lao.name,
      target: lao.target,
      targetText: lao.target || '',
      place: null,
      targetPlace: null,
      life: lifeOf(measured, all, seenIn(measured, index), continues),
      key: keyOf(part, lao),
      index: offset + index,
      remark: '',
      rowPlace: null,
    };
  });
}

/** Null for the steps of the letters, whose forms are the department's. */
function aboutOf({ measured }: Part, rounds: readonly Round[]): DeclaredIndicator | null {
  const { id, number, name, ladder } = measured;
  if (id === 'step') return null;
  return {
    id: number || id,
    kind: 'steps',
    name: name || id,
    steps: blankSteps(ladder.highest),
    pass: ladder.pass,
    required: ladder.requiredShare,
    aimed: ladder.aimedShare,
    counted: LAO_TYPES,
    rounds: rounds.map(({ date }) => date),
    target: null,
    nationalTarget: null,
  };
}

/** Of at least one part; all have the ladder of the first. `name`: of the country, or of the region whose parts these are. */
export function asProvince(parts: readonly Part[], name: string, today: IsoDate): Province {
  const [first] = parts as readonly [Part];
  const { highest, pass, requiredShare, aimedShare } = first.measured.ladder;
  const known = knownRounds(parts);
  const rounds = [...known, ...laterRounds(known, first.handedIn.fiscalYear)];
  const size = parts.reduce((sum, { measured }) => sum + measured.laos.length, 0) * rounds.length;
  const steps: Reports = {
    rounds: rounds.length,
    highest,
    pass,
    values: new Int8Array(size).fill(NO_REPORT),
    kinds: new Uint8Array(size),
    raw: () => null,
    place: () => null,
  };
  const laos: Lao[] = [];
  for (const each of parts) {
    const part = { ...each, former: formerOf(each.measured) };
    fillReports(steps, part, rounds, laos.length);
    for (const lao of laosOf(part, known, laos.length)) laos.push(lao);
  }
  return {
    name,
    year: first.handedIn.fiscalYear,
    criteria: { requiredShare, aimedShare },
    groups: [],
    leftOut: [],
    marks: {},
    presets: [],
    indicators: [],
    rounds,
    districts: parts.map(({ handedIn }) => ({ name: handedIn.province.name, direct: false, tab: null, editors: [] })),
    laos,
    registered: laos,
    steps,
    facts: { columns: new Map(), raw: () => null, place: () => null },
    ladders: new Map(),
    about: aboutOf(first, rounds),
    cells: [],
    ledger: NO_LEDGER,
    today,
    rows: [],
    registryProblems: [],
    tabProblems: [],
    unclaimed: [],
    tabs: [],
    registryTab: null,
    indicatorsTab: null,
  };
}
