// The target lists in the official layout: the main list first, then the secondary one; each with its count in the heading.
import type { Lao, Province, Target } from '../domain/province';
import { type Targets, targetList } from '../domain/targets';
import { COMMON, TARGETS } from '../words/outputs';
import { across, cell, cells, type Document, type DocumentRow } from './document';
import { type Edition, openingRows, roundWord, word } from './edition';
import { officialOrder } from './official-order';

function laoRow(lao: Lao, index: number, rounds: number, firstOfDistrict: boolean): DocumentRow {
  const names = lao.type === 'SAO' ? ['', lao.name] : [lao.name, ''];
  const steps = lao.entries.slice(0, rounds).map(({ reading }) => (reading.step === null ? '' : reading.step));
  return [
    cell('number', index + 1),
    cell('group', firstOfDistrict ? lao.district : ''),
    ...cells('text', names),
    ...cells('number', steps),
    cell('text', lao.remark),
  ];
}

function listRows(
  target: Target,
  targets: Targets,
  province: Province,
  round: number,
  edition: Edition,
): DocumentRow[] {
  const rounds = round + 1;
  // Districts down the page, each in registry order.
  const listed = targetList(province, target);
  const laos = ([] as Lao[]).concat(
    ...officialOrder(province).map(({ name }) => listed.filter((lao) => lao.district === name)),
  );
  const { municipalities, SAOs } = targets[target];
  const heading = word(edition, TARGETS.heading, { target: word(edition, TARGETS[target]), municipalities, SAOs });
  const columns = [TARGETS.number, COMMON.district, COMMON.municipality, COMMON.SAO].map((text) =>
    cell('heading', word(edition, text), { down: 2 }),
  );
  return [
    [],
    across('section', heading, columns.length + rounds + 1),
    [
      ...columns,
      ...across('heading', word(edition, TARGETS.stepsByRound), rounds),
      cell('heading', word(edition, COMMON.remark), { down: 2 }),
    ],
    [
      ...columns.map(() => null),
      ...cells(
        'heading',
        province.rounds.slice(0, rounds).map((_, index) => roundWord(edition, province, index, 'brief')),
      ),
    ],
    ...laos.map((lao, index) =>
      laoRow(lao, index, rounds, index === 0 || (laos[index - 1] as Lao).district !== lao.district),
    ),
  ];
}

export function targetsDocument(targets: Targets, province: Province, round: number, edition: Edition): Document {
  const widths = [45, 150, 160, 160, ...new Array<number>(round + 1).fill(80), 280];
  const { main, passed } = targets;
  const marks = word(edition, TARGETS.needed, {
    needed: main.needed,
    passed: passed.LAOs,
    of: passed.of,
    required: passed.required,
    aimed: passed.aimed,
  });
  const opening = openingRows('targets', { province, round, edition, width: widths.length }, [marks]);
  return {
    id: 'targets',
    rows: [
      ...opening,
      ...listRows('main', targets, province, round, edition),
      ...listRows('secondary', targets, province, round, edition),
    ],
    widths,
    frozenRows: opening.length,
  };
}
