// In sentences, for a terminal or a message: what a change of LAOs does, and why one cannot be.
import { districtName } from '../../domain/province/district-name';
import type { ChangeProblem } from '../../domain/province/lives/ask-change';
import { historyOf } from '../../domain/province/lives/history-of';
import { writeDate } from '../../domain/time/calendar';
import { CHANGE_LAO_KINDS, CHANGE_LAO_SAID } from '../../words/commands/change-lao';
import { type Language, say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import type { Context } from '../running/command';
import type { ChangeLaoResult } from './change-lao-result';

/** As a Refusal, which is thrown where it is made. */
export function changeProblem(context: Context, found: ChangeProblem): Refusal {
  const language = context.language();
  const { province } = context.read();
  switch (found.problem) {
    case 'day':
      return new Refusal(
        'lao-change-day',
        { day: writeDate(found.found, 'short', { language }), year: province.year },
        language,
      );
    case 'district': {
      const expected = province.districts.map(({ name }) => name).join(', ');
      const code = found.found === '' ? 'lao-change-no-district' : 'lao-change-district';
      return new Refusal(code, { found: found.found, expected }, language);
    }
    case 'number': {
      const code = found.side === 'from' ? 'lao-change-from' : 'lao-change-to';
      return new Refusal(code, { found: found.found, least: found.least, most: found.most }, language);
    }
    default:
      return new Refusal(`lao-change-${found.problem}`, { found: found.found }, language);
  }
}

type Said = ChangeLaoResult;

function lineWords(
  { kind, lao, district, target, since, until, was }: Said['lines'][number],
  language: Language,
): string {
  const own = { lao, district: districtName(district, language), since, until, was, target };
  return say(CHANGE_LAO_SAID[kind === 'added' && was === '' ? 'opened' : kind], language, own);
}

/** Line by line: what becomes of the registry and of the tabs, then the figures. */
export function changeLines(result: Said, language: Language): string[] {
  const { kind, day, round, lines, renamedRows, newRows, uncounted } = result;
  const history = historyOf(result);
  const written = (date: string) => writeDate(date, 'short', { language });
  const heading =
    round === null
      ? say(CHANGE_LAO_SAID.headingLate, language, { kind: say(CHANGE_LAO_KINDS[kind], language), day: written(day) })
      : say(CHANGE_LAO_SAID.heading, language, {
          ...{ kind: say(CHANGE_LAO_KINDS[kind], language), day: written(day), round: written(round) },
        });
  return [
    heading,
    ...lines.map((line) => lineWords(line, language)),
    ...renamedRows.map((row) => say(CHANGE_LAO_SAID.renamed, language, row)),
    ...newRows.map(({ district, lao }) =>
      say(CHANGE_LAO_SAID.newRow, language, { lao, district: districtName(district, language) }),
    ),
    ...uncounted.map((cell) => say(CHANGE_LAO_SAID.uncounted, language, cell)),
    ...(history ? [say(CHANGE_LAO_SAID[history], language)] : []),
  ];
}

/** What it does to the figures of the first round. */
export function effectLines({ effect: { before, after } }: Said, language: Language): string[] {
  const of = (id: 'LAOs' | 'municipalities' | 'SAOs' | 'required' | 'aimed' | 'main') =>
    say(CHANGE_LAO_SAID[id], language, { before: before[id], after: after[id] });
  return (['LAOs', 'municipalities', 'SAOs', 'required', 'aimed', 'main'] as const).map(of);
}

export function changeLaoWords(result: Said, language: Language): string {
  const { written, meanwhile } = result;
  if (written !== null && !result.lines.length) return say(CHANGE_LAO_SAID.done, language, { count: written });
  const left = meanwhile.map(({ tab, cell }) => `${tab} ${cell}`).join(', ');
  const end =
    written === null
      ? [say(CHANGE_LAO_SAID.howTo, language)]
      : [
          say(CHANGE_LAO_SAID.done, language, { count: written }),
          ...(left ? [say(CHANGE_LAO_SAID.left, language, { cells: left })] : []),
        ];
  // After the last round no figure of the year changes.
  const effect = result.round === null ? [] : effectLines(result, language);
  return [...changeLines(result, language), ...effect, ...end].join('\n');
}
