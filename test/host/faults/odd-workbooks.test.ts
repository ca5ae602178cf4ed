// Every command on any workbook that people have made of ours: an outcome or a plain refusal, sums that add up, nothing typed changed.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addOnFor, describeCommands, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { COMMON } from '../../../src/words/outputs/outputs';
import { anyMischiefs, oddWorkbook } from '../../support/books/odd-workbooks';
import { emptyBook, OWNER } from '../../support/books/office';
import { IS_FUZZ, runs } from '../../support/chance';
import { checkOutcome } from '../../support/runs/sound-outcome';
import { TOLD } from '../../support/runs/told';

const COMMANDS = describeCommands(emptyBook()).map(({ id }) => id);
/** They write where a person has asked them to: what stands there stays, in whatever place. */
const WRITERS = ['set-up', 'take-targets'];
/** Stands on an output that was never built: nobody typed it. */
const NOT_BUILT = new RegExp(`^${COMMON.notBuilt.th.replace('{entry}', '.*')}$`);

/** An act adds its lines to the ledger. */
const isOutput = ({ metadata }: Workbook['sheets'][number]) =>
  metadata.some(({ key, value }) => key === 'khanton.tab' && /^(?:output:|ledger$)/.test(value));

/** What people have typed, tab by tab: texts, numbers, ticks and formulas of their own, in any order. */
function typedOn({ sheets }: Workbook): Map<number, string[]> {
  const typed = sheets.filter((sheet) => !isOutput(sheet));
  return new Map(
    typed.map(({ id, cells }) => [
      id,
      cells
        .flatMap((row) => row ?? [])
        .filter(
          (cell) =>
            cell &&
            cell.formula === undefined &&
            !cell.spilled &&
            (cell.value ?? '') !== '' &&
            !NOT_BUILT.test(String(cell.value)),
        )
        .map((cell) => JSON.stringify(cell?.value))
        .sort(),
    ]),
  );
}

/** Of what stood there, what does not any more. */
function lost(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after];
  return before.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

it('is an outcome or a plain refusal, whatever people have made of the workbook', () => {
  const minLength = IS_FUZZ ? COMMANDS.length : 3;
  const anyCommand = fc.shuffledSubarray(COMMANDS, { minLength, maxLength: minLength });
  const property = fc.property(anyMischiefs, anyCommand, (mischiefs, commands) => {
    const book = oddWorkbook(mischiefs);
    const addOn = addOnFor(book, OWNER);
    let before = typedOn(book);
    for (const command of commands) {
      const outcome = addOn.call('runCommand', [command, TOLD[command] ?? {}]) as Outcome;
      checkOutcome(outcome, book, command, null);
      const after = typedOn(book);
      for (const [id, typed] of before) {
        const now = after.get(id) ?? [];
        if (WRITERS.includes(command)) expect(lost(typed, now), command).toEqual([]);
        else if (!isDeepStrictEqual(now, typed)) expect(now, command).toEqual(typed);
      }
      before = after;
    }
  });
  fc.assert(property, { numRuns: runs(300) });
});
