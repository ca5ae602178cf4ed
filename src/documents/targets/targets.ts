// The target lists in the official layout: the main list first, then the secondary one; each with its count in the heading.
import { reportIn } from '../../domain/measures/standing';
import { remarkOf } from '../../domain/month/explanations';
import type { Lao, Province, Target } from '../../domain/province/province';
import { countTypes, type Targets, targetList } from '../../domain/roll-ups/targets';
import { COMMON, TARGETS } from '../../words/outputs/outputs';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, roundWord, word } from '../edition';
import { definitionRows, passingWord } from '../steps';
import { listedRows, listHeading, listWidths, listWords } from './target-rows';

/** The steps as reported, not as carried: blank where there was no report. */
function stepsAndRemark(province: Province, lao: Lao, rounds: number): DocumentRow {
  const steps = Array.from({ length: rounds }, (_, round) => reportIn(province.steps, lao.index, round) ?? '');
  return [...cells('number', steps), cell('text', remarkOf(province, lao))];
}

function listHeadings(province: Province, rounds: number, edition: Edition): DocumentRow[] {
  const tall = (text: string) => cell('heading', text, { down: 2 });
  const dates = Array.from({ length: rounds }, (_, index) => roundWord(edition, province, index, 'brief'));
  return [
    [
      ...listWords(province).map((text) => tall(word(edition, text))),
      ...across('heading', word(edition, TARGETS.stepsByRound), rounds),
      tall(word(edition, COMMON.remark)),
    ],
    [...listWords(province).map(() => null), ...cells('heading', dates)],
  ];
}

/** `target` null: the LAOs that the registry puts on neither list. They must not drop out. */
function listRows(target: Target | null, province: Province, round: number, edition: Edition): DocumentRow[] {
  const rounds = round + 1;
  const listed = targetList(province, target);
  const name = word(edition, TARGETS[target || 'unlisted']);
  const heading = listHeading(name, countTypes(listed), province, edition);
  return [
    [],
    across('section', heading, listWords(province).length + rounds + 1),
    ...listHeadings(province, rounds, edition),
    ...listedRows(listed, province, edition, (lao) => stepsAndRemark(province, lao, rounds)),
  ];
}

/** Whether the main list is long enough and reaches every district. */
function checkLines({ main }: Targets, edition: Edition): string[] {
  const { needed, districtsWithout } = main;
  const named = main.municipalities + main.SAOs;
  const tooFew = word(edition, TARGETS.tooFew, { named, missing: needed - named });
  const without = word(edition, TARGETS.districtsWithout, { districts: districtsWithout.join(', ') });
  const wrong = [...(named < needed ? [tooFew] : []), ...(districtsWithout.length ? [without] : [])];
  return wrong.length ? wrong : [word(edition, TARGETS.enough, { named })];
}

export function targetsDocument(targets: Targets, province: Province, round: number, edition: Edition): Document {
  const widths = [...listWidths(province), ...new Array<number>(round + 1).fill(80), 280];
  const { main, passed } = targets;
  const marks = word(edition, TARGETS.needed, {
    passing: passingWord(edition, province),
    needed: main.needed,
    passed: passed.LAOs,
    of: passed.of,
    required: passed.required,
    aimed: passed.aimed,
  });
  const checks = checkLines(targets, edition);
  const opening = openingRows('targets', { province, round, edition, width: widths.length }, [marks, ...checks]);
  return {
    id: 'targets',
    rows: [
      ...opening,
      ...listRows('main', province, round, edition),
      ...listRows('secondary', province, round, edition),
      ...(targetList(province, null).length ? listRows(null, province, round, edition) : []),
      ...definitionRows(province, edition, widths.length),
    ],
    widths,
    frozenRows: opening.length,
  };
}
