// Neighbours that are alike, so that one call serves all of them.

export interface Run<Value> {
  value: Value;
  /** Index of the first. */
  from: number;
  length: number;
}

/** In their order, `from` counted from 0; alike is what `===` says. */
export function runsOf<Value>(values: readonly Value[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  values.forEach((value, from) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.length += 1;
    else runs.push({ value, from, length: 1 });
  });
  return runs;
}
