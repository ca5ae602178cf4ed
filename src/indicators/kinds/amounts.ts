// What a LAO has: since when there is one (`has`), how many there are (`count`), or both, the number of what there is. It is counted by district,
// from the start of the year on.
import { amountsComparisonDocument, amountsDocument } from '../../documents/progress/amounts';
import { type Measure, measured } from '../../domain/data/measure';
import { type Amount, howMany, whetherThere } from '../../domain/measures/amount';
import { type CountReader, countFact, isCounted, isCountOwed } from '../../domain/measures/count';
import type { FactValue } from '../../domain/measures/fact';
import type { SinceReader } from '../../domain/measures/since';
import type { Province, Round } from '../../domain/province/province';
import {
  type AmountsOf,
  compareAmounts,
  summariseAmounts,
  targetOf,
  totalAmounts,
} from '../../domain/roll-ups/amounts';
import { overviewOfAmounts } from '../../domain/roll-ups/amounts-overview';
import { nowWithParts } from '../../domain/roll-ups/merged-amounts';
import { COMPARED } from '../../words/commands/compared';
import type { OfKind } from '../indicator/indicator';

interface Read<Reader> {
  /** What the data calls it. */
  name: string;
  reader: Reader;
}

/** How it is read. Of both, the number is what is owed, compared and carried on. */
export type Readers =
  | { has: Read<SinceReader>; count: null }
  | { has: Read<SinceReader> | null; count: Read<CountReader> };

function measureOf(name: string, amount: Amount): Measure {
  return {
    name,
    at: (province, lao, round) => measured(amount.inRound(province, lao, round), amount.now(province, lao, round)),
    whole(province, lao, round) {
      const { date: day } = province.rounds[round] as Round;
      return measured(amount.inRound(province, lao, round), nowWithParts(amount, province, lao, { round, day }));
    },
  };
}

function measuresOf({ has, count }: Readers): Measure[] {
  return [
    ...(has ? [measureOf(has.name, whetherThere(has.reader))] : []),
    ...(count ? [measureOf(count.name, howMany(count.reader))] : []),
  ];
}

/** What is there now is what is there when the next year begins. */
function handsOn({ has, count }: Readers): OfKind['handsOn'] {
  return (province, lao, round) => {
    const starts: Record<string, FactValue> = {};
    const there = has ? whetherThere(has.reader).now(province, lao, round) : null;
    if (has && there !== null) Object.assign(starts, has.reader.atNextStart(there === 1));
    const number = count ? howMany(count.reader).now(province, lao, round) : null;
    if (count && number !== null) starts[count.reader.fact(null)] = number;
    return starts;
  };
}

function amountsOf({ has, count }: Readers, province: Province, round: number): AmountsOf {
  const told = (amount: Amount) => {
    const total = totalAmounts(amount, province, round);
    return { total, target: targetOf(province, total.increase) };
  };
  return { has: has && told(whetherThere(has.reader)), count: count && told(howMany(count.reader)) };
}

/** Where it is asked for: the number, or, as long as nobody has said whether there is one, that. */
function placeOf({ has, count }: Readers): OfKind['place'] {
  return (province, lao, round) => {
    const isNumber = count && (!count.reader.of || isCounted(count.reader, province, lao, round));
    const asks = isNumber ? countFact(count.reader, province, round) : (has?.reader.asks ?? count?.reader.of?.asks);
    return asks === undefined ? null : province.facts.place(lao.index, asks);
  };
}

/** All but its rules, whose names are the indicator's. */
export function amountsKind(readers: Readers): Omit<OfKind, 'rules'> {
  const { has, count } = readers;
  const amount = count ? howMany(count.reader) : whetherThere(has.reader);
  return {
    hasSteps: false,
    isByRound: count !== null,
    // Since when there is one is said once, and counts for every round.
    expects: (province, lao, round) => count === null || isCountOwed(count.reader, province, lao, round),
    reports: (province, lao, round) => amount.inRound(province, lao, round) !== null,
    place: placeOf(readers),
    summarise(province, round) {
      const result = summariseAmounts(amount, province, round);
      return {
        result,
        document: (edition) => amountsDocument(result, province, { round, edition, isNumber: count !== null }),
      };
    },
    overview: (province, round) => overviewOfAmounts(amount, province, round),
    amounts: (province, round) => amountsOf(readers, province, round),
    compare(province, previous, round) {
      const result = compareAmounts(amount, province, previous, round);
      return {
        result,
        document: (edition) =>
          amountsComparisonDocument(result, province, { previous, round, edition, mayFall: count !== null }),
      };
    },
    comparedWords: () => COMPARED[count ? 'count' : 'has'],
    roundFact: count === null ? null : count.reader.fact,
    measures: measuresOf(readers),
    handsOn: handsOn(readers),
  };
}
