// What is said of a change of LAOs: what goes without saying, what no longer fits once something else is chosen, and how the command is asked.
import { afterAll, expect, it, vi } from 'vitest';
import type { ChangeableLao } from '../../src/commands/pages/change-lao-state';

vi.stubGlobal('document', { documentElement: { lang: 'th' } });
// Others of the same worker have none, or one of their own.
afterAll(() => void vi.unstubAllGlobals());
const { districtAfter, lackOf, nameAfter, NOTHING_SAID, optionsOf, withKind } = await import(
  '../../src/panel/change-lao/said'
);

const lao = (name: string, district: string): ChangeableLao => ({
  ...{ name, district, type: 'SAO', asked: name },
  upgraded: name.replace('อบต.', 'ทต.'),
});
const [one, other] = [lao('อบต.ก', 'ลอง'), lao('อบต.ข', 'สอง')];
const STATE = { done: true as const, districts: ['ลอง', 'สอง'], laos: [one, other], example: '15 ก.ค. 2556' };
const SAID = { ...NOTHING_SAID, district: 'ลอง', day: '15 มิ.ย. 2556' };

it('a name goes without saying until one is typed, and is forgotten with the kind', () => {
  const said = { ...withKind(SAID, 'upgrade'), chosen: [one] };
  expect(nameAfter(said)).toBe('ทต.ก');
  const typed = { ...said, to: 'ทม.ก' };
  expect(nameAfter(typed)).toBe('ทม.ก');
  expect(nameAfter(withKind(typed, 'rename'))).toBe('อบต.ก');
  expect(optionsOf(typed)).toEqual({
    kind: 'upgrade',
    lao: 'อบต.ก',
    district: 'ลอง',
    to: 'ทม.ก',
    day: '15 มิ.ย. 2556',
  });
});

it('LAOs of several districts are asked for by their districts, and are then in one of them', () => {
  const said = { ...withKind(SAID, 'merge'), chosen: [one, other] };
  expect(districtAfter(said)).toBe('ลอง');
  expect(districtAfter({ ...said, to: 'อบต.ข' })).toBe('สอง');
  expect(districtAfter({ ...said, toDistrict: 'เด่นชัย' })).toBe('ลอง');
  expect(optionsOf(said)).toMatchObject({ lao: 'อบต.ก อ.ลอง\nอบต.ข อ.สอง', 'to-district': 'ลอง' });
  expect(optionsOf(said)).not.toHaveProperty('district');
});

it('a district to which it moved is none once a LAO of that district is chosen', () => {
  const said = { ...withKind(SAID, 'move'), chosen: [one], toDistrict: 'สอง' };
  expect([lackOf(said, STATE), districtAfter(said)]).toEqual([null, 'สอง']);
  expect(lackOf({ ...said, chosen: [other] }, STATE)).toBe('เลือกอำเภอก่อน');
});

it('a new one is on the secondary list, another one as before; nobody is closed on two lists', () => {
  const opened = withKind(SAID, 'open');
  expect(optionsOf({ ...opened, to: 'อบต.ค' })).toMatchObject({ district: 'ลอง', to: 'อบต.ค', target: 'secondary' });
  expect(optionsOf({ ...withKind(opened, 'close'), chosen: [one] })).toEqual({
    kind: 'close',
    lao: 'อบต.ก',
    district: 'ลอง',
    day: '15 มิ.ย. 2556',
  });
});
