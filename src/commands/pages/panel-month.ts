// Where each district's report of a round stands, as the panel shows it: the state, whose turn it is, what may be done now, and by whom.
import type { BoardRound } from '../../documents/month/board';
import type { Finding } from '../../domain/findings/finding';
import { ACTS, type Act } from '../../domain/month/act';
import { isAllowed } from '../../domain/month/allowed';
import type { Entry } from '../../domain/month/entry';
import { entriesAbout, lastOf } from '../../domain/month/ledger';
import { roundState } from '../../domain/month/state';
import type { Province, Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { boardRound } from '../../indicators/month/board';

/** Of the last report that was handed in, as it was then. */
export interface PanelReceipt {
  code: string;
  /** In Thailand, `YYYY-MM-DDTHH:MM`. */
  at: string;
  who: string;
  reported: number;
  expected: number;
  mustFix: number;
  /** Why it was handed in all the same; '' where nothing was missing. */
  reason: string;
}

export interface PanelMonth extends Omit<BoardRound, 'round' | 'changed'> {
  /** The last day that counts now, or null. */
  until: IsoDate | null;
  /** Why it was returned, while it is; else null. */
  note: { text: string; at: string } | null;
  receipt: PanelReceipt | null;
  /** What the user may do with it now. */
  acts: Act[];
}

const ACTS_OF_PANEL: readonly Act[] = ['hand-in', 'confirm-no-change', 'accept', 'return', 'reopen', 'explain'];

type Counts = Pick<PanelReceipt, 'reported' | 'expected' | 'mustFix'>;

/** A ledger that somebody has edited may say anything. */
function countsIn(kept: string): Counts {
  const counts: Counts = { reported: 0, expected: 0, mustFix: 0 };
  try {
    const found = Object(JSON.parse(kept)) as Record<string, unknown>;
    for (const id of Object.keys(counts) as (keyof Counts)[]) counts[id] = Number(found[id]) || 0;
  } catch {
    return counts;
  }
  return counts;
}

const receiptOf = ({ code, at, who, reason, kept }: Entry): PanelReceipt => ({
  code,
  at,
  who,
  reason,
  ...countsIn(kept),
});

/** By district. `round`: an index; `may`: the districts that the user may fill in. */
export function panelMonths(
  province: Province,
  round: number,
  findings: readonly Finding[],
  { isProvince, may }: { isProvince: boolean; may: readonly string[] },
): Map<string, PanelMonth> {
  const lines = boardRound(province, round, () => findings);
  const { date } = province.rounds[round] as Round;
  const months = new Map<string, PanelMonth>();
  province.districts.forEach(({ name }, index) => {
    const { round: _, changed, ...line } = lines[index] as BoardRound;
    const { since, until } = roundState(province, name, round);
    const handedIn = lastOf(entriesAbout(province.ledger, date, name), 'hand-in');
    const isMine = (act: Act) => isProvince || (ACTS[act].by === 'district' && may.indexOf(name) >= 0);
    // What was accepted is accepted again only where something of it has changed.
    const isDone = (act: Act) => act === 'accept' && line.state === 'accepted' && !changed.length;
    months.set(name, {
      ...line,
      until,
      note: line.state === 'returned' && since ? { text: since.reason, at: since.at } : null,
      receipt: handedIn && receiptOf(handedIn),
      acts: ACTS_OF_PANEL.filter((act) => isMine(act) && isAllowed(act, line.state) && !isDone(act)),
    });
  });
  return months;
}
