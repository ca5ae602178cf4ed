// Which of several files counts, and what does not add up within one: every case is planted, and nothing else is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/country/read-file';
import { countryOf } from '../../src/country/stacked';
import { dataCsv } from '../../src/documents/data/data-csv';
import { counted } from '../../src/domain/country/counted';
import { discrepancies } from '../../src/domain/country/discrepancy';
import type { HandedIn } from '../../src/domain/country/handed-in';
import { handingIn } from '../../src/domain/country/handing-in';
import type { Province } from '../../src/domain/province/province';
import { dataRows } from '../../src/indicators/province/data-rows';
import { runs } from '../support/chance';
import { EXPORTED_AT, fileOf, named, readAll } from '../support/country/handed';
import { anyYear, DISTRICTS } from '../support/provinces/arbitrary-lives';
import { provinceOfLives } from '../support/provinces/lives';
import { JULY, JUNE, type LaoFields, oneLao, phrae, provinceOf, ROUNDS } from '../support/provinces/province';

const nan = (cells: readonly unknown[] = [1, 2, 3, 4]): Province => ({ ...oneLao(cells), name: 'น่าน' });
const file = (name: string, text: string) => ({ name, text });

function chosen(files: { name: string; text: string }[], round: string | null = '2013-07-01', indicator = 'step') {
  const { handedIn } = readAll(files);
  const found = counted(handedIn, { round, indicator, today: '2013-12-31' });
  return {
    round: found?.round,
    counts: found?.handedIn.map((each) => each.file),
    leftOut: found?.leftOut.map((each) => `${each.file} ${each.reason}`),
  };
}

describe('of several files', () => {
  const [older, newer] = [
    fileOf('csv', phrae(), JULY, '2013-07-03T09:00'),
    fileOf('json', phrae(), JULY, '2013-07-04T09:00'),
  ];

  it('the one that was made last counts, in whichever order they lie', () => {
    const files = [file('a.csv', older), file('b.json', newer)];
    for (const some of [files, [...files].reverse()])
      expect(chosen(some)).toMatchObject({ counts: ['b.json'], leftOut: ['a.csv outdated'] });
  });

  it('one that says when it was made is newer than one of the first version', () =>
    expect(chosen([file('a.csv', older), file('old.csv', fileOf('first', phrae(), JULY))])).toMatchObject({
      counts: ['a.csv'],
      leftOut: ['old.csv outdated'],
    }));

  it('of two of the first version the one that goes further is newer', () =>
    expect(
      chosen([file('july.csv', fileOf('first', phrae(), JULY)), file('june.csv', fileOf('first', phrae(), JUNE))]),
    ).toMatchObject({ counts: ['july.csv'], leftOut: ['june.csv outdated'] }));

  it('the same counts once', () =>
    expect(chosen([file('a.csv', older), file('copy.csv', older), file('b.csv', older)])).toMatchObject({
      counts: ['a.csv'],
      leftOut: ['copy.csv doubled', 'b.csv doubled'],
    }));

  it('none counts where nobody knows which of two is right', () => {
    const [one, other] = [fileOf('csv', nan([1, 2, 3, 4]), JULY), fileOf('csv', nan([1, 2, 3, 5]), JULY)];
    expect(chosen([file('one.csv', one), file('other.csv', other), file('phrae.csv', older)])).toMatchObject({
      counts: ['phrae.csv'],
      leftOut: ['one.csv contradicts', 'other.csv contradicts'],
    });
  });

  it('a newer one settles it', () => {
    const [one, other] = [fileOf('csv', nan([1, 2, 3, 4]), JULY), fileOf('csv', nan([1, 2, 3, 5]), JULY)];
    const last = fileOf('csv', nan([1, 2, 3, 5]), JULY, '2013-09-05T09:00');
    expect(chosen([file('one.csv', one), file('other.csv', other), file('last.csv', last)])).toMatchObject({
      counts: ['last.csv'],
    });
  });

  it('those of another round, year or indicator are named', () => {
    const lastYear = { ...nan(), name: 'ลำปาง', year: 2555 };
    const files = [
      file('phrae.csv', older),
      file('nan.csv', fileOf('csv', nan(), JUNE)),
      file('lampang.csv', fileOf('csv', lastYear, JULY)),
    ];
    expect(chosen(files)).toMatchObject({
      counts: ['phrae.csv'],
      leftOut: ['lampang.csv other-year', 'nan.csv before-round'],
    });
    expect(chosen(files, null, 'fund')).toMatchObject({ round: undefined });
  });

  it('the newest round in which anything was reported is meant', () => {
    expect(chosen([file('phrae.csv', older)], null).round).toBe('2013-07-01');
    expect(chosen([file('nan.csv', fileOf('csv', nan([1, 2]), JULY))], null).round).toBe('2013-05-01');
  });

  it('a round to come is meant where none is asked for only if there is no other', () => {
    const early = nan([1, 2, 3, 4, null, 5]);
    const { handedIn } = readAll([file('nan.csv', fileOf('csv', early, 5))]);
    const round = (today: string) => counted(handedIn, { round: null, indicator: 'step', today })?.round;
    expect([round('2013-07-08'), round('2013-09-01'), round('2013-03-31')]).toEqual([
      '2013-07-01',
      '2013-09-01',
      '2013-09-01',
    ]);
  });

  it('a workbook as it lies there counts where nothing else does, and is no other file where it holds the same', () => {
    const lies = (text: string) => readFile('nan.xlsx', text, false).handedIn;
    const [sent, changed] = [fileOf('csv', nan(), JULY), fileOf('json', nan([1, 2, 3, 5]), JULY, '2026-11-28T14:25')];
    const files = (some: readonly HandedIn[]) =>
      counted(some, { round: '2013-07-01', indicator: 'step', today: '2013-12-31' });
    expect(files(lies(changed))?.handedIn).toMatchObject([{ file: 'nan.xlsx', exportedAt: null }]);
    const { handedIn } = readFile('nan.csv', sent);
    for (const text of [changed, sent])
      expect(files([...lies(text), ...handedIn])).toMatchObject({
        handedIn: [{ file: 'nan.csv' }],
        leftOut: [{ file: 'nan.xlsx', reason: text === sent ? 'doubled' : 'outdated' }],
      });
  });

  it('one whose steps are others cannot be added to the rest', () => {
    const rows = dataRows({ ...nan(), name: 'ลำปาง' }, JULY).map((row) => ({ ...row, highestStep: 9, passStep: 9 }));
    const files = [
      file('phrae.csv', older),
      file('nan.csv', fileOf('csv', nan(), JULY)),
      file('long.csv', dataCsv({ exportedAt: EXPORTED_AT, rows })),
    ];
    expect(chosen(files)).toMatchObject({ leftOut: ['long.csv other-ladder'] });
  });
});

describe('within what a province handed in', () => {
  const lao = (
    name: string,
    district: string,
    cells: readonly unknown[],
    more: Partial<LaoFields> = {},
  ): LaoFields => ({
    ...{ type: 'SAO', name, district, cells, ...more },
  });
  const province = provinceOf([
    lao('อบต.ก', 'ลอง', [1, 2, 3, 4]),
    lao('อบต.ข', 'ลอง', [1, null, 2, 2]),
    lao('อบต.ก', 'สอง', [0, 0, 1, 1]),
  ]);
  const first = fileOf('first', { ...province, name: 'แพร่' }, JULY);
  const found = (text: string) => {
    const { handedIn, leftOut } = readAll([{ name: 'x.csv', text }]);
    expect(leftOut).toEqual([]);
    return discrepancies(handedIn, 'step', '2013-07-01').map(({ kind, round, laos }) =>
      [kind, round.slice(5, 7), ...laos.map(({ name, district }) => `${name} ${district}`)].join(' '),
    );
  };
  const rows = (pick: RegExp) => first.split('\r\n').filter((line) => pick.test(line));
  const without = (pick: RegExp) =>
    first
      .split('\r\n')
      .filter((line) => !pick.test(line))
      .join('\r\n');

  it('nothing is found where all adds up, namesakes in two districts among it', () => expect(found(first)).toEqual([]));

  it.each<[string, string, string[]]>([
    ['a row that stands twice', `${first}${rows(/07-01.*อบต\.ข/)[0]}\r\n`, ['row-twice 07 อบต.ข ลอง']],
    [
      'a LAO that has no row in between',
      without(/05-01.*อบต\.ข/),
      ['gap 05 อบต.ข ลอง', 'went 05 อบต.ข ลอง', 'came 06 อบต.ข ลอง'],
    ],
    ['a LAO that comes', without(/0[456]-01.*อบต\.ข/), ['came 07 อบต.ข ลอง']],
    ['a LAO that goes', without(/0[67]-01.*อบต\.ข/), ['went 06 อบต.ข ลอง']],
    ['a LAO that comes up in another district', without(/0[456]-01.*,สอง,/), ['two-districts 07 อบต.ก สอง']],
    [
      'a standing that was not reported',
      first.replace(/(05-01.*อบต\.ข),,carried,1/, '$1,,carried,3'),
      ['standing-differs 05 อบต.ข ลอง'],
    ],
  ])('%s is found, and nothing else', (_, text, expected) => {
    expect(text).not.toBe(first);
    expect(found(text)).toEqual(expected);
  });

  it('what is found is counted all the same, and by what was reported', () => {
    const text = first.replace(/(05-01.*อบต\.ข),,carried,1/, '$1,,carried,3');
    const { handedIn } = readAll([{ name: 'x.csv', text }]);
    const may = counted(handedIn, { round: '2013-05-01', indicator: 'step', today: '2013-12-31' });
    const { national } = countryOf(may as NonNullable<typeof may>, '', '2013-12-31');
    expect(national?.total.SAO.steps).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe('a province that says in its registry what became of its LAOs', () => {
  it('is asked nothing of who was merged, opened or closed', () => {
    const property = fc.property(anyYear, ({ lines, rows }) => {
      const [province] = named([provinceOfLives(lines, rows, DISTRICTS)]) as [Province];
      const { handedIn } = readAll([file('x.csv', fileOf('csv', province, ROUNDS.length - 1))]);
      expect(discrepancies(handedIn, 'step', '2013-09-30')).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(60) });
  });
});

describe('who has handed in', () => {
  it('is not late for a correction', () => {
    const [first, correction] = [
      fileOf('csv', nan([1, 2, 3, 4]), JULY, '2013-07-04T09:00'),
      fileOf('csv', nan([1, 2, 3, 5]), JULY, '2013-07-20T09:00'),
    ];
    const { handedIn } = readAll([file('first.csv', first), file('again.csv', correction)]);
    const found = counted(handedIn, { round: '2013-07-01', indicator: 'step', today: '2013-12-31' });
    const all = handingIn(found as NonNullable<typeof found>, handedIn);
    expect(all.find(({ province }) => province === 'น่าน')).toMatchObject({
      file: 'again.csv',
      exportedAt: '2013-07-04T09:00',
      daysLate: 0,
    });
  });

  it('is known of all 76, by when they had to, and how late they were', () => {
    const { handedIn } = readAll([
      file('phrae.csv', fileOf('csv', phrae(), JULY, '2013-07-05T16:29')),
      file('nan.csv', fileOf('csv', nan(), JULY, '2013-07-08T09:00')),
      file('lampang.csv', fileOf('first', { ...nan(), name: 'ลำปาง' }, JULY)),
    ]);
    const all = handingIn({ handedIn, indicator: 'step', round: '2013-07-01' }, handedIn);
    expect(all).toHaveLength(76);
    const by = (name: string) => all.find(({ province }) => province === name);
    expect(by('แพร่')).toMatchObject({ deadline: '2013-07-05', daysLate: 0, exportedAt: '2013-07-05T16:29' });
    expect(by('น่าน')).toMatchObject({ deadline: '2013-07-05', daysLate: 3 });
    expect(by('ลำปาง')).toMatchObject({ deadline: '2013-07-05', daysLate: null, exportedAt: null, districts: 0 });
    expect(by('ตาก')).toMatchObject({ file: null, deadline: '2013-07-05', daysLate: null });
  });
});
