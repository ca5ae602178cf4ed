// Before an e-mail goes it is shown to whom which text would go, and asked; from the menu, too.
import { beforeEach, describe, expect, it } from 'vitest';
import { tab, type } from '../../support/books/office';
import { DISTRICTS, emailOf, MailOffice, stateOf } from '../../support/books/office-with-mail';

let office: MailOffice;

beforeEach(async () => {
  office = await MailOffice.open();
});

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
      subject: 'แจ้งเตือนการรายงาน รอบ 1 ก.ค. 2556 อำเภอลอง จังหวัดแพร่',
      text: expect.stringMatching(
        /^เรียน ผู้รับผิดชอบรายงานของอำเภอลอง\n[\s\S]*https:\/\/docs\.google\.com\/spreadsheets\//,
      ),
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
    expect(line[4]).toMatch(/^เรียน ผู้รับผิดชอบรายงานของอำเภอลอง/);
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
    expect(alerts[0]?.message).toMatch(/พร้อมส่ง 8 ฉบับ[\s\S]*ยืนยันการเปลี่ยนแปลงหรือไม่$/);
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
