// What in the rights differs from the settings, from what was read: each kind by itself, people told once with all their tabs.
import { describe, expect, it } from 'vitest';
import { ACCESS_CODES, differences } from '../../src/self-check/access/differences';
import { groups } from '../../src/self-check/access/groups';
import type { SeenAccess, SeenPlace } from '../../src/self-check/access/seen';
import { ACCESS_DIFFERENCES, type AccessCode } from '../../src/words/commands/access';
import { LANGUAGES } from '../../src/words/text';

const [CLERK, OFFICER, GUEST] = ['clerk@example.go.th', 'officer@example.go.th', 'guest@example.go.th'];

const TAB: SeenPlace = {
  tab: 'ลอง',
  part: 'tab',
  wanted: [CLERK, OFFICER],
  stands: 'kept',
  editors: [OFFICER.toUpperCase(), CLERK],
  given: [],
  hasDomain: false,
  ranges: [],
};
const PART: SeenPlace = { ...TAB, part: 'fixed', wanted: [OFFICER], editors: [OFFICER] };
const OUTPUT: SeenPlace = { ...TAB, tab: 'สรุปจังหวัด', wanted: null, stands: 'warning', editors: null };

const WELL: SeenAccess = {
  fileEditors: [CLERK, OFFICER],
  named: [CLERK, OFFICER],
  places: [TAB, PART, { ...PART, part: 'closed' }, OUTPUT],
};

const place = (of: SeenPlace, more: Partial<SeenPlace>): SeenAccess => ({ ...WELL, places: [{ ...of, ...more }] });

/** What is read, what comes of it, about whom, and what mends it. */
const CASES: [AccessCode, SeenAccess, string | null, 'rights' | 'by-name' | null][] = [
  ['tab-open', place(TAB, { stands: 'open' }), null, 'rights'],
  ['tab-warns', place(TAB, { stands: 'warning' }), null, 'rights'],
  ['fixed-open', place(PART, { stands: 'open' }), null, 'rights'],
  ['closed-open', place(PART, { part: 'closed', stands: 'open' }), null, 'rights'],
  ['closed-still', place(PART, { part: 'closed', stands: 'surplus' }), null, 'rights'],
  ['domain-edits', place(TAB, { hasDomain: true }), null, 'rights'],
  ['not-let-in', place(TAB, { editors: [OFFICER] }), CLERK, 'rights'],
  ['no-longer-named', place(TAB, { editors: [CLERK, OFFICER, GUEST], given: [GUEST] }), GUEST, 'rights'],
  ['by-hand', place(TAB, { editors: [CLERK, OFFICER, GUEST] }), GUEST, 'by-name'],
  ['not-shared', { ...WELL, fileEditors: [OFFICER] }, CLERK, null],
  ['kept-out', place(TAB, { part: 'own', editors: [OFFICER], ranges: ['F3:F9'] }), CLERK, null],
  ['cells-open', place(TAB, { ranges: ['B3'] }), null, null],
  ['output-open', place(OUTPUT, { stands: 'open' }), null, 'rights'],
  ['output-closed', place(OUTPUT, { stands: 'kept', editors: [] }), null, null],
  ['editor-unnamed', { ...WELL, fileEditors: [CLERK, OFFICER, GUEST] }, GUEST, null],
];

describe('the differences', () => {
  it('are none where all is as the settings say, in whatever case an e-mail is written', () => {
    expect(differences(WELL)).toEqual([]);
  });

  it.each(CASES)('%s, and nothing else', (code, seen, email, mend) => {
    expect(differences(seen)).toMatchObject([{ code, email, mend }]);
    const words = ACCESS_DIFFERENCES[code];
    for (const language of LANGUAGES) {
      expect(words.found[language].includes('{email}')).toBe(email !== null);
      expect(words.found[language].includes('{tabs}')).toBe(differences(seen)[0]?.places.length !== 0);
    }
  });

  it('are all known here', () => {
    expect(CASES.map(([code]) => code)).toEqual(ACCESS_CODES);
  });

  it('are none of what Google does not tell this user', () => {
    expect(differences({ ...place(TAB, { editors: null }), fileEditors: null })).toEqual([]);
  });

  it('tell a person once, with every place, however the e-mail is written', () => {
    const guests = [GUEST, GUEST.toUpperCase()].map((guest) => ({ ...PART, editors: [OFFICER, guest] }));
    const [line, ...others] = differences({ ...WELL, places: guests });
    expect(others).toEqual([]);
    expect(line?.places).toHaveLength(2);
  });
});

describe('who may change what', () => {
  it('is told together where it is the same', () => {
    const again = { ...TAB, tab: 'สอง', editors: [CLERK, OFFICER] };
    expect(groups({ ...WELL, places: [TAB, again, PART, { ...PART }, OUTPUT] })).toEqual([
      {
        places: [
          { tab: 'ลอง', part: 'tab' },
          { tab: 'สอง', part: 'tab' },
        ],
        can: [CLERK, OFFICER],
        should: [CLERK, OFFICER],
      },
      { places: [{ tab: 'ลอง', part: 'fixed' }], can: [OFFICER], should: [OFFICER] },
      { places: [{ tab: 'สรุปจังหวัด', part: 'tab' }], can: 'everybody', should: 'everybody' },
    ]);
  });

  it('is everybody where nothing keeps them out, and unknown where Google does not tell', () => {
    const can = (more: Partial<SeenPlace>) => groups(place(TAB, more))[0]?.can;
    expect([can({ stands: 'open' }), can({ stands: 'warning' }), can({ editors: null })]).toEqual([
      'everybody',
      'everybody',
      null,
    ]);
  });
});
