// LAOs as a roster that says who they are and nothing of what they have reported: that goes the way of all results.
import type { Unregistered } from '../../domain/imports/meant-rows';
import { textOfRows } from '../list-file/list-of-file';

const COLUMNS = ['district', 'type', 'name', 'target'] as const;

/** Where a roster has a column of targets, each of its lines says one: those without stand below headings of their own. */
export function rosterOf(laos: readonly Unregistered[]): string {
  const sections = [true, false].map((hasTarget) => {
    const own = laos.filter(({ target }) => (target !== '') === hasTarget);
    const columns = COLUMNS.filter((column) => hasTarget || column !== 'target');
    return own.length ? [[...columns], ...own.map((lao) => columns.map((column) => lao[column]))] : [];
  });
  return textOfRows(sections.flat());
}
