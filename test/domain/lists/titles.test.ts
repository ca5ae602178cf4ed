// Of which district a title says that its list is: none where it speaks of districts, or of อ.บ.ต.
import { describe, expect, it } from 'vitest';
import { districtOfTitle } from '../../../src/domain/lists/marks';

describe('a title', () => {
  it.each([
    ['รายงานผลอำเภอสอง', 'สอง'],
    ['แบบรายงานผลการดำเนินงาน อำเภอ เมืองแพร่ จังหวัดแพร่', 'เมืองแพร่'],
    ['สรุปผล อ.ลอง ประจำเดือน กรกฎาคม 2556', 'ลอง'],
    ['รายชื่อ อ.บ.ต. อ.ลอง จ.แพร่', 'ลอง'],
    ['บัญชีรายชื่อ อปท. อำเภอหนองม่วงไข่ (ต่อ)', 'หนองม่วงไข่'],
  ])('%s: of %s', (title, district) => {
    expect(districtOfTitle(title)).toBe(district);
  });

  it.each([
    'รายชื่อ อ.บ.ต. ในจังหวัดแพร่',
    'รายชื่อ อ.ป.ท.',
    'รายงานผลของอำเภอในจังหวัดแพร่',
    'รายงานผลระดับอำเภอประจำเดือนกรกฎาคม',
    'รายงานผลอำเภอประจำเดือนกรกฎาคม',
    'บัญชีรายชื่อเทศบาล กระจายทุกอำเภอ (ไม่น้อยกว่า 59 แห่ง)',
    'ผลรวม 8 อำเภอ',
    'รายงานของอำเภอ',
    'อบต.รายงาน',
    'ผลทอง อ.ลอง',
    'บัญชีทอง อ.ลอง',
    'หมายเหตุ อำเภอลอง',
  ])('%s: of none', (title) => {
    expect(districtOfTitle(title)).toBeNull();
  });
});
