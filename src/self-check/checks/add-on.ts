// Which add-on this is.
import type { Check } from '../check';

export const addOn: Check = {
  id: 'add-on',
  look: ({ addOn: version }) => [{ code: 'add-on', state: 'good', values: { version } }],
};
