// The registered LAOs by their keys: made once for a list, which is never changed.
import type { Lao } from '../province';

const known = new WeakMap<readonly Lao[], ReadonlyMap<string, Lao>>();

export function byKey(registered: readonly Lao[]): ReadonlyMap<string, Lao> {
  const found = known.get(registered) ?? new Map(registered.map((lao) => [lao.key, lao]));
  known.set(registered, found);
  return found;
}
