// Reminders by e-mail: one a district, once a day, each with a line in the ledger, at a fixed number of calls.
import { beforeEach, describe, expect, it } from 'vitest';
import { EDITORS, emailOf, MailOffice, MORNING, stateOf } from '../../support/books/office-with-mail';

let office: MailOffice;

beforeEach(async () => {
  office = await MailOffice.open();
});

describe('sending', () => {
  it('writes one e-mail a district to all of its editors, each once, and a line in the ledger for each', async () => {
    office = await MailOffice.open({ editors: `ลอง=one@example.go.th\nลอง=Two@example.go.th\nลอง=two@example.go.th` });
    const { reminders } = office.send();
    expect(office.mailbox.sent).toMatchObject([{ to: ['one@example.go.th', 'Two@example.go.th'] }]);
    expect(office.mailbox.left).toBe(98);
    expect(stateOf(reminders, 'ลอง')).toEqual(['sent']);
    expect(office.reminded()).toMatchObject([
      {
        at: '2013-07-03T08:30',
        district: 'ลอง',
        round: '2013-07-01',
        after: 'one@example.go.th, Two@example.go.th',
        subject: '',
      },
    ]);
  });

  it('names who sent by e-mail where Google tells it, else the office', async () => {
    office.send();
    expect(new Set(office.reminded().map(({ who }) => who))).toEqual(new Set(['province@example.go.th']));
    office = await MailOffice.open();
    office.book.google = { hidesUsers: true };
    office.send();
    expect(new Set(office.reminded().map(({ who }) => who))).toEqual(new Set(['จังหวัด']));
  });

  it('a second time on the same day nobody gets another one; on the next day they do', () => {
    office.send();
    const again = office.look({ now: '2556-07-03T23:59' });
    expect(again.confirm).toBeNull();
    expect(stateOf(again.reminders, 'ลอง')).toEqual(['sent-today']);
    expect(again.said).toContain('ไม่มีอีเมลที่ต้องส่งในขณะนี้');
    expect(office.send({ now: '2556-07-04T00:00' }).reminders.filter(({ state }) => state === 'sent')).toHaveLength(8);
    expect(office.mailbox.sent).toHaveLength(16);
  });

  it('who has handed in meanwhile gets none', () => {
    office.run('hand-in', { district: 'ลอง', round: '2556-07-01', reason: 'ครบแล้ว' });
    expect(stateOf(office.send().reminders, 'ลอง')).toEqual([]);
    expect(office.mailbox.sent).toHaveLength(7);
  });

  it('a wrong address is told in the words of Google; the others go', async () => {
    office = await MailOffice.open({ editors: EDITORS.replace(emailOf('ลอง'), 'a@b') });
    const { reminders, said, problem } = office.send();
    expect(reminders.find(({ district }) => district === 'ลอง')).toMatchObject({
      state: 'refused',
      cause: 'Invalid email: a@b',
    });
    expect(said).toContain('ไม่ได้ส่ง Google แจ้งว่า Invalid email: a@b');
    expect(problem).toContain('ลอง');
    expect(office.mailbox.sent).toHaveLength(7);
    expect(office.reminded().map(({ district }) => district)).not.toContain('ลอง');
  });

  it('more than 50 recipients are not tried', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `ลอง=one${index}@example.go.th`).join('\n');
    office = await MailOffice.open({ editors: many });
    expect(stateOf(office.look().reminders, 'ลอง')).toEqual(['too-many']);
  });
});

it('where the ledger is kept from whoever sends, nothing goes', () => {
  const officer = 'officer@example.go.th';
  office.send();
  office.book.editors.push(officer);
  for (const { name, protections } of office.book.sheets)
    for (const protection of protections)
      if (name === 'ทะเบียนการดำเนินการ') Object.assign(protection, { warningOnly: false, editors: [] });
      else protection.editors.push(officer);
  const how = { user: officer, now: '2556-07-04T08:30' };
  const { confirm } = office.look(how);
  expect(office.outcome('send-reminders', { confirm }, how)).toMatchObject({
    code: 'protected',
    message: expect.stringContaining('ทะเบียนการดำเนินการ'),
  });
  expect(office.mailbox.sent).toHaveLength(8);
});

it('costs no more than 6 calls for each e-mail, whatever stands on the tabs', async () => {
  const sendCounted = () => {
    let calls = 0;
    const count = () => {
      calls += 1;
    };
    office.send({ disturb: ({ host }) => Object.assign(host, { beforeCall: count }) });
    return { calls, sent: office.mailbox.sent.length };
  };
  const lines = EDITORS.split('\n');
  office = await MailOffice.open({ editors: lines.slice(0, 2).join('\n') });
  const two = sendCounted();
  office = await MailOffice.open();
  const eight = sendCounted();
  expect([two.sent, eight.sent]).toEqual([2, 8]);
  expect(eight.calls - two.calls).toBeLessThanOrEqual(6 * 6);
  expect(eight.calls).toBeLessThan(260);
});

describe('without the right to send', () => {
  it('says so in a sentence, and changes nothing', () => {
    const before = structuredClone(office.book.sheets);
    const without = office.outcome(
      'send-reminders',
      {},
      {
        disturb: ({ host }) => {
          host.granted = host.granted.filter((scope) => !scope.endsWith('send_mail'));
        },
      },
    );
    expect(without).toMatchObject({
      done: false,
      code: 'mail-not-allowed',
      message: expect.stringMatching(/send_mail/),
    });
    expect(office.book.sheets).toEqual(before);
  });

  it('without the right to know who, the office stands for whoever sends', () => {
    office.send({
      disturb: ({ host }) => {
        host.granted = host.granted.filter((scope) => !scope.endsWith('userinfo.email'));
      },
    });
    expect(office.reminded()[0]?.who).toBe('จังหวัด');
  });
});

it('is in English where the settings say so', async () => {
  office = await MailOffice.open({ language: 'en' });
  const { said, reminders } = office.look();
  expect(said).toMatch(/^Nothing has been sent yet\. Ready: e-mails 8, recipients 8 \(Google allows 100 more today\)/);
  expect(reminders[3]?.subject).toMatch(/^Reminder: the round of 1 Jul 2556, ลอง, แพร่$/);
  expect(office.send().said).toMatch(/^Reminders were sent: e-mails 8, recipients 8/);
});

it('the ledger reads the same in the plain build: what was sent is known, and nothing is broken', async () => {
  office.send({ now: MORNING });
  const { run } = await import('../../support/books/office');
  const { entries, broken } = run(office.book, 'ledger') as { entries: { act: string }[]; broken: object[] };
  expect(entries.filter(({ act }) => act === 'remind')).toHaveLength(8);
  expect(broken).toEqual([]);
});
