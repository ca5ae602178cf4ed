// Whether the settings are there and can be read.
import type { Check } from '../check';

export const settings: Check = {
  id: 'settings',
  look({ settings: seen }) {
    if (seen.state === 'missing') return [{ code: 'settings-missing', state: 'must-fix', mend: 'set-up' }];
    if (seen.state === 'unread') return [];
    if (seen.state === 'read') {
      const { province, year, districts } = seen;
      return [{ code: 'settings-read', state: 'good', values: { province, year, districts } }];
    }
    const { message, isMended } = seen;
    const mend = isMended ? ({ mend: 'set-up' } as const) : {};
    return [{ code: 'settings-refused', state: 'must-fix', values: { message }, ...mend }];
  },
};
