// Whether this is the spreadsheet that was set up, or a copy of it: then districts may be typing in the other one.
import type { Check } from '../check';

export const copiedSpreadsheet: Check = {
  id: 'copied-spreadsheet',
  look({ origin, settings }) {
    if (origin === 'own') return [{ code: 'spreadsheet-own', state: 'good' }];
    if (origin === 'copy') return [{ code: 'spreadsheet-copied', state: 'must-fix', mend: 'set-up' }];
    return settings.state === 'missing' ? [] : [{ code: 'spreadsheet-unknown', state: 'check', mend: 'set-up' }];
  },
};
