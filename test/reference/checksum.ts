// The reference's checksum of a file of data, from what schema/khanton-data.schema.json says of it.

const text = (value: unknown) => (value === null ? '' : value);

/** FNV-1a, 32 bits, a code unit at a time. `rows`: values in the order of the fields. */
export function plainChecksum(exportedAt: string, rows: readonly (readonly unknown[])[]): string {
  const written = [[exportedAt], ...rows.map((row) => row.map(text))].map((values) => JSON.stringify(values)).join('');
  let hash = 2166136261n;
  for (let at = 0; at < written.length; at++) {
    const unit = BigInt(written.charCodeAt(at));
    hash = ((hash ^ unit) * 16777619n) % 4294967296n;
  }
  return hash.toString(16).padStart(8, '0');
}
