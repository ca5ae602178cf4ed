// What must be fixed while something is built: then it is a draft. A form of one indicator waits for what is found of it and of none, and for no other's.
import type { MustFix } from '../../documents/edition';
import { numberMeant } from '../../domain/agreement/same-number';
import { type MustFixByIndicator, mustFixByIndicator, mustFixFor } from '../../domain/findings/check-rules';
import type { Entry } from '../../domain/month/entry';
import { mustFixByIndicatorWhenClosed, mustFixWhenClosed, snapshotBehind } from '../../domain/month/snapshot';
import { type Province, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../../indicators/all';
import { validate } from '../../indicators/findings/validate';
import type { Indicator } from '../../indicators/indicator/indicator';

/** `indicator`: the one that is built of; null for several. */
export interface Draft extends MustFix {
  indicator: Indicator | null;
}

export interface Around {
  province: Province;
  /** The closing whose kept values the figures are built from. */
  seenClosed: Entry | null;
}

export interface Drafts {
  /** Of a round's day. `indicator`: null for all of them. */
  mustFix(date: IsoDate, indicator: Indicator | null): MustFix;
  /** The one with the most of those that were asked for; null where nothing must be fixed, or nobody asked. */
  most(): Draft | null;
  /** What was done since may have changed everything. */
  forget(): void;
}

/** Of a closed round what was found then: its forms stay what they are. A closing of an earlier version kept no more than how many, of whichever. */
function foundWhenClosed({ ledger }: Province, act: Entry): { byIndicator: MustFixByIndicator; isOfSeveral: boolean } {
  const known = mustFixByIndicatorWhenClosed(act);
  const { settings } = snapshotBehind(ledger, act);
  const isOfSeveral = known !== null && settings !== null && measuredIndicators(settings).length > 1;
  return { byIndicator: known ?? new Map([[null, mustFixWhenClosed(act)]]), isOfSeveral };
}

/** `around`: read anew each time. */
export function makeDrafts(around: () => Around): Drafts {
  const found = new Map<IsoDate, MustFixByIndicator>();
  let most: Draft | null = null;
  const foundNow = (province: Province, date: IsoDate) => {
    const known = found.get(date) ?? mustFixByIndicator(validate(province, roundOn(province, date)));
    found.set(date, known);
    return { byIndicator: known, isOfSeveral: measuredIndicators(province).length > 1 };
  };
  return {
    mustFix(date, indicator) {
      const { province, seenClosed } = around();
      const isClosed = seenClosed?.round === date;
      const { byIndicator, isOfSeveral } = isClosed ? foundWhenClosed(province, seenClosed) : foundNow(province, date);
      // Kept under the number that it had then.
      const known = Array.from(byIndicator.keys()).filter((id) => id !== null);
      const id =
        indicator &&
        (numberMeant(
          indicator.id,
          known.map((id) => ({ id })),
        )?.id ??
          indicator.id);
      const count = mustFixFor(byIndicator, isOfSeveral ? id : null);
      const of = isOfSeveral ? (indicator ? 'one' : 'all') : null;
      // Of as many the one that says the most.
      const isMore = count > (most?.count ?? 0) || (count === most?.count && of === 'all');
      if (isMore) most = { count, of, indicator };
      return { count, of };
    },
    most: () => most,
    forget() {
      found.clear();
      most = null;
    },
  };
}
