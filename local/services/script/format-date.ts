// Dates by a pattern of Java's SimpleDateFormat, in English and the common era.

import { msFromSerial, serialFromMs } from '../../workbook/typing/dates.ts';
import { Absent } from '../host/exception.ts';

const letters = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The letters that the local host knows; `clock` shows the zone's time as if it were UTC. */
const fields: Record<string, (clock: Date, length: number, zoneMinutes: number) => string> = {
  y: (clock, length) => (length === 2 ? pad(clock.getUTCFullYear() % 100, 2) : pad(clock.getUTCFullYear(), length)),
  M: (clock, length) => (length < 3 ? pad(clock.getUTCMonth() + 1, length) : named(clock, length, 'month')),
  d: (clock, length) => pad(clock.getUTCDate(), length),
  E: (clock, length) => named(clock, length, 'weekday'),
  H: (clock, length) => pad(clock.getUTCHours(), length),
  h: (clock, length) => pad(clock.getUTCHours() % 12 || 12, length),
  m: (clock, length) => pad(clock.getUTCMinutes(), length),
  s: (clock, length) => pad(clock.getUTCSeconds(), length),
  S: (clock, length) => pad(clock.getUTCMilliseconds(), length),
  a: (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_, __, zoneMinutes) =>
    `${zoneMinutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(zoneMinutes) / 60), 2)}${pad(Math.abs(zoneMinutes) % 60, 2)}`,
};

/** Throws an Absent for a letter that the local host does not know. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const clock = new Date(msFromSerial(serialFromMs(date.getTime(), timeZone), 'UTC'));
  const zoneMinutes = Math.round((clock.getTime() - date.getTime()) / 60_000);
  return pattern.replace(letters, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const field = fields[letter];
    if (!field) throw new Absent(`the pattern '${token}' of formatDate`);
    return field(clock, token.length, zoneMinutes);
  });
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function named(clock: Date, length: number, part: 'month' | 'weekday'): string {
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', [part]: length > 3 ? 'long' : 'short' }).format(clock);
}
