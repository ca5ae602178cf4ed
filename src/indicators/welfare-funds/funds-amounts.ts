// How many LAOs have a fund, and how many members there are, each towards its own target, be it from the settings or from a line of the tab.
import { type Amount, howMany, whetherThere } from '../../domain/measures/amount';
import type { Province } from '../../domain/province/province';
import { type AmountsOf, totalAmounts } from '../../domain/roll-ups/amounts';
import { type FundTargets, fundTargets, nationalFundTargets } from './fund-targets';
import { FUND, MEMBERS } from './funds';

/** There are funds and members: neither is null. */
type Both = { [Part in keyof AmountsOf]: NonNullable<AmountsOf[Part]> };

/** `round` is an index. */
export function fundsAmounts(province: Province, round: number): Both {
  const [own, nation] = [fundTargets(province), nationalFundTargets(province)];
  const towards = (amount: Amount, id: keyof FundTargets) => {
    const total = totalAmounts(amount, province, round);
    return { total, target: { target: own[id], nation: nation[id], reached: total.increase } };
  };
  return { has: towards(whetherThere(FUND), 'funds'), count: towards(howMany(MEMBERS), 'members') };
}
