// Which findings the panel shows.
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../src/commands/pages/panel-state';
import type { PanelFinding } from '../../src/commands/running/reported-finding';
import { byWeight, firstFilter, matches, NO_FILTER, OF_NONE } from '../../src/panel/sidebar/filter';

function found(fields: Partial<PanelFinding>): PanelFinding {
  return {
    ...{ rule: 'regression', severity: 'must-fix', state: 'open', tab: 'ลอง', cell: 'F5', row: 5, district: 'ลอง' },
    ...{ type: 'SAO', lao: 'อบต.หัวทุ่ง', round: '2013-07-01', found: '3', expected: '4', message: '', remedy: '' },
    ...fields,
  } as PanelFinding;
}

function state(fields: Partial<PanelState>): PanelState {
  const district = (name: string, own: boolean) => ({ name, tab: name, own, expected: 1, reported: 0, missing: [] });
  return { districts: [district('ลอง', false), district('สอง', false)], selection: null, ...fields } as PanelState;
}

const rows = { tab: 'ลอง', firstRow: 4, lastRow: 6 };

describe('the filter of the findings', () => {
  it('begins with the own district of a clerk', () => {
    const { districts } = state({});
    const own = districts.map((district) => ({ ...district, own: district.name === 'สอง' }));
    expect(firstFilter(state({ districts: own }), 'province')?.district).toBe('สอง');
    expect(firstFilter(state({}), 'province')).toEqual(NO_FILTER);
  });

  it('begins with all of them for a clerk of two districts: neither is the first', () => {
    const districts = state({}).districts.map((district) => ({ ...district, own: true }));
    expect(firstFilter(state({ districts }), 'province')).toEqual(NO_FILTER);
  });

  it('is narrowed to the district of the tab, or to the selected rows', () => {
    expect(firstFilter(state({ selection: rows }), 'district')).toEqual({ ...NO_FILTER, district: 'ลอง' });
    expect(firstFilter(state({ selection: rows }), 'rows')).toEqual({ ...NO_FILTER, rows });
  });

  it('cannot be narrowed on a tab that is no district', () => {
    expect(firstFilter(state({ selection: { ...rows, tab: 'การตั้งค่า' } }), 'rows')).toBeNull();
    expect(firstFilter(state({}), 'district')).toBeNull();
  });

  it('keeps what lies in the rows, their first and last too', () => {
    const kept = [3, 4, 5, 6, 7, null].filter((row) => matches({ ...NO_FILTER, rows }, found({ row })));
    expect(kept).toEqual([4, 5, 6]);
    expect(matches({ ...NO_FILTER, rows }, found({ tab: 'สอง' }))).toBe(false);
  });

  it('keeps what is of the district and of the rule', () => {
    expect(matches({ ...NO_FILTER, district: 'สอง' }, found({}))).toBe(false);
    expect(matches({ ...NO_FILTER, district: 'ลอง', rule: 'jump' }, found({}))).toBe(false);
    expect(matches({ ...NO_FILTER, district: 'ลอง', rule: 'regression' }, found({}))).toBe(true);
  });

  it('keeps what is of the indicator, or of none', () => {
    const all = ['step', '1.6', null].map((indicator) => found({ indicator }));
    const kept = (indicator: string | null) =>
      all.filter((each) => matches({ ...NO_FILTER, indicator }, each)).map(({ indicator: of }) => of);
    expect([kept(null), kept('1.6'), kept(OF_NONE), kept('2.1')]).toEqual([['step', '1.6', null], ['1.6'], [null], []]);
  });

  it('groups an explained finding apart, whatever its rule', () => {
    const groups = byWeight([found({}), found({ state: 'explained' }), found({ severity: 'note' })]);
    expect(groups.map(({ weight, findings }) => [weight, findings.length])).toEqual([
      ['must-fix', 1],
      ['check', 0],
      ['note', 1],
      ['explained', 1],
    ]);
  });
});
