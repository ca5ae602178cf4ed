// Whatever stands in the cells, an e-mail is plain text with one subject, to those whom the settings name.
import { beforeEach, describe, expect, it } from 'vitest';
import { columnOf, rowOf, tab } from '../../support/books/office';
import { emailOf, MailOffice, stateOf } from '../../support/books/office-with-mail';

let office: MailOffice;

beforeEach(async () => {
  office = await MailOffice.open();
});

describe('hostile cells', () => {
  it('a name with line ends begins no header, and stands in one line of the subject', () => {
    const settings = tab(office.book, 'การตั้งค่า');
    const at = columnOf(settings, 'จังหวัด/อำเภอ'.split('/')[1] as string);
    const row = rowOf(settings, 'ลอง');
    const cell = settings.cells[row]?.[at];
    expect(cell?.value).toBe('ลอง');
    office.run('validate');
    const registry = tab(office.book, 'ทะเบียน อปท.');
    const evil = 'ลอง\r\nBcc: evil@example.com';
    for (const each of [settings, registry])
      for (const line of each.cells) for (const one of line ?? []) if (one?.value === 'ลอง') one.value = evil;
    const { reminders } = office.look();
    for (const { subject } of reminders) expect(subject).toMatch(/^[^\r\n\u2028\u2029]{1,200}$/u);
    office.send();
    expect(office.mailbox.sent.flatMap(({ to }) => to)).not.toContain('evil@example.com');
    expect(office.mailbox.sent.some(({ subject }) => /ลอง Bcc: evil@example\.com/.test(subject))).toBe(true);
  });

  it('what is typed as an address cannot be more than that', () => {
    const settings = tab(office.book, 'การตั้งค่า');
    const row = rowOf(settings, 'ลอง');
    const cell = settings.cells[row]?.find((one) => one?.value === emailOf('ลอง'));
    if (cell) cell.value = 'a@example.go.th\r\nBcc:x@example.com';
    const { reminders } = office.look();
    const to = reminders.find(({ district }) => district === 'ลอง')?.to;
    expect(to).toEqual(['a@example.go.th', 'Bcc:x@example.com']);
    office.send();
    expect(office.mailbox.sent.flatMap(({ to: sent }) => sent)).not.toContain('Bcc:x@example.com');
  });

  it('a cell of 50,000 characters makes no e-mail that Google would refuse', () => {
    const long = tab(office.book, 'ลอง');
    const cell = long.cells[2]?.[5];
    if (cell) cell.value = `=IMPORTXML("${'ก'.repeat(49_000)}")`;
    const { reminders } = office.send();
    expect(stateOf(reminders, 'ลอง')).toEqual(['sent']);
  });
});
