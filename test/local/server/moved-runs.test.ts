// A run that is taken back after somebody has moved, hidden or sized lines: as if it had never been, and the act alone were there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act } from '../../../local/server/acts/act-step.ts';
import { moveLines } from '../../../local/server/acts/perform.ts';
import type { Act } from '../../../local/server/protocol.ts';
import { followedRun, type RunStep, runStep } from '../../../local/server/runs/run-step.ts';
import { type WithoutRun, withoutRun } from '../../../local/server/runs/without-run.ts';
import { applyDelta, differenceOf } from '../../../local/workbook/changes/delta.ts';
import { draftOf } from '../../../local/workbook/changes/draft.ts';
import { Refusal } from '../../../local/workbook/refusal.ts';
import { enterInput } from '../../../local/workbook/typing/entry.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { runs } from '../../support/chance';
import { arbitraryWorkbook, owner } from '../workbook/samples.ts';

const lines = {
  ...{ sheetId: fc.constant(0), axis: fc.constantFrom('row', 'column'), at: fc.nat(9) },
  count: fc.integer({ min: 1, max: 4 }),
};
const anyAct = fc.oneof(
  fc.record({ act: fc.constant('insert'), ...lines, like: fc.constantFrom('before', 'after') }),
  fc.record({ act: fc.constantFrom('delete', 'hide'), ...lines }),
  fc.record({ act: fc.constant('move'), ...lines, before: fc.nat(9) }),
  fc.record({ act: fc.constant('resize'), ...lines, size: fc.integer({ min: 5, max: 300 }) }),
  fc.record({
    ...{ act: fc.constant('sort'), sheetId: fc.constant(0), at: fc.integer({ min: 3, max: 5 }) },
    ...{ count: fc.integer({ min: 1, max: 5 }), column: fc.nat(7), ascending: fc.boolean() },
  }),
) as fc.Arbitrary<Act>;

const written = fc.array(
  fc.record({
    ...{ sheet: fc.constantFrom(0, 1), row: fc.nat(9), column: fc.nat(7) },
    text: fc.constantFrom('1', 'x', '', '=B5', '=SUM(A2:C4)', "='other sheet'!C3"),
  }),
  { minLength: 1, maxLength: 4 },
);

const plain = (workbook: Workbook) => JSON.parse(JSON.stringify(workbook)) as unknown;

/** Null where it was refused. */
function tryAct(workbook: Workbook, wanted: Act) {
  try {
    return act(workbook, owner, wanted);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

it('is as if it had never been; done again it is there again', () => {
  fc.assert(
    fc.property(
      arbitraryWorkbook,
      written,
      fc.boolean(),
      anyAct,
      fc.boolean(),
      (book, cells, isColoured, wanted, back) => {
        const run = draftOf(book);
        for (const { sheet, row, column, text } of cells) enterInput(run.sheets[sheet] as Sheet, row, column, text);
        if (isColoured) (run.sheets[0] as Sheet).tabColor = '#123456';
        const delta = differenceOf(book, draftOf(run));
        if (!delta) return;
        const now = draftOf(book);
        applyDelta(now, structuredClone(delta));
        let step = runStep(book, now, delta, { user: owner, command: 'x' }) as RunStep;
        const done = tryAct(now, wanted);
        const expected = draftOf(book);
        const sorted = done?.moved?.lines.kind === 'sort' ? done.moved.lines : null;
        // What the run wrote may have been sorted otherwise.
        if (sorted) moveLines(expected, expected.sheets[0] as Sheet, sorted);
        else if (done) tryAct(expected, wanted);
        if (done?.moved) step = followedRun(step, done.moved);
        if (done && back) {
          const { moved } = done.again.take(now, owner);
          if (moved) step = followedRun(step, moved);
          expect(step.moves).toEqual([]);
        }
        const whole = plain(now);
        const without = withoutRun(now, step) as WithoutRun;
        expect(without).not.toBeNull();
        expect(plain(now)).toEqual(whole);
        expect(plain(without.draft)).toEqual(plain(done && back ? book : expected));
        expect(plain(withoutRun(without.draft, without.again)?.draft as Workbook)).toEqual(whole);
      },
    ),
    { numRuns: runs(300) },
  );
});
