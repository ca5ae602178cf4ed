// Writing a line into the execution's log.

import { format } from 'node:util';
import type { Host } from '../host/host.ts';
import { EnumMember, ServiceObject } from '../host/objects.ts';

/** As `console.log` formats them: the first may hold `%s`. */
export function writeLog(host: Host, values: unknown[]): void {
  host.log.push(format(...values.map(readable)));
}

function readable(value: unknown): unknown {
  if (value instanceof EnumMember) return value.name;
  return value instanceof ServiceObject ? value.service : value;
}
