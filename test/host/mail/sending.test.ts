// Reminders by e-mail from the menu: shown first, sent once a day, never more than Google allows, each with a line in the ledger.
import { beforeEach, describe, expect, it } from 'vitest';
import type { AddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, rowOf, tab, type } from '../../support/books/office';
import { DISTRICTS, EDITORS, emailOf, MailOffice, MORNING, type Reminded } from '../../support/books/office-with-mail';

let office: MailOffice;

beforeEach(async () => {
  office = await MailOffice.open();
});

const stateOf = (lines: readonly Reminded[], district: string) =>
  lines.filter((line) => line.district === district).map(({ state }) => state);

describe('before anything is sent', () => {
  it('it says to whom which text would go, how many recipients are left, and asks', () => {
    const { quota, reminders, confirm, said } = office.look();
    expect(quota).toBe(100);
    expect(confirm).toMatch(/^[0-9a-f]{8}$/);
    expect(office.mailbox.sent).toEqual([]);
    expect(reminders.map(({ district }) => district)).toEqual([...DISTRICTS, 'เทศบาลเมืองแพร่']);
    expect(reminders[3]).toMatchObject({
      district: 'ลอง',
      round: '2013-07-01',
      to: [emailOf('ลอง')],
      subject: 'แจ้งเตือนการรายงาน รอบ 1 ก.ค. 2556 ลอง จังหวัดแพร่',
      text: expect.stringMatching(/^เรียน ผู้รับผิดชอบรายงาน ลอง\n[\s\S]*https:\/\/docs\.google\.com\/spreadsheets\//),
      state: 'send',
    });
    expect(said).toContain('ยังไม่ได้ส่งอีเมล พร้อมส่ง 8 ฉบับ ถึงผู้รับ 8 คน (วันนี้ Google ให้ส่งได้อีก 100 คน)');
    expect(said).toContain(`- ลอง รอบ 1 ก.ค. 2556: ${emailOf('ลอง')}`);
    expect(office.reminded()).toEqual([]);
  });

  it('a district without an address is named', () => {
    const { reminders, said } = office.look();
    expect(stateOf(reminders, 'เทศบาลเมืองแพร่')).toEqual(['no-address']);
    expect(said).toContain('- เทศบาลเมืองแพร่ รอบ 1 ก.ค. 2556: ไม่ได้ส่ง เพราะการตั้งค่าไม่มีอีเมลของอำเภอนี้');
  });

  it('all of it stands on the tab, text and all', () => {
    const outcome = office.outcome('send-reminders');
    const name = outcome.done ? (outcome.tab as string) : '';
    const cells = tab(office.book, name).cells.map((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    const line = cells.find(([district]) => district === 'ลอง') as string[];
    expect(line[2]).toBe(emailOf('ลอง'));
    expect(line[4]).toMatch(/^เรียน ผู้รับผิดชอบรายงาน ลอง/);
    expect(line[5]).toBe('พร้อมส่ง');
  });

  it('with --dry-run nothing is sent, whatever is confirmed', () => {
    const { confirm } = office.look();
    expect(office.run('send-reminders', { confirm, 'dry-run': true })).toMatchObject({ confirm: null });
    expect(office.mailbox.sent).toEqual([]);
  });

  it.each([
    ['an older code', 'send-reminders', { confirm: '00000000' }],
    ['no code', 'send-reminders', {}],
  ])('with %s nothing is sent, and it asks again', (_, command, options) => {
    expect(office.run(command, options).confirm).toMatch(/[0-9a-f]{8}/);
    expect(office.mailbox.sent).toEqual([]);
  });

  it('what has changed since is shown again before it goes', () => {
    const { confirm } = office.look();
    const long = tab(office.book, 'ลอง');
    type(office.book, long, 'F3', '');
    const again = office.run('send-reminders', { confirm });
    expect(again.confirm).not.toBeNull();
    expect(office.mailbox.sent).toEqual([]);
  });

  it('no clerk of a district may', () => {
    office.book.editors.push(emailOf('ลอง'));
    const outcome = office.outcome('send-reminders', {}, { user: emailOf('ลอง') });
    expect(outcome).toMatchObject({ done: false, code: 'province-only' });
    expect(office.mailbox.sent).toEqual([]);
  });
});

describe('from the menu', () => {
  const press = (answers: string[]) => {
    const addOn = office.load();
    addOn.host.answers.push(...answers);
    addOn.call('menu_send_reminders', []);
    return addOn.host;
  };

  it('its two entries stand behind the texts to be copied', () => {
    const addOn = office.load();
    addOn.open();
    const items = addOn.host.menus[0]?.items.map((item) => ('functionName' in item ? item.functionName : '')) ?? [];
    const at = items.indexOf('menu_reminders');
    expect(items.slice(at, at + 3)).toEqual(['menu_reminders', 'menu_send_reminders', 'menu_daily_reminders']);
  });

  it('the answer yes sends, and says so; the tab is shown before the question', () => {
    const { alerts, toasts } = press(['YES']);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.message).toMatch(/พร้อมส่ง 8 ฉบับ[\s\S]*ทำเลยหรือไม่$/);
    expect(toasts.at(-1)?.message).toContain('ส่งอีเมลแจ้งเตือนแล้ว 8 ฉบับ');
    expect(office.mailbox.sent).toHaveLength(8);
    expect(office.book.sheets.find(({ id }) => id === office.book.activeSheet)?.name).toBe('แจ้งเตือน');
  });

  it('the answer no sends nothing', () => {
    press(['NO']);
    expect(office.mailbox.sent).toEqual([]);
    expect(office.reminded()).toEqual([]);
  });
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

describe('with room for 3 recipients and 8 districts', () => {
  const sentTo = (from: number) => office.mailbox.sent.slice(from).flatMap(({ to }) => to);

  beforeEach(() => {
    office.mailbox.left = 3;
  });

  it('three go, the others are named, and none is tried that would exceed it', () => {
    const { reminders, said } = office.send();
    expect(office.mailbox).toMatchObject({ left: 0 });
    expect(sentTo(0)).toEqual(DISTRICTS.slice(0, 3).map(emailOf));
    expect(reminders.filter(({ state }) => state === 'no-quota').map(({ district }) => district)).toEqual(
      DISTRICTS.slice(3),
    );
    for (const district of DISTRICTS.slice(3)) expect(said).toContain(`- ${district} รอบ`);
    expect(said).toContain('ครั้งต่อไปจะส่งเป็นลำดับแรก');
  });

  it('the next day those who had none come first, until each had one', () => {
    office.send();
    for (const now of ['2556-07-04T08:30', '2556-07-05T08:30']) {
      office.mailbox.left = 3;
      office.send({ now });
    }
    expect(sentTo(0).slice(0, 8)).toEqual(DISTRICTS.map(emailOf));
    expect(sentTo(8)).toEqual([emailOf(DISTRICTS[0] as string)]);
  });

  it('a district with more recipients than are left waits whole, and a smaller one behind it goes', async () => {
    const lines = ['ลอง=a@example.go.th', 'ลอง=b@example.go.th', 'สอง=c@example.go.th', 'สอง=d@example.go.th'];
    office = await MailOffice.open({ editors: [...lines, 'วังชิ้น=e@example.go.th'].join('\n'), left: 3 });
    office.send();
    expect(office.mailbox.sent.map(({ to }) => to.length)).toEqual([2, 1]);
    office.mailbox.left = 2;
    office.send({ now: '2556-07-04T08:30' });
    expect(office.mailbox.sent.at(-1)?.to).toEqual(['c@example.go.th', 'd@example.go.th']);
  });

  it('less than nothing left, as Google says of an account that sent too much, is nothing', () => {
    office.mailbox.left = -1;
    expect(office.look()).toMatchObject({ quota: 0, confirm: null });
  });

  it('where Google allows fewer than it said, what it refused is told, and goes first the next time', () => {
    office.send({
      disturb: ({ host }) => {
        host.beforeCall = (name) => {
          if (name === 'MailApp.sendEmail' && office.mailbox.sent.length === 2) office.mailbox.left = 0;
        };
      },
    });
    expect(office.mailbox.sent).toHaveLength(2);
    office.mailbox.left = 1;
    office.send({ now: '2556-07-04T08:30' });
    expect(sentTo(2)).toEqual([emailOf('เด่นชัย')]);
  });
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

describe('broken off, and run again', () => {
  const byName: readonly (readonly [string, (nth: number) => (addOn: AddOn) => void])[] = [
    [
      'ended by Google',
      (nth) =>
        ({ host }) =>
          host.endAt(nth),
    ],
    [
      'ended by a service that fails',
      (nth) =>
        ({ host }) =>
          host.failCall(null, nth),
    ],
  ];

  /** Calls of the reading before the first e-mail; from there on all are tried. */
  function placesOf(looked: Workbook, confirm: string | null): number[] {
    let [first, calls] = [0, 0];
    const count = ({ host }: AddOn) => {
      host.beforeCall = (name) => {
        calls += 1;
        if (name === 'MailApp.sendEmail' && first === 0) first = calls;
      };
    };
    office.book = structuredClone(looked);
    office.run('send-reminders', { confirm }, { disturb: count });
    return Array.from({ length: calls }, (_, index) => index + 1).filter((nth) => nth % 61 === 1 || nth >= first);
  }

  it.each(byName)('%s: each district is written to, at most one of them twice', async (_, end) => {
    const few = DISTRICTS.slice(0, 2);
    office = await MailOffice.open({ editors: few.map((district) => `${district}=${emailOf(district)}`).join('\n') });
    const { confirm } = office.look();
    const looked = structuredClone(office.book);
    const places = placesOf(looked, confirm);
    let twice = 0;
    for (const nth of places) {
      office.book = structuredClone(looked);
      office.mailbox = { left: 100, sent: [] };
      try {
        office.run('send-reminders', { confirm }, { disturb: end(nth) });
      } catch {
        // It was to end so.
      }
      const gone = () => office.mailbox.sent.flatMap(({ to }) => to);
      // The ledger says of nobody that an e-mail went which did not.
      for (const { district } of office.reminded()) expect(gone(), `call ${nth}`).toContain(emailOf(district));
      const again = office.look();
      if (again.confirm) office.run('send-reminders', { confirm: again.confirm });
      expect([...new Set(gone())].sort(), `call ${nth}`).toEqual(few.map(emailOf).sort());
      expect(gone().length, `call ${nth}`).toBeLessThanOrEqual(few.length + 1);
      expect(office.reminded(), `call ${nth}`).toHaveLength(few.length);
      if (gone().length > few.length) twice += 1;
    }
    // The few calls between an e-mail and its line, and no others.
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(few.length * 5);
  });
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
