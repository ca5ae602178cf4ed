// A roster with very many mistakes is refused with the first of each kind, and how many more there are.
import { expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { emptyBook, OWNER } from '../../support/books/office';

it('names the first twenty of each kind with their lines, and counts the rest', () => {
  const laos = Array.from({ length: 340 }, (_, index) => `ลอง\tSAO\tอบต.บ้าน${index}ก\tmain\t${index % 2 ? 'ผ่าน' : 3}`);
  const roster = ['district\ttype\tname\ttarget\t2556-07-01', ...laos, 'ลอง\tบริษัท\tสุดท้าย\tmain\t3'].join('\n');
  const outcome = callCommand(emptyBook(), OWNER, 'set-up', { province: 'แพร่', year: 2556, roster });
  expect(outcome).toMatchObject({ done: false, code: 'roster-wrong' });
  const lines = outcome.message.split('\n');
  expect(lines[0]).toContain('171');
  expect(lines.filter((line) => line.includes('ไม่ใช่ขั้น พบ'))).toHaveLength(20);
  expect(lines[1]).toMatch(/^บรรทัด 3: ไม่ใช่ขั้น พบ "ผ่าน"/);
  expect(outcome.message).toContain('บรรทัด 342: ประเภทต้องเป็น');
  expect(lines[lines.length - 1]).toBe('ไม่ใช่ขั้น: และอีก 150 แห่ง');
  expect(lines).toHaveLength(23);
});

it('says of a heading whether it is another date or none, and which rounds there are as people write them', () => {
  const roster = 'district\ttype\tname\ttarget\t1 เม.ย. 65\tคะแนนรวม\nลอง\tSAO\tอบต.หัวทุ่ง\tmain\t3\t4\n\tSAO\t\tmain\t2';
  const { message } = callCommand(emptyBook(), OWNER, 'set-up', { province: 'แพร่', year: 2556, roster });
  expect(message).toContain('ไม่ใช่รอบของปีงบประมาณนี้ พบ "1 เม.ย. 65"');
  expect(message).toContain('หัวคอลัมน์นี้ไม่ใช่วันที่ของรอบ พบ "คะแนนรวม"');
  expect(message).toContain('1 เม.ย. 2556');
  expect(message).not.toContain('2556-04-01');
  expect(message).toContain('บรรทัด 3: ไม่มีชื่อ อปท. พบ "SAO main 2"');
});
