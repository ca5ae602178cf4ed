// The marks that were kept with a closed round: by their ids, or, in ledgers of earlier versions, each in a place of its own.
import { type Marks, markSet } from '../../domain/agreement/mark';
import type { KnownSettings } from '../../domain/month/kept-settings';
import { MARKS } from '../presets';

type Earlier = Readonly<Record<string, Readonly<Record<string, number | null>> | undefined>>;

/** Null for a mark that was kept nowhere. */
export function keptMarks(settings: KnownSettings): Marks {
  const earlier = settings as unknown as Earlier;
  const marks: Record<string, number | null> = {};
  for (const { mark } of MARKS) {
    const [part, name] = mark.wasKeptAs;
    marks[mark.id] = markSet(settings, mark.id) ?? earlier[part]?.[name] ?? null;
  }
  return marks;
}
