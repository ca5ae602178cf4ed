// Accepts a district's report, and keeps its values: what changes afterwards is shown before and after, and is accepted again.
import { fact } from '../../domain/month/entry';
import { keepDistrict, keptTexts } from '../../domain/month/kept';
import { columnsOfRound } from '../../indicators/typed-columns';
import { command } from '../running/command';
import { ROUND } from '../running/options';
import { type ActResult, act, acting } from './act';
import { DISTRICT } from './options';

export const accept = command<ActResult>({
  id: 'accept',
  group: null,
  options: { district: DISTRICT, round: ROUND },
  output: 'board',
  run(context, options) {
    const asked = acting(context, options, 'accept');
    const { province, district, date } = asked;
    const kept = keepDistrict(province, district.name, columnsOfRound(province, date));
    const behind = keptTexts(kept).map((text) => fact('kept', { round: date, district: district.name, kept: text }));
    return act(context, asked, 'accept', {}, behind);
  },
  report: ({ district }) => ({ district }),
});
