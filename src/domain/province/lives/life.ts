// From when and until when a LAO is there within the year, and what it was before: upgraded, renamed, merged, split, moved, opened or closed.
import type { IsoDate } from '../../time/calendar';

/** Of a LAO that is not simply there all year. */
export interface Life {
  /** The first day on which it is there; null: since before the year. A round counts whoever is there on its day. */
  since: IsoDate | null;
  /** The last day; null: still there. */
  until: IsoDate | null;
  /** The keys of the registered LAOs that it was made of, or that it took in. */
  was: readonly string[];
  /** It was split off from that, which goes on beside it. */
  isPart?: true;
  /** The keys of those that it simply is under another name, type or district, the latest first: their history is its own. */
  continues: readonly string[];
}

/** Of whoever may have a life. */
export interface Living {
  life: Life | null;
}

/** Whether it is there on a day. */
export function isThereOn({ life }: Living, day: IsoDate): boolean {
  return !life || ((life.since === null || life.since <= day) && (life.until === null || life.until >= day));
}
