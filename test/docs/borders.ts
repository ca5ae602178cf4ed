// What .dependency-cruiser.json says of one import, without running it: its rules tell files by their paths.
import { read } from './house';

interface Paths {
  path?: string;
  pathNot?: string;
}

interface Border {
  name: string;
  from: Paths & { orphan?: boolean };
  to: Paths & { circular?: boolean; dependencyTypesNot?: string[] };
}

export const BORDERS: readonly Border[] = JSON.parse(read('.dependency-cruiser.json')).forbidden;

/** `$1` in a rule's `to` stands for what its `from` has found. */
function fits(path: string, { path: like, pathNot: unlike }: Paths, found: RegExpExecArray | null): boolean {
  const pattern = (text: string) => new RegExp(text.replace(/\$1/g, found?.[1] ?? ''));
  return (!like || pattern(like).test(path)) && (!unlike || !pattern(unlike).test(path));
}

/** The borders that an import would cross. */
export function crossed(from: string, to: string, typesAlone: boolean): string[] {
  return BORDERS.filter((border) => {
    if (border.to.circular || border.from.orphan) return false;
    if (typesAlone && border.to.dependencyTypesNot?.includes('type-only')) return false;
    const found = border.from.path ? new RegExp(border.from.path).exec(from) : null;
    return fits(from, border.from, null) && fits(to, border.to, found);
  }).map(({ name }) => name);
}
