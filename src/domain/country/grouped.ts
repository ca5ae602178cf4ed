// Values that belong together, in the order of the first of each; and what most of them are.

export function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key) || [];
    groups.set(key, group);
    group.push(value);
  }
  return groups;
}

/** The first of those that there are most of; undefined where there is none. */
export function mostCommon<Value extends string>(values: readonly Value[]): Value | undefined {
  const groups = Array.from(grouped(values, (value) => value).values());
  return groups.sort((one, other) => other.length - one.length)[0]?.[0];
}
