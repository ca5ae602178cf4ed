// The rows of a sheet that are there. One remark far down makes a long array of holes: whoever walked over them would pay for each, at every edit.

/** From the top, leaving out the holes. */
export function eachRow<Row>(rows: readonly Row[], visit: (row: NonNullable<Row>, index: number) => void): void {
  for (const key of Object.keys(rows)) {
    const row = rows[Number(key)];
    if (row) visit(row, Number(key));
  }
}
