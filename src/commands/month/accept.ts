// Accepts a district's report, and keeps its values: what changes afterwards is shown before and after, and is accepted again.

import { changedIn } from '../../domain/month/changed-in';
import { keepDistrict } from '../../domain/month/kept';
import { keptTexts } from '../../domain/month/kept-texts';
import { columnsByIndicator } from '../../indicators/columns/typed-columns';
import { command } from '../running/command';
import { ROUND } from '../running/options';
import { type ActResult, act, acting, districtWord, doneAlready } from './act';
import { DISTRICT } from './options';

export const accept = command<ActResult>({
  id: 'accept',
  group: null,
  options: { district: DISTRICT, round: ROUND },
  output: 'board',
  run(context, options) {
    const asked = acting(context, options, 'accept');
    const { province, district, date, round, state, since } = asked;
    // What was accepted is accepted again only where something of it has changed.
    const isChanged = (changedIn(province, round).get(district.name) || []).length > 0;
    if (state === 'accepted' && since && !isChanged) throw doneAlready(context, since);
    const columns = columnsByIndicator(province, date);
    const kept = keepDistrict(province, district, { ids: Object.keys(columns), columns });
    return act(context, asked, 'accept', {}, keptTexts(kept));
  },
  report: ({ district }, context) => ({ district: districtWord(context, district) }),
});
