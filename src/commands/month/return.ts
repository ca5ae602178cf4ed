// Returns a district's report to it, with a note that stands first in its panel.
import { command } from '../running/command';
import { ROUND } from '../running/options';
import { type ActResult, act, acting, districtWord } from './act';
import { DISTRICT, NOTE } from './options';

export const returnReport = command<ActResult>({
  id: 'return',
  group: null,
  options: { district: DISTRICT, round: ROUND, note: NOTE },
  output: 'board',
  run(context, options) {
    const asked = acting(context, options, 'return');
    return act(context, asked, 'return', { reason: String(options.note).trim() });
  },
  report: ({ district }, context) => ({ district: districtWord(context, district) }),
});
