// Names of backups: what is written into one is read from it, and no other file is taken for one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupName, KINDS, type Kind, readBackupName } from '../../../local/backups/backup-name.ts';

const PATH = '/books/จังหวัดแพร่ (1).xlsx';
const NOON = Date.parse('2026-11-26T12:00:05+07:00');

it('say which, of when in the Buddhist era and by the clock of Thailand, and why', () => {
  const name = backupName(PATH, { kind: 'upload', moment: NOON, count: 1 });
  expect(name).toBe('จังหวัดแพร่ (1) (สำรอง 2569-11-26 12.00.05 ก่อนอัปโหลด).xlsx');
  expect(backupName(PATH, { kind: 'day', moment: NOON, count: 2 })).toBe(
    'จังหวัดแพร่ (1) (สำรอง 2569-11-26 12.00.05 ต้นวัน 2).xlsx',
  );
});

it('are read as they were written, and fit into a folder, whatever the workbook is called', () => {
  const kind = fc.constantFrom(...(Object.keys(KINDS) as Kind[]));
  const base = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.constant('ยาว'.repeat(80)));
  fc.assert(
    fc.property(base, kind, fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: 1, max: 99 }), (...given) => {
      const [name, kind, seconds, count] = given;
      const path = `/books/${name.replaceAll('/', '')}x.xlsx`;
      const backup = { kind, moment: seconds * 1000, count };
      const written = backupName(path, backup);
      expect(readBackupName(path, written)).toEqual(backup);
      expect(Buffer.byteLength(written)).toBeLessThan(235);
    }),
  );
});

it.each([
  'จังหวัดแพร่ (1).xlsx',
  'จังหวัดแพร่ (สำรอง 2569-11-26 12.00.05 ต้นวัน).xlsx',
  'จังหวัดแพร่ (1) (สำรอง 2569-11-26 12.00.05 ต้นวัน).xlsx.bak',
  'จังหวัดแพร่ (1) (สำรอง 2569-11-26 12.00.05 ของหัวหน้า).xlsx',
  'จังหวัดแพร่ (1) (สำรอง 2569-13-45 12.00.05 ต้นวัน).xlsx',
  'จังหวัดแพร่ (1) (สำรอง).xlsx',
])('%s is nobody of this workbook', (name) => {
  expect(readBackupName(PATH, name)).toBeNull();
});
