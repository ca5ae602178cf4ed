// A letter: the office's template with the figures of an indicator and its round filled in.
import { draftWord } from '../../documents/edition';
import type { Letter } from '../../documents/letters/letter';
import { letterOnPaper, withoutMarks } from '../../documents/letters/rows';
import { fillMemo, languageOf, partsMissing } from '../../documents/memo/memo';
import type { MemoFigures } from '../../documents/memo/memo-figures';
import { printedLetter } from '../../documents/print/letter';
import type { District, Lao } from '../../domain/province/province';
import { compareRounds } from '../../domain/roll-ups/comparison';
import { summarise } from '../../domain/roll-ups/summary';
import { countTargets } from '../../domain/roll-ups/targets';
import type { Indicator } from '../../indicators/indicator/indicator';
import { readLetter } from '../../workbook/reading/read-letter';
import type { Context } from '../running/command';
import type { PrintedWithProblems } from '../running/form';
import type { Asked } from '../running/indicator';

/** Who owes nothing, as who has no fund owes no number, is neither missing nor unheard of. */
function reportsOf(
  { indicator, province, round }: Asked,
  district: District | null,
): Pick<MemoFigures, 'reports' | 'missing'> {
  const carried = indicator.measures[indicator.measures.length - 1] as Indicator['measures'][number];
  const reports = { reported: 0, missing: 0, never: 0 };
  const missing: Lao[] = [];
  const laos = district ? province.laos.filter((lao) => lao.district === district.name) : province.laos;
  for (const lao of laos) {
    if (indicator.reports(province, lao, round)) reports.reported += 1;
    else if (indicator.expects(province, lao, round)) {
      reports.missing += 1;
      missing.push(lao);
      reports.never += Number(carried.at(province, lao, round).standing === null);
    }
  }
  return { reports, missing };
}

const TO_DEPARTMENT = { toDistricts: false, district: null };

/** What a letter's blanks are filled from: of its indicator in its round, and of the round before it. */
export function memoFigures(asked: Asked, addressed: MemoFigures['addressed'] = TO_DEPARTMENT): MemoFigures {
  const { indicator, province, round } = asked;
  const { amounts, hasSteps } = indicator;
  return {
    province,
    round,
    indicator: indicator.inLetters(province),
    addressed,
    ...reportsOf(asked, addressed.district),
    steps: hasSteps
      ? {
          summary: summarise(province, round),
          targets: countTargets(province, round),
          change: round === 0 ? null : compareRounds(province, round - 1, round),
        }
      : null,
    amounts: amounts && {
      now: amounts(province, round),
      before: round === 0 ? null : amounts(province, round - 1),
    },
  };
}

/** In the language of its template, whatever the indicator; what is wrong with it is told in the workbook's. `district`: the only one it goes to. */
export function printLetter(
  context: Context,
  letter: Letter,
  asked: Asked,
  district: District | null = null,
): PrintedWithProblems {
  const { book } = context.read();
  const { indicator, province, round } = asked;
  const inWorkbook = context.edition(indicator);
  const { tab, lines } = readLetter(book, letter.id, inWorkbook);
  const edition = { ...inWorkbook, language: languageOf(lines) ?? inWorkbook.language, said: inWorkbook.language };
  const addressed = { toDistricts: letter.id === 'letter-districts', district };
  const filled = fillMemo(lines, tab, memoFigures(asked, addressed), edition);
  const onPaper = letterOnPaper(letter, filled, edition, draftWord(edition, province, round));
  return {
    ...printedLetter(onPaper),
    problems: [...filled.problems, ...partsMissing(filled, tab, inWorkbook)],
    letter: withoutMarks(onPaper),
  };
}
