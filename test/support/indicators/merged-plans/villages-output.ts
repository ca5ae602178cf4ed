// The output that the sample indicator has of its own: how many villages have a part in the plans, LAO by LAO.
import { cells, type Document } from '../../../../src/documents/document';
import { type Edition, openingRows, word } from '../../../../src/documents/edition';
import { countIn } from '../../../../src/domain/measures/facts';
import type { Province } from '../../../../src/domain/province/province';
import type { OwnOutput } from '../../../../src/indicators/indicator/own-output';
import { COMMON } from '../../../../src/words/outputs/outputs';
import { VILLAGES } from './merged-facts';
import { MERGED_COLUMNS, MERGED_OUTPUT } from './merged-words';

interface Villages {
  laos: { lao: string; villages: number }[];
}

const WIDTHS = [200, 150];

function villagesDocument({ laos }: Villages, province: Province, round: number, edition: Edition): Document {
  const opening = openingRows(MERGED_OUTPUT, { province, round, edition, width: WIDTHS.length });
  const headings = [COMMON.lao, MERGED_COLUMNS.mergedVillages?.header ?? COMMON.none];
  return {
    id: 'merged-villages',
    rows: [
      ...opening,
      cells(
        'heading',
        headings.map((text) => word(edition, text)),
      ),
      ...laos.map(({ lao, villages }) => [...cells('label', [lao]), ...cells('count', [villages])]),
    ],
    widths: WIDTHS,
    frozenRows: opening.length + 1,
  };
}

export const villagesOutput: OwnOutput<Villages> = {
  id: 'merged-villages',
  group: 'follow',
  words: () => MERGED_OUTPUT,
  make(province, round) {
    const laos = province.laos.map(({ name, index }) => ({
      lao: name,
      villages: countIn(province.facts, index, VILLAGES) ?? 0,
    }));
    return { result: { laos }, document: (edition) => villagesDocument({ laos }, province, round, edition) };
  },
  told: ({ laos }) => ({ villages: laos.reduce((all, { villages }) => all + villages, 0) }),
};
