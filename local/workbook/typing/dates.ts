// Dates as a spreadsheet counts them (days since 1899-12-30, by the clock of its time zone) to moments in time and back.

const dayMs = 86_400_000;
/** The serial number of 1970-01-01. */
const unixEpoch = 25_569;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** From milliseconds since 1970; a day is 1, its fraction the time. */
export function serialFromMs(ms: number, timeZone: string): number {
  return (ms + offsetMs(ms, timeZone)) / dayMs + unixEpoch;
}

/** A number under a date format may be none that a calendar has: it stays a number. Days that JavaScript knows, less one for its time zone. */
export function isMoment(serial: number): boolean {
  return Math.abs(serial - unixEpoch) < 99_999_999;
}

/** To milliseconds since 1970. An hour that the clock skips or has twice is taken as one of both. */
export function msFromSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - unixEpoch) * dayMs);
  // The offset is that of the moment looked for: a second look settles it near a change of the clock.
  const guess = wall - offsetMs(wall, timeZone);
  return wall - offsetMs(guess, timeZone);
}

/** The serial number of a day of the calendar; null when there is no such day (30 February). Months count from 1. */
export function serialFromDate(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / dayMs + unixEpoch : null;
}

/** How far the zone's clock is ahead of UTC at a moment. */
function offsetMs(ms: number, timeZone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of clockOf(timeZone).formatToParts(ms)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime() - Math.floor(ms / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
