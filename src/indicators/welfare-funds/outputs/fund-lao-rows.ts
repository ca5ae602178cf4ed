// Each LAO on the output of the funds: since when it has one, and how many members in each round.
import { cell, cells, type DocumentRow } from '../../../documents/document';
import { dateWord, type Edition, roundWord, word } from '../../../documents/edition';
import { officialOrder } from '../../../documents/official-order';
import { countFact, countGiven, countNow } from '../../../domain/measures/count';
import { countIn } from '../../../domain/measures/facts';
import { isThere, sinceOf } from '../../../domain/measures/since';
import { remarkOf } from '../../../domain/month/explanations';
import type { Lao, Province } from '../../../domain/province/province';
import { COMMON } from '../../../words/outputs/outputs';
import { FUNDS } from '../fund-words';
import { FUND, MEMBERS } from '../funds';

function laoRow(
  lao: Lao,
  province: Province,
  round: number,
  { edition, isFirst }: { edition: Edition; isFirst: boolean },
): DocumentRow {
  const since = sinceOf(FUND, province, lao);
  const there = isThere(FUND, province, lao, round);
  const [start, now] = [countGiven(MEMBERS, province, lao, null), countNow(MEMBERS, province, lao, round)];
  // From an unknown start nobody knows the increase.
  const increase = now === null || (since === 'start' && start === null) ? null : now - (start || 0);
  const rounds = Array.from({ length: round + 1 }, (_, each) =>
    countIn(province.facts, lao.index, countFact(MEMBERS, province, each)),
  );
  return [
    cell('group', isFirst ? lao.district : ''),
    cell('text', lao.name),
    cell(
      'number',
      !there ? '' : since === 'start' ? word(edition, FUNDS.sinceStart) : dateWord(edition, since as string, 'brief'),
    ),
    ...cells('number', [start, ...rounds, now]),
    cell('change', increase),
    cell('text', remarkOf(province, lao)),
  ];
}

export function laoRows(province: Province, round: number, edition: Edition): DocumentRow[] {
  const dates = Array.from({ length: round + 1 }, (_, index) => roundWord(edition, province, index, 'brief'));
  const headings = [COMMON.district, COMMON.lao, FUNDS.since, FUNDS.membersAtStart].map((text) => word(edition, text));
  const own = [FUNDS.members, FUNDS.increase, COMMON.remark].map((text) => word(edition, text));
  const rows = officialOrder(province).map(({ name }) =>
    province.laos
      .filter(({ district }) => district === name)
      .map((lao, index) => laoRow(lao, province, round, { edition, isFirst: index === 0 })),
  );
  return [cells('heading', [...headings, ...dates, ...own]), ...([] as DocumentRow[]).concat(...rows)];
}
