// The target lists as the department's letter prints them: the main list first, then the secondary one; each with its count in the heading and below
// it; then what each step means.
import { reportIn } from '../../domain/measures/standing';
import { remarkOf } from '../../domain/month/explanations';
import type { District, Lao, Province, Target } from '../../domain/province/province';
import { countTypes, type Targets, targetList } from '../../domain/roll-ups/targets';
import { COMMON, OUTPUT_TITLES, TARGET_NAMES, TARGETS } from '../../words/outputs/outputs';
import { onlyType, typeWords } from '../counted-types';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { districtInFull, type Edition, openingRows, roundWord, typesInFull, word } from '../edition';
import { officialDefinitionRows, passingWord } from '../steps';
import { listedRows, listHeading, listWidths, listWords, totalRows } from './target-rows';

/** The steps as reported, not as carried: blank where there was no report. */
function stepsAndRemark(province: Province, lao: Lao, rounds: number): DocumentRow {
  const steps = Array.from({ length: rounds }, (_, round) => reportIn(province.steps, lao.index, round) ?? '');
  return [...cells('number', steps), cell('text', remarkOf(province, lao))];
}

function listHeadings(province: Province, rounds: number, edition: Edition): DocumentRow[] {
  const types = typeWords(province).map((text) => word(edition, text));
  const tall = (text: string) => cell('heading', text, { down: 2 });
  const dates = Array.from({ length: rounds }, (_, index) => roundWord(edition, province, index, 'brief'));
  return [
    [
      ...[TARGETS.number, COMMON.district].map((text) => tall(word(edition, text))),
      ...across('heading', word(edition, TARGET_NAMES[onlyType(province) || 'all']), types.length),
      ...across('heading', word(edition, TARGETS.stepsByRound), rounds),
      tall(word(edition, COMMON.remark)),
    ],
    [null, null, ...cells('heading', [...types, ...dates])],
  ];
}

interface Around {
  round: number;
  edition: Edition;
  /** Of one district alone: then it is no form of the department's, but what that district is told. */
  district?: District | null;
}

/** `target` null: the LAOs that the registry puts on neither list. They must not drop out. */
function listRows(target: Target | null, whole: Province, { round, edition, district = null }: Around): DocumentRow[] {
  const province = ofDistrict(whole, district);
  const rounds = round + 1;
  const listed = targetList(province, target);
  const name = word(edition, TARGETS[target || 'unlisted']);
  const counts = countTypes(listed);
  const heading = listHeading(name, counts, province, edition, district ? districtInFull(district, edition) : '');
  return [
    [],
    across('section', heading, listWords(province).length + rounds + 1),
    ...listHeadings(province, rounds, edition),
    ...listedRows(listed, province, edition, (lao) => stepsAndRemark(province, lao, rounds)),
    ...totalRows(listed, province, edition, rounds + 1),
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

function ofDistrict(province: Province, district: District | null): Province {
  return district ? { ...province, laos: province.laos.filter((lao) => lao.district === district.name) } : province;
}

export function targetsDocument(targets: Targets, province: Province, around: Around): Document {
  const { round, edition, district = null } = around;
  const widths = [...listWidths(province), ...new Array<number>(round + 1).fill(80), 280];
  const { main, passed } = targets;
  const share = province.criteria.aimedShare;
  const marks = word(edition, TARGETS.needed, {
    passing: passingWord(edition, province),
    needed: main.needed,
    passed: passed.LAOs,
    of: passed.of,
    required: passed.required,
    aimed: passed.aimed,
  });
  const checks = checkLines(targets, edition);
  const opening = openingRows(
    { title: OUTPUT_TITLES.targets, handedInTo: district === null ? 'department' : 'district' },
    { province, round, edition, width: widths.length },
    {
      subtitles: [word(edition, TARGETS.share, { share, needed: main.needed, laos: typesInFull(edition, province) })],
      notes: [marks, ...checks],
    },
  );
  return {
    id: 'targets',
    rows: [
      ...opening,
      ...listRows('main', province, around),
      ...listRows('secondary', province, around),
      ...(targetList(ofDistrict(province, district), null).length ? listRows(null, province, around) : []),
      ...officialDefinitionRows(province, edition, widths.length),
    ],
    widths,
    frozenRows: opening.length,
  };
}
