// What the funds' members are called: as the tab of indicators has it, where it has a line of them.
import { type Edition, word } from '../../documents/edition';
import { indicatorName } from '../../documents/indicator-name';
import { presetOf } from '../../domain/agreement/seen-by';
import type { Text } from '../../words/text';
import type { Declares } from '../indicator/indicator';
import { MEMBERS_NAME } from './fund-preset-words';
import { MEMBERS_ID } from './preset';

export function membersNamed(declares: Declares): Text {
  const line = presetOf(declares, MEMBERS_ID);
  return line ? indicatorName(line) : MEMBERS_NAME;
}

/** On the forms: a line, or none. */
export function membersName(declares: Declares, edition: Edition): string[] {
  const line = presetOf(declares, MEMBERS_ID);
  return line ? [word(edition, indicatorName(line))] : [];
}
