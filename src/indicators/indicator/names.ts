// What an indicator with a room is called: as the tab of indicators has it, or as its letters do.
import { indicatorName, indicatorShort } from '../../documents/indicator-name';
import { presetOf } from '../../domain/agreement/seen-by';
import type { Text } from '../../words/text';
import type { Declares } from './indicator';

interface Names {
  full: Text;
  short: Text;
}

/** In short it is the number that its name begins with, or what the letters' indicator is called. */
export function namesOf(declares: Declares, id: string, { full, short }: Names): Names {
  const line = presetOf(declares, id);
  return line ? { full: indicatorName(line), short: indicatorShort(line) ?? short } : { full, short };
}
