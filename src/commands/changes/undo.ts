// Brings back what stood in the cells that were changed last; where somebody has typed since, theirs stays and is named.
import { foundText } from '../../domain/measures/step';
import { closedFrom } from '../../domain/month/closed-from';
import { cellName } from '../../domain/province/province';
import { writeDate, writeMinute } from '../../domain/time/calendar';
import { roundsOfColumns } from '../../indicators/columns/typed-columns';
import { CHANGES_SAID } from '../../words/commands/changes';
import { say } from '../../words/text';
import { ACT_WORDS } from '../../words/workbook/acts';
import { Refusal } from '../../workbook/book/refusal';
import { keepRuns, keptRuns, type Run, undone } from '../../workbook/changes/before-change';
import type { TypedChange } from '../../workbook/changes/typed-change';
import { asItWas, type PlacedChange, tabNamed, writeCells } from '../../workbook/changes/write-cells';
import { districtOf } from '../../workbook/tabs/district-key';
import { askedDistrict } from '../month/asked-district';
import { boardAgain } from '../month/board-next';
import { OF_DISTRICT } from '../month/options';
import { mustBeKnown } from '../running/allowed/must-be-known';
import { mustBeMarked } from '../running/allowed/must-be-marked';
import { type Context, command, type Options } from '../running/command';
import { isConfirmed, withCode } from '../running/confirmed';
import { CONFIRM } from '../running/options';
import { cellsWord } from './changes-words';
import { type MayWrite, mayWrite } from './may-write';
import { noteChange } from './note-change';

/** `kept`: somebody has typed there since, and it stays; `closed`: so does what stands in a round that was closed meanwhile. */
type UndoneKind = 'back' | 'kept' | 'closed';

export interface UndoneCell {
  kind: UndoneKind;
  tab: string;
  cell: string;
  before: string;
  after: string;
}

interface Result {
  command: 'undo';
  /** What is undone. */
  of: string;
  cells: UndoneCell[];
  counts: Readonly<Record<UndoneKind, number>>;
}

interface Last {
  runs: readonly Run[];
  run: Run;
  /** As much of it as is theirs. */
  own: readonly TypedChange[];
}

/** What is undone, and when it was done: others may have changed something since. */
function unconfirmed(context: Context, { command, id, at }: Run, own: readonly TypedChange[], given: unknown): Refusal {
  const language = context.language();
  const tabs = own
    .map(({ tab }) => tabNamed(context.open(), tab))
    .filter((tab, index, all) => all.indexOf(tab) === index);
  const values = {
    what: say(ACT_WORDS[command], language),
    ...writeMinute(at, language),
    count: own.length,
    tabs: tabs.join(', '),
  };
  return new Refusal('undo-unconfirmed', values, language, withCode(given, id));
}

/** The run that is named by its id; else the last one in districts of the user's, or in the one that is asked for, is asked about. Throws a Refusal. */
function agreedRun(context: Context, options: Options, { isProvince, mayNot }: MayWrite): Last {
  const asked = options.district === undefined ? null : askedDistrict(context, options.district).name;
  const { book, settings } = context.read();
  const runs = keptRuns(book, settings);
  const isOwn = ({ tab }: TypedChange) => {
    const district = districtOf(tab);
    if (asked !== null && district !== asked) return false;
    return district === null ? isProvince : mayNot(district, null) === null;
  };
  // A change of LAOs is the province's, and is one: half of it would be no registry.
  const ownOf = ({ command, changes }: Run) =>
    command !== 'change-lao' ? changes.filter(isOwn) : isProvince && changes.some(isOwn) ? changes : [];
  const found = runs
    .map((run) => ({ runs, run, own: ownOf(run) }))
    .filter(({ own }) => own.length)
    .reverse();
  const isLast = (run: Run) =>
    run.command !== 'change-lao' || found.filter((each) => each.run.command === 'change-lao')[0]?.run === run;
  const agreed = found.filter(({ run }) => isConfirmed(options.confirm, run.id) && isLast(run))[0];
  if (agreed) return agreed;
  if (found[0]) throw unconfirmed(context, found[0].run, found[0].own, options.confirm);
  throw new Refusal('nothing-to-undo', {}, context.language());
}

/** A form that was closed with a change of LAOs rests on it. Throws a Refusal. */
function mustBeOpenSince(context: Context, { day }: Run): void {
  const { province } = context.read();
  const districts = province.districts.map(({ name }) => name);
  const [closed] = day === undefined ? [] : closedFrom(province, day, districts);
  const language = context.language();
  if (closed) throw new Refusal('undo-closed', { round: writeDate(closed.date, 'short', { language }) }, language);
}

function cellsOf(changes: readonly PlacedChange[], kind: UndoneKind): UndoneCell[] {
  return changes.map(({ change: { before, value }, place }) => ({
    kind,
    tab: place.tab,
    cell: cellName(place),
    before: foundText(before),
    after: foundText(kind === 'back' ? value : before),
  }));
}

export const undo = command<Result>({
  id: 'undo',
  group: 'changes',
  options: { district: OF_DISTRICT, confirm: CONFIRM },
  output: null,
  run(context, options) {
    mustBeKnown(context);
    mustBeMarked(context, options.confirm);
    const { book, province, settings } = context.read();
    const may = mayWrite(context);
    const { runs, run, own } = agreedRun(context, options, may);
    mustBeOpenSince(context, run);
    const rounds = roundsOfColumns(province);
    const isClosed = ({ tab, column }: TypedChange) =>
      may.mayNot(districtOf(tab) ?? '', rounds.get(column) ?? null) === 'closed';
    const closed = own.filter((change) => districtOf(change.tab) !== null && isClosed(change));
    const { written, left } = writeCells(book, undone(own.filter((change) => closed.indexOf(change) < 0)), settings);
    const { isProvince } = may;
    noteChange(context, { act: 'undo', run: run.id, changes: own, count: written.length, isProvince });
    const others = { ...run, changes: run.changes.filter((change) => own.indexOf(change) < 0) };
    const kept = runs.map((each) => (each === run ? others : each)).filter(({ changes }) => changes.length);
    keepRuns(book, kept, settings.language);
    const counts = { back: written.length, kept: left.length, closed: closed.length };
    const cells = [
      ...cellsOf(written, 'back'),
      ...cellsOf(left, 'kept'),
      ...cellsOf(
        closed.map((change) => asItWas(book, change)),
        'closed',
      ),
    ];
    return { command: 'undo', of: run.command, cells, counts };
  },
  next: boardAgain,
  report({ cells, counts }, context) {
    const language = context.language();
    const line = (kind: 'kept' | 'closed') => {
      const own = cells.filter((cell) => cell.kind === kind);
      return own.length
        ? [say(CHANGES_SAID[kind], language, { count: own.length, cells: cellsWord(own, language) })]
        : [];
    };
    const back = say(CHANGES_SAID.undone, language, { count: counts.back });
    return { lines: [back, ...line('kept'), ...line('closed')].join('\n') };
  },
});
