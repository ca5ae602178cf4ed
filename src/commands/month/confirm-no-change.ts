// Confirms for all LAOs of a district whose cell is blank that nothing has changed: it counts as a report, until something is typed.
import { entriesAbout, lastOf } from '../../domain/month/ledger';
import { unchangedLaos } from '../../indicators/month/no-change';
import { Refusal } from '../../workbook/book/refusal';
import { command } from '../running/command';
import { ROUND } from '../running/options';
import { type ActResult, act, acting, districtWord, doneAlready, roundName } from './act';
import { DISTRICT } from './options';

export const confirmNoChange = command<ActResult & { LAOs: number }>({
  id: 'confirm-no-change',
  group: 'month',
  options: { district: DISTRICT, round: ROUND },
  output: 'board',
  run(context, options) {
    const asked = acting(context, options, 'confirm-no-change');
    const { province, district, date } = asked;
    const { confirmed, LAOs } = unchangedLaos(province, district.name, date);
    if (!LAOs) {
      const before = lastOf(entriesAbout(province.ledger, date, district.name), 'confirm-no-change');
      if (before) throw doneAlready(context, before);
      const values = { district: districtWord(context, district.name), round: roundName(context, date) };
      throw new Refusal('nothing-to-confirm', values, context.language());
    }
    const parts = { after: String(LAOs), kept: JSON.stringify(confirmed) };
    return { ...act(context, asked, 'confirm-no-change', parts), LAOs };
  },
  report: ({ district, LAOs }, context) => ({ district: districtWord(context, district), LAOs }),
});
