// A name that an earlier set-up wrote on the tab of indicators, and the one that it writes now.
import { textCode } from '../../domain/roll-ups/fingerprint';
import type { Text } from '../../words/text';
import type { FormerText } from './preset';

export const formerName = ({ th, en }: Text, now: Text): FormerText => ({
  field: 'name',
  before: { th: textCode(th), en: textCode(en) },
  now,
});
