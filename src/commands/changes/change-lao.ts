// LAOs that are upgraded, renamed, moved, merged, split, opened or closed: asks for the day, shows the effect, and writes the registry once that is agreed to.
import * as z from 'zod/mini';
import { askChange, type Said } from '../../domain/province/lives/ask-change';
import { CHANGE_KINDS, type ChangeAsked, type ChangeKind } from '../../domain/province/lives/change-asked';
import { changeEffect } from '../../domain/province/lives/change-effect';
import { type ChangedLines, changeLines } from '../../domain/province/lives/change-lines';
import type { Province, Target } from '../../domain/province/province';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import { type IsoDate, readDate } from '../../domain/time/calendar';
import { Refusal } from '../../workbook/book/refusal';
import type { Run } from '../../workbook/changes/before-change';
import { planLaoChange } from '../../workbook/changes/plan-lao-change';
import type { PlannedLaoChange } from '../../workbook/changes/planned-lao-change';
import { writeLaoChange } from '../../workbook/changes/write-lao-change';
import { boardAgain } from '../month/board-next';
import { mustBeAllowedTo } from '../month/may-act';
import { mustBeKnown } from '../running/allowed/must-be-known';
import { mustBeMarked } from '../running/allowed/must-be-marked';
import { type Context, command, type Option, type Options } from '../running/command';
import { isConfirmed, withCode } from '../running/confirmed';
import { CONFIRM } from '../running/options';
import { beginRun, runBegunWith } from './begun-runs';
import type { ChangeLaoResult } from './change-lao-result';
import { changeLaoWords, changeProblem } from './change-lao-words';
import { mustBeOpenFrom } from './must-be-open-from';
import { noteChange } from './note-change';

const names = () => z.string().check(z.maxLength(2000));
const KIND: Option = { schema: () => z.enum(CHANGE_KINDS), expected: 'changeKind', help: 'changeKind', required: true };
const FROM: Option = { schema: names, expected: 'text', help: 'changedLao' };
const TO: Option = { schema: names, expected: 'text', help: 'changedTo' };
const OF: Option = { schema: names, expected: 'text', help: 'changedIn' };
const TO_DISTRICT: Option = { schema: names, expected: 'text', help: 'movedTo' };
const DAY: Option = {
  schema: () => z.string().check(z.refine((text) => readDate(text) !== null)),
  expected: 'date',
  help: 'changeDay',
  required: true,
};
const TARGET: Option = { schema: () => z.enum(['main', 'secondary']), expected: 'target', help: 'changeTarget' };

function saidIn(options: Options): Said {
  const text = (id: string) => String(options[id] ?? '');
  return {
    kind: options.kind as ChangeKind,
    lao: text('lao'),
    to: text('to'),
    district: text('district'),
    toDistrict: text('to-district'),
    day: readDate(options.day) as IsoDate,
    target: (options.target as Target | undefined) ?? null,
  };
}

interface Asked {
  asked: ChangeAsked;
  lines: ChangedLines;
  change: PlannedLaoChange;
}

/** Throws a Refusal for what cannot be. */
function asked(context: Context, options: Options, province: Province): Asked {
  const found = askChange(province, saidIn(options));
  if ('problem' in found) throw changeProblem(context, found);
  mustBeOpenFrom(context, found);
  const lines = changeLines(province, found);
  return { asked: found, lines, change: planLaoChange(context.read(), lines) };
}

function take(context: Context, run: Run): Pick<ChangeLaoResult, 'written' | 'meanwhile' | 'run' | 'confirm'> {
  const { book, settings } = context.read();
  const { written, meanwhile } = writeLaoChange(book, run.changes, settings);
  noteChange(context, { act: 'change-lao', run: run.id, changes: run.changes, count: written, isProvince: true });
  return { written, meanwhile, run: run.id, confirm: null };
}

export const changeLao = command<ChangeLaoResult>({
  id: 'change-lao',
  group: null,
  options: {
    kind: KIND,
    lao: FROM,
    district: OF,
    to: TO,
    'to-district': TO_DISTRICT,
    day: DAY,
    target: TARGET,
    confirm: CONFIRM,
  },
  output: null,
  looksFirst: true,
  run(context, options) {
    const { province } = context.read();
    mustBeAllowedTo(context, 'change-lao', null);
    const kind = options.kind as ChangeKind;
    const day = readDate(options.day) as IsoDate;
    const nothing = { renamedRows: [], newRows: [], uncounted: [], lines: [], goesOn: false, round: null };
    const again = options.confirm === undefined ? null : runBegunWith(context, 'change-lao', options.confirm);
    if (again) {
      const effect = changeEffect(province, { changed: [], added: [] }, day);
      return { command: 'change-lao', kind, day, ...nothing, effect, ...take(context, again) };
    }
    const { asked: found, lines, change } = asked(context, options, province);
    const code = fingerprint(JSON.stringify([found.kind, day, change.lines, change.renamedRows]));
    const shown = {
      ...{ command: 'change-lao' as const, kind, day, round: lines.round },
      ...{
        lines: change.lines,
        renamedRows: change.renamedRows,
        newRows: change.newRows,
        uncounted: change.uncounted,
        goesOn: change.goesOn,
      },
      effect: changeEffect(province, lines, lines.round ?? day),
    };
    if (options.confirm === undefined) return { ...shown, confirm: code, written: null, meanwhile: [], run: null };
    mustBeKnown(context);
    mustBeMarked(context, options.confirm);
    if (!isConfirmed(options.confirm, code))
      throw new Refusal('changes-moved', {}, context.language(), withCode(options.confirm, code));
    return {
      ...shown,
      ...take(context, beginRun(context, { command: 'change-lao', code, day, changes: change.changes })),
    };
  },
  next: (context, { written }) => (written ? boardAgain(context) : null),
  report: (result, context) => ({ lines: changeLaoWords(result, context.language()) }),
});
