// Whether somebody may write into a district's cells of a round now: asked of Google once for each district, and of the ledger.
import type { WhyNot } from '../../domain/changes/proposed-cell';
import { roundState } from '../../domain/month/state';
import { roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { mayTypeFor } from '../../workbook/book/own-district';
import { isProvince } from '../month/may-act';
import type { Context } from '../running/command';

export interface MayWrite {
  /** Whoever may change the settings. */
  isProvince: boolean;
  /** Null where nothing stands against it. `round`: null for what is of no round. */
  mayNot(district: string, round: IsoDate | null): WhyNot | null;
}

function remembered<Answer>(ask: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key) as Answer;
  };
}

/** Two calls, and for a clerk two for each district that is asked about. */
export function mayWrite(context: Context): MayWrite {
  const { book, province } = context.read();
  const isOwner = isProvince(context);
  const mayType = remembered((district) => isOwner || mayTypeFor(book, province, district));
  return {
    isProvince: isOwner,
    mayNot(district, date) {
      if (!mayType(district)) return 'not-yours';
      const round = date === null ? -1 : roundOn(province, date);
      if (round < 0) return null;
      const { state } = roundState(province, district, round);
      return state === 'closed' || state === 'not-open' ? state : null;
    },
  };
}
