// Reminders that go out by themselves: one trigger, the days of the settings, and who is told what went wrong.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { run, tab, type } from '../../support/books/office';
import { DISTRICTS, emailOf, MailOffice } from '../../support/books/office-with-mail';

const BEFORE = 'แจ้งเตือนทางอีเมลอัตโนมัติ: ก่อนครบกำหนด (วัน)';
const AFTER = 'แจ้งเตือนทางอีเมลอัตโนมัติ: หลังครบกำหนด (วัน)';
const OFFICER = 'officer@example.go.th';

let office: MailOffice;

function setting(label: string, value: string): void {
  const settings = tab(office.book, 'การตั้งค่า');
  const row = settings.cells.findIndex((cells) => cells?.[0]?.value === label);
  expect(row, label).toBeGreaterThan(0);
  type(office.book, settings, `B${row + 1}`, value);
}

const turn = (user?: string) =>
  office.outcome('daily-reminders', {}, { now: '2556-06-20T10:00', ...(user ? { user } : {}) });

const stateOf = (outcome: ReturnType<typeof turn>) => outcome.done && (outcome.result as { state: string }).state;

const checked = (now: string) => {
  const { lines } = office.run('self-check', {}, { now }) as { lines: Record<string, string>[] };
  return lines.find(({ check }) => check === 'daily-reminders');
};

let start: Workbook;

beforeAll(async () => {
  office = await MailOffice.open();
  // The rounds before are over: what was not handed in then is nobody's concern here.
  for (const round of ['2556-04-01', '2556-05-01', '2556-06-01'])
    office.run('close-round', { round }, { now: '2556-06-10T10:00' });
  setting(BEFORE, '3 1');
  setting(AFTER, '1');
  start = office.book;
});

beforeEach(async () => {
  office = await MailOffice.open();
  office.book = structuredClone(start);
});

describe('the trigger', () => {
  it('is one, of whoever turned it on: each day, in the hour of 8 in Thailand', () => {
    const outcome = turn();
    expect(stateOf(outcome)).toBe('installed');
    expect(outcome.message).toContain('ก่อนครบกำหนด 1, 3 วัน, หลังครบกำหนด 1 วัน');
    expect(office.triggers).toMatchObject([
      {
        handler: 'sendDailyReminders',
        user: 'province@example.go.th',
        everyDays: 1,
        hour: 8,
        timeZone: 'Asia/Bangkok',
      },
    ]);
    expect(stateOf(turn())).toBe('kept');
    expect(office.triggers).toHaveLength(1);
  });

  it('of several that came about one stays', () => {
    turn();
    const [first] = office.triggers;
    office.triggers.push({ ...first, id: 'two' } as never, { ...first, id: 'three' } as never);
    turn();
    expect(office.triggers).toEqual([first]);
  });

  it('goes when the settings are blank, and leaves others of the script alone', () => {
    turn();
    office.triggers.push({ ...office.triggers[0], id: 'other', handler: 'somethingElse' } as never);
    setting(BEFORE, '');
    setting(AFTER, '');
    expect(stateOf(turn())).toBe('removed');
    expect(office.triggers.map(({ id }) => id)).toEqual(['other']);
    const none = turn();
    expect(stateOf(none)).toBe('none');
    expect(none.message).toContain(BEFORE);
  });

  it('broken off at each call and pressed again, it is one all the same', () => {
    const looked = structuredClone(office.book);
    let calls = 0;
    office.outcome(
      'daily-reminders',
      {},
      { disturb: ({ host }) => Object.assign(host, { beforeCall: () => calls++ }) },
    );
    for (let nth = 1; nth <= calls; nth += nth < calls - 20 ? 13 : 1) {
      office.book = structuredClone(looked);
      office.triggers.length = 0;
      try {
        office.outcome('daily-reminders', {}, { disturb: ({ host }) => host.endAt(nth) });
      } catch {
        // It was to end so.
      }
      turn();
      expect(office.triggers, `call ${nth}`).toHaveLength(1);
      expect(checked('2556-06-20T11:00')?.code, `call ${nth}`).toBe('daily-on');
    }
  });

  it('of another officer is told of; each has the own one, and no district gets two e-mails', () => {
    turn();
    office.book.editors.push(OFFICER);
    const settings = tab(office.book, 'การตั้งค่า');
    for (const protection of settings.protections) protection.editors.push(OFFICER);
    for (const sheet of office.book.sheets)
      for (const protection of sheet.protections) protection.editors.push(OFFICER);
    const second = turn(OFFICER);
    expect(stateOf(second)).toBe('installed');
    expect(second.message).toContain('province@example.go.th ตั้งไว้จากบัญชีนั้นเมื่อ 20 มิ.ย. 2556');
    expect(office.triggers).toHaveLength(2);
    expect(office.morning('2556-06-28T08:10')).toEqual([]);
    expect(office.mailbox.sent).toHaveLength(8);
  });

  it('no clerk of a district may turn it on', () => {
    office.book.editors.push(emailOf('ลอง'));
    expect(turn(emailOf('ลอง'))).toMatchObject({ done: false, code: 'province-only' });
    expect(office.triggers).toEqual([]);
  });

  it('Google asks where a right is missing, before there is a trigger that would fail each morning', () => {
    const refused = () =>
      office.outcome(
        'daily-reminders',
        {},
        {
          disturb: ({ host }) => {
            host.granted = host.granted.filter((scope) => !scope.endsWith('send_mail'));
          },
        },
      );
    expect(refused).toThrow('Authorization is required');
    expect(office.triggers).toEqual([]);
  });
});

describe('in the morning', () => {
  beforeEach(() => {
    turn();
  });

  it.each([
    ['2556-06-27T23:59', 0],
    ['2556-06-28T00:00', 8],
    ['2556-06-28T08:15', 8],
    ['2556-07-02T08:15', 8],
  ])('at %s, of 3 days before, 1 day before and 1 after 1 July: %s e-mails', (now, count) => {
    expect(office.morning(now)).toEqual([]);
    expect(office.mailbox.sent).toHaveLength(count);
  });

  it('through the days: on those that are named, and on no other', () => {
    const sent: Record<string, number> = {};
    for (const day of ['06-26', '06-27', '06-28', '06-29', '06-30', '07-01', '07-02', '07-03', '07-04']) {
      const before = office.mailbox.sent.length;
      office.morning(`2556-${day}T08:15`);
      sent[day] = office.mailbox.sent.length - before;
    }
    expect(sent).toEqual({
      ...{ '06-26': 0, '06-27': 0, '06-28': 8, '06-29': 0, '06-30': 8, '07-01': 0, '07-02': 8, '07-03': 0, '07-04': 0 },
    });
    expect(new Set(office.reminded().map(({ who, subject }) => `${who} ${subject}`))).toEqual(
      new Set(['province@example.go.th อัตโนมัติ']),
    );
  });

  it('a morning on which Google did not come is made good for three days, not after the deadline, and once', () => {
    office.morning('2556-06-29T08:15');
    expect(office.mailbox.sent).toHaveLength(8);
    office.morning('2556-06-29T20:00');
    expect(office.mailbox.sent).toHaveLength(8);
    office.morning('2556-07-05T08:15');
    expect(office.mailbox.sent).toHaveLength(16);
    office.morning('2556-07-06T08:15');
    expect(office.mailbox.sent).toHaveLength(16);
  });

  it('who was reminded by hand on the day is left alone', () => {
    office.send({ now: '2556-06-28T07:00' });
    expect(office.mailbox.sent).toHaveLength(8);
    office.morning('2556-06-28T08:15');
    office.morning('2556-06-29T08:15');
    expect(office.mailbox.sent).toHaveLength(8);
  });

  it('a quiet morning writes nothing but its mark', () => {
    const before = structuredClone(office.book.sheets);
    office.morning('2556-06-25T08:15');
    expect(office.book.sheets).toEqual(before);
    expect(checked('2556-06-25T09:00')).toMatchObject({ code: 'daily-on', state: 'good' });
    expect(checked('2556-06-25T09:00')?.found).toContain('25 มิ.ย. 2556 เวลา 08.15 น.');
  });

  it('who is over the quota is told to whoever turned it on, and goes first the next morning', () => {
    office.mailbox.left = 3;
    const [error] = office.morning('2556-06-28T08:15');
    expect(error?.message).toContain('- ลอง รอบ 1 ก.ค. 2556: ไม่ได้ส่ง เพราะครบจำนวนผู้รับ');
    expect(checked('2556-06-28T09:00')).toMatchObject({ code: 'daily-problem', state: 'must-fix' });
    office.mailbox.left = 100;
    expect(office.morning('2556-06-29T08:15')).toEqual([]);
    expect(office.mailbox.sent.flatMap(({ to }) => to)).toEqual(DISTRICTS.map(emailOf));
    expect(checked('2556-06-29T09:00')?.code).toBe('daily-on');
  });

  it('settings that cannot be read are told in words, to Google and in the self-check', () => {
    setting(BEFORE, 'พรุ่งนี้');
    const [error] = office.morning('2556-06-28T08:15');
    expect(error?.message).toMatch(/ช่อง B\d+: ".*ก่อนครบกำหนด \(วัน\)" คือ "พรุ่งนี้" แต่ต้องเป็นจำนวนวัน 0 ถึง 14/);
    expect(office.mailbox.sent).toEqual([]);
    setting(BEFORE, '3');
    expect(checked('2556-06-28T09:00')).toMatchObject({ code: 'daily-problem' });
  });

  it('somebody who holds the lock is waited out until the next morning', () => {
    const other = office.load();
    other.host.beforeCall = (name) => {
      if (name !== 'Lock.releaseLock') return;
      other.host.beforeCall = null;
      expect(office.morning('2556-06-28T08:15')[0]?.message).toContain('มีผู้อื่นกำลังสั่งงาน');
    };
    other.call('runCommand', ['board', {}]);
    expect(office.mailbox.sent).toEqual([]);
    office.morning('2556-06-29T08:15');
    expect(office.mailbox.sent).toHaveLength(8);
  });

  it('a trigger that comes no more is told by the self-check', () => {
    office.morning('2556-06-21T08:15');
    expect(checked('2556-06-22T09:00')?.code).toBe('daily-on');
    expect(checked('2556-06-23T09:00')).toMatchObject({ code: 'daily-silent', state: 'must-fix' });
  });

  it('a copy of the file has no trigger, and says so', () => {
    office.book.id = 'a copy';
    expect(checked('2556-06-21T09:00')).toMatchObject({ code: 'daily-not-on', state: 'check' });
  });

  it('blank settings send nothing while the trigger is still there, and the self-check names who ends it', () => {
    setting(BEFORE, '');
    setting(AFTER, '');
    expect(office.morning('2556-06-28T08:15')).toEqual([]);
    expect(office.mailbox.sent).toEqual([]);
    expect(checked('2556-06-28T09:00')).toMatchObject({ code: 'daily-left-on', state: 'check' });
  });
});

describe('the days in the settings', () => {
  it.each([
    ['3, 1', [1, 3]],
    ['๓ ๑', [1, 3]],
    ['0', [0]],
    ['3', [3]],
    ['3;3; 1', [1, 3]],
    ['', []],
  ])('"%s" is read', (text, before) => {
    setting(BEFORE, text);
    const outcome = turn();
    expect(outcome.done && outcome.result).toMatchObject({ days: { before } });
  });

  // 31 is what a sheet may make of "3,1".
  it.each(['15', '31', '-1', '1.5', 'three', '1/2/2556', '3-1'])('"%s" is refused with its cell', (text) => {
    setting(BEFORE, text);
    expect(turn()).toMatchObject({
      done: false,
      code: 'setting-wrong',
      message: expect.stringMatching(/ช่อง B\d+: .*0 ถึง 14/),
    });
  });

  it('are not there in the plain build, whose set-up leaves them as they are', () => {
    const before = structuredClone(tab(office.book, 'การตั้งค่า').cells);
    run(office.book, 'set-up');
    expect(tab(office.book, 'การตั้งค่า').cells).toEqual(before);
  });

  it('come into a workbook of the plain build with the next set-up', async () => {
    const { phraeBook } = await import('../../support/books/office');
    office.book = phraeBook();
    const labels = () => tab(office.book, 'การตั้งค่า').cells.map((row) => row?.[0]?.value);
    expect(labels()).not.toContain(BEFORE);
    expect(stateOf(turn())).toBe('none');
    office.run('set-up');
    expect(labels()).toContain(BEFORE);
  });
});

it('in English all of it is English', async () => {
  office = await MailOffice.open({ language: 'en' });
  const label = 'Remind by e-mail, days before the deadline';
  const settings = tab(office.book, 'Settings');
  const row = settings.cells.findIndex((cells) => cells?.[0]?.value === label);
  type(office.book, settings, `B${row + 1}`, '3 1');
  const messages = [turn().message, turn().message];
  type(office.book, settings, `B${row + 1}`, '');
  messages.push(turn().message, turn().message);
  type(office.book, settings, `B${row + 1}`, 'soon');
  messages.push(turn().message);
  const { lines } = office.run('self-check', {}, { now: '2556-06-23T09:00' }) as { lines: { found: string }[] };
  messages.push(...lines.map(({ found }) => found).filter((found) => !found.includes('แพร่')));
  for (const message of messages) expect(message).not.toMatch(/[ก-๙]/);
  expect(messages[0]).toContain('1, 3 days before the deadline');
  expect(messages[4]).toContain('"soon", expected numbers of days from 0 to 14');
});
