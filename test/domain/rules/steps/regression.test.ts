// Regression: lower than the last report before it, across empty rounds too; explained by a remark, never gone.
import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../support/provinces/found';
import { JULY, JUNE, oneLao, phrae } from '../../../support/provinces/province';

const falls = (...cells: unknown[]) =>
  foundBy('regression', oneLao(cells)).map(({ round, expected, found }) => [round, expected, found]);

describe('regression', () => {
  it.each([
    ['a fall from June to July', [1, 2, 4, 3], [['2013-07-01', '4', '3']]],
    ['a fall across two empty rounds', [4, null, '', 3], [['2013-07-01', '4', '3']]],
    ['a fall across a cell that is no step', [4, 'ผ่าน', 6, 3], [['2013-07-01', '4', '3']]],
    ['a fall to step 0, which is a report', [1, 0], [['2013-05-01', '1', '0']]],
    ['a fall in Thai digits', ['๕', 'ขั้น ๔'], [['2013-05-01', '5', '4']]],
    [
      'each fall once, against the report directly before it',
      [5, 4, 4, 3],
      [
        ['2013-05-01', '5', '4'],
        ['2013-07-01', '4', '3'],
      ],
    ],
    ['a fall after a rise, not the distance to the highest', [5, 2, 3, 4], [['2013-05-01', '5', '2']]],
  ])('finds %s', (_, cells, expected) => expect(falls(...cells)).toEqual(expected));

  it.each([
    ['a rise', [1, 2, 3, 4]],
    ['the same step again', [3, 3, 3, 3]],
    ['a gap', [3, null, null, 3]],
    ['a first report', [null, null, 0]],
    ['a cell that is no step', [3, -1, 'ขั้น', 3]],
    ['no report at all', []],
  ])('does not find %s', (_, cells) => expect(falls(...cells)).toEqual([]));

  it('looks at the rounds up to the one asked about only', () => {
    expect(foundBy('regression', oneLao([1, 2, 4, 3]), JUNE)).toEqual([]);
  });

  it('names the cell and the round that it is measured against', () => {
    const [finding] = foundBy('regression', oneLao([4, null, null, 3]));
    expect(finding).toMatchObject({
      severity: 'must-fix',
      state: 'open',
      district: 'ลอง',
      type: 'SAO',
      lao: 'อบต.ปากกาง',
      place: { tab: 'ลอง', row: 3, column: 6 },
      details: { before: '2013-04-01' },
    });
  });

  it.each([
    ['1 พ.ค. 2556: รายงานเดือนก่อนผิด', 'explained'],
    ['โทร. 054-511-411\nรอบวันที่ ๑ พฤษภาคม ๒๕๕๖ รายงานเดือนก่อนผิด', 'explained'],
    ['พ.ค. 56 รายงานเดือนก่อนผิด', 'explained'],
    ['1 เม.ย. 2556: อื่น ๆ; 2556-05-01 รายงานเดือนก่อนผิด', 'explained'],
    ['รายงานเดือนก่อนผิด', 'open'],
    ['1 มิ.ย. 2556: รายงานเดือนก่อนผิด', 'open'],
    ['1 พ.ค. 2556:', 'open'],
    ['0545 11411', 'open'],
    ['', 'open'],
    [' \u200B', 'open'],
  ])('with the remark %j is %s', (remark, state) => {
    expect(foundBy('regression', oneLao([4, 3], { remark }), JULY)).toMatchObject([{ state }]);
  });

  it('finds the 8 that Phrae had in 2556', () => {
    expect(
      foundBy('regression', phrae())
        .map(({ lao, expected, found }) => `${lao} ${expected}→${found}`)
        .sort(),
    ).toEqual(
      [
        'ทต.ทุ่งโฮ้ง 4→3',
        'ทต.บ้านถิ่น 4→3',
        'ทต.ป่าแม่ต 5→4',
        'อบต.ท่าข้าม 4→3',
        'อบต.น้ำเลา 5→4',
        'อบต.วังธง 5→4',
        'อบต.สบสาย 3→2',
        'อบต.แม่ยม 4→3',
      ].sort(),
    );
  });
});
