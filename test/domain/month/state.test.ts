// In which state a report is, against a reference that replays every act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../src/domain/month/allowed';
import { fact } from '../../../src/domain/month/entry';
import { roundState, STATE_IDS, STATES } from '../../../src/domain/month/state';
import { daysAfter } from '../../../src/domain/time/calendar';
import { STATE_WORDS } from '../../../src/words/workbook/acts';
import { type PlainAct, plainState } from '../../reference/month';
import { runs } from '../../support/chance';

const PLACE = { tab: 'ledger', row: 3, column: 3 };
const START = '2012-10-01';

/** Rounds whose deadlines may lie anywhere, also beyond the next round's day. */
const anyRounds = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 120 }),
      district: fc.integer({ min: -3, max: 10 }),
      province: fc.integer({ min: -3, max: 50 }),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((drawn) => {
    let day = START;
    return drawn.map(({ gap, district, province }) => {
      day = daysAfter(day, gap);
      return { date: day, districtDeadline: daysAfter(day, district), provinceDeadline: daysAfter(day, province) };
    });
  });

const anyCase = anyRounds.chain((rounds) => {
  const dates = rounds.map(({ date }) => date);
  const anyDay = fc.integer({ min: -30, max: 760 }).map((days) => daysAfter(START, days));
  return fc.record({
    rounds: fc.constant(rounds),
    today: fc.oneof(
      anyDay,
      fc.constantFrom(
        ...rounds
          .flatMap((round) => Object.values(round))
          .flatMap((day) => [-8, -7, -1, 0, 1].map((days) => daysAfter(day, days))),
      ),
    ),
    acts: fc.array(
      fc.record({
        act: fc.constantFrom('hand-in', 'return', 'accept', 'close', 'reopen', 'explain'),
        district: fc.constantFrom('ลอง', 'สอง', null),
        round: fc.constantFrom(...dates),
        until: anyDay,
      }) as fc.Arbitrary<PlainAct>,
      { maxLength: 8 },
    ),
  });
});

describe('the state of a report', () => {
  it('is what a replay of everything gives, for any rounds, acts and days', () => {
    fc.assert(
      fc.property(anyCase, ({ rounds, today, acts }) => {
        const entries = acts.map(({ act, district, round, until = '' }) => ({
          ...fact(act, { district, round, subject: act === 'reopen' ? until : '' }),
          at: '2013-07-01T08:00',
          who: '',
          code: 'x',
          place: PLACE,
        }));
        rounds.forEach(({ date }, round) => {
          for (const district of ['ลอง', 'สอง']) {
            const { state, daysLeft } = roundState({ rounds, today, ledger: { entries, broken: [] } }, district, round);
            expect({ state, daysLeft }).toEqual(plainState(rounds, acts, { district, round: date, today }));
          }
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it('is one of a closed set, each with its words and a mark of its own', () => {
    expect(Object.keys(STATE_WORDS)).toEqual(STATE_IDS);
    const marks = STATE_IDS.map((id) => STATE_WORDS[id].mark.th);
    expect(new Set(marks).size).toBe(STATE_IDS.length);
    for (const id of STATE_IDS) expect(STATES[id].next === null, id).toBe(STATE_WORDS[id].next === undefined);
  });

  it('says which acts may be done: a report is handed in once, and accepted only then', () => {
    const allowed = (act: 'hand-in' | 'accept' | 'return' | 'reopen' | 'explain') =>
      STATE_IDS.filter((id) => isAllowed(act, id));
    expect(allowed('hand-in')).toEqual(['open', 'due', 'late', 'returned', 'reopened']);
    expect(allowed('accept')).toEqual(['handed-in', 'accepted']);
    expect(allowed('return')).toEqual(['handed-in', 'accepted']);
    expect(allowed('reopen')).toEqual(['closed', 'reopened']);
    expect(allowed('explain')).toEqual(STATE_IDS);
  });
});
