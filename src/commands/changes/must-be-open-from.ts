// Refuses a change of LAOs that would reach into a round that is closed: what is confirmed is kept.

import { closedFrom } from '../../domain/month/closed-from';
import type { ChangeAsked } from '../../domain/province/lives/change-asked';
import { writeDate } from '../../domain/time/calendar';
import { Refusal } from '../../workbook/book/refusal';
import type { Context } from '../running/command';

/** Throws a Refusal. */
export function mustBeOpenFrom(context: Context, { day, from, to }: ChangeAsked): void {
  const { province } = context.read();
  const closed = closedFrom(
    province,
    day,
    [...from, ...to].map(({ district }) => district),
  );
  const last = closed[closed.length - 1];
  if (!last) return;
  const language = context.language();
  const written = (date: string) => writeDate(date, 'short', { language });
  throw new Refusal('lao-change-closed', { round: written(last.date), day: written(day) }, language);
}
