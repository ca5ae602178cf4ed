// Whether two answers are the same: as JSON, whatever the order of their names.

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const given = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(given).sort()) result[name] = sorted(given[name]);
  return result;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
