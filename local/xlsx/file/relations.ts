// How the parts of an xlsx file hang together: names and folders of parts are each program's own, and only the relations say which is which.

import { posix } from 'node:path';
import { type Parts, pathOf } from './unpacked.ts';
import { elements } from './xml.ts';

export interface Relation {
  id: string;
  /** The last word of its address, e.g. `worksheet`. */
  type: string;
  /** Its whole address. */
  address: string;
  /** A part's path; undefined for what lies outside, or is not there. */
  part: string | undefined;
  isOutside: boolean;
  /** As it is written. */
  target: string;
}

/** Of a part, or of the whole file (`''`). None where it names none. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = posix.dirname(path);
  const bytes = parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (!bytes) return [];
  return elements(bytes, 'Relationship', 'relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return {
      id,
      type: type.split('/').at(-1) ?? '',
      address: type,
      part: mode === 'External' ? undefined : partAt(parts, folder, target),
      isOutside: mode === 'External',
      target,
    };
  });
}

/** The part that is related in this way; undefined where there is none. */
export function related(parts: Parts, path: string, type: string): string | undefined {
  return relationsOf(parts, path).find((relation) => relation.type === type && relation.part !== undefined)?.part;
}

function partAt(parts: Parts, folder: string, target: string): string | undefined {
  const written = target.trim();
  const path = pathOf(/^[/\\]/.test(written) ? written : posix.join(folder.toLowerCase(), pathOf(written)));
  return [path, decoded(path)].find((candidate) => parts.has(candidate));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
