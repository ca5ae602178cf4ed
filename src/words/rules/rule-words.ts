// What people read about one validation rule.
import type { Text } from '../text';

export interface RuleWords {
  title: Text;
  explain: Text;
  example: Text;
  /** By the finding's variant; '' is the usual one. Places: lao, district, round, cell, tab, found, expected, foundDistrict and expectedDistrict (where they are districts), highest (of a ladder) and the rule's details. */
  messages: Readonly<Record<string, Text>>;
  /** What to do. `where` is the cell and its tab, or the tab alone. */
  remedy: Text;
  /** Other remedies, by the finding's detail `advice`: nothing is advised that is done already. */
  remedies?: Readonly<Record<string, Text>>;
}
