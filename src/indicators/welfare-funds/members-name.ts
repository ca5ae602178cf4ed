// What the forms of the funds call their members, where the tab of indicators has a line of them.
import { type Edition, word } from '../../documents/edition';
import { indicatorName } from '../../documents/indicator-name';
import { presetOf } from '../../domain/agreement/seen-by';
import type { Declares } from '../indicator';
import { MEMBERS_ID } from './preset';

/** A line, or none. */
export function membersName(declares: Declares, edition: Edition): string[] {
  const line = presetOf(declares, MEMBERS_ID);
  return line ? [word(edition, indicatorName(line))] : [];
}
