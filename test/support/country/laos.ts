// The LAOs of a made-up province, district by district, with what they report.
import type { NationalProvince } from '../../../src/domain/country/provinces';
import type { LaoType } from '../../../src/domain/province/lao';
import type { Target } from '../../../src/domain/province/province';
import type { Chance } from './chance';
import { districtNames, placeNames } from './names';
import type { Size } from './sizes';
import { fundOf, type MadeFund, stepsOf } from './year';

export interface MadeLao {
  district: string;
  type: LaoType;
  name: string;
  target: Target;
  steps: (number | null)[];
  fund: MadeFund | null;
  /** It was an SAO of the same name until the round before this day; null for all others. */
  upgraded: string | null;
}

export interface Manner {
  size: Size;
  hasFunds: boolean;
  /** One of its SAOs becomes a municipality in the year. */
  upgrades: boolean;
  /** Its last district has not reported the last round yet. */
  isLate: boolean;
}

/** From here on a town reports straight to the province, as the real ones do. */
const TOWN = 20;
const UPGRADED = '2013-07-01';

/** In the order of the registry: the districts, and the town that is none at their end. */
export function laosOf(
  { name }: NationalProvince,
  { size, hasFunds, upgrades, isLate }: Manner,
  chance: Chance,
): MadeLao[] {
  const pace = 0.35 + 0.5 * chance.part();
  const districts = districtNames(name, size.districts, chance.below(1000));
  const named = districts.map(() => placeNames(chance.below(1000)));
  const taken = districts.map(() => 0);
  const hasTown = size.municipalities >= TOWN;
  const made = (type: LaoType, at: number, own: Pick<MadeLao, 'district' | 'name'>): MadeLao => ({
    ...own,
    type,
    target: chance.happens(0.8) ? 'main' : 'secondary',
    steps: stepsOf(chance, pace, isLate && at === districts.length - 1),
    fund: hasFunds ? fundOf(chance) : null,
    upgraded: null,
  });
  const laos = (type: LaoType, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = index % districts.length;
      const place = (named[at] as (index: number) => string)(taken[at] as number);
      taken[at] = (taken[at] as number) + 1;
      const kind = type === 'SAO' ? 'อบต.' : 'ทต.';
      return { at, lao: made(type, at, { district: districts[at] as string, name: kind + place }) };
    });
  const town = made('municipality', -1, { district: `เทศบาลเมือง${name}`, name: `ทม.${name}` });
  const all = [...laos('municipality', size.municipalities - (hasTown ? 1 : 0)), ...laos('SAO', size.saos)];
  const inOrder = districts.flatMap((_, at) => all.filter((each) => each.at === at).map(({ lao }) => lao));
  const upgrading = inOrder.find(({ type }) => type === 'municipality');
  if (upgrades && upgrading) upgrading.upgraded = UPGRADED;
  return hasTown ? [...inOrder, town] : inOrder;
}
