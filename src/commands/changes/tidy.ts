// Tidies how things are written: shown cell by cell first, written once that is agreed to. What counts stays the same.
import type { ProposedCell } from '../../domain/changes/proposed-cell';
import { LAO_TYPES } from '../../domain/names/lao-type';
import { proposeTidy } from '../../domain/tidying/propose-tidy';
import { claimsOf } from '../../indicators/columns/claims';
import { roundsOfColumns } from '../../indicators/columns/typed-columns';
import { COMMON } from '../../words/outputs/outputs';
import { LANGUAGES, say } from '../../words/text';
import { formulasIn } from '../../workbook/changes/formulas-in';
import { registryTexts } from '../../workbook/changes/registry-texts';
import { knownDistricts } from '../../workbook/reading/read-province';
import { districtTab } from '../../workbook/tabs/district';
import { registryTab } from '../../workbook/tabs/registry';
import { factCell } from '../../workbook/writing/fact-cell';
import { boardAgain } from '../month/board-next';
import { type Context, command } from '../running/command';
import { CONFIRM } from '../running/options';
import { type ChangesResult, proposed } from './changes-result';
import { changesWords } from './changes-words';
import { labelsOf } from './list-columns';
import { type MayWrite, mayWrite } from './may-write';
import { ONLY } from './options';
import { chosen, takeChanges } from './take-changes';

const typeWords = () => LANGUAGES.flatMap((language) => LAO_TYPES.map((type) => say(COMMON[type], language)));

/** What a formula makes is not typed. Two calls for each tab in which something would change. */
function proposal(context: Context, { isProvince, mayNot }: MayWrite): ProposedCell[] {
  const { book, province, settings } = context.read();
  const words = typeWords();
  const rounds = roundsOfColumns(province);
  const cells = proposeTidy({
    province,
    claims: claimsOf(province),
    roundOf: (column) => rounds.get(column) ?? null,
    mayNot,
    isProvince,
    registry: isProvince ? registryTexts(book) : [],
    known: knownDistricts(settings),
    typeWords: {
      wordOf: (type) => say(COMMON[type], settings.language),
      isWord: (text) => words.indexOf(text) >= 0,
    },
    inCell: (kind, value) => factCell(kind, value, settings.language),
  });
  const formulaIn = formulasIn(book);
  return cells.filter(({ place }) => place !== null && formulaIn(place) === '');
}

export const tidy = command<ChangesResult>({
  id: 'tidy',
  group: null,
  options: { only: ONLY, confirm: CONFIRM },
  output: null,
  looksFirst: true,
  run(context, options) {
    const { settings } = context.read();
    const may = mayWrite(context);
    const cells = proposal(context, may);
    const labelOf = labelsOf([...districtTab('', settings).columns, ...registryTab.columns], settings.language);
    const shown = proposed('tidy', cells, labelOf, settings.language);
    if (options.confirm === undefined) {
      chosen(context, options, cells);
      return shown;
    }
    const taken = takeChanges(context, options, 'tidy', { cells, isProvince: may.isProvince });
    return { ...shown, ...taken, confirm: null };
  },
  next: (context, { written }) => (written ? boardAgain(context) : null),
  report: (result, context) => ({ lines: changesWords(result, context.language()) }),
});
