// Never more recipients than Google allows a day: who has to wait is named, and goes first the next time.
import { beforeEach, describe, expect, it } from 'vitest';
import { DISTRICTS, emailOf, MailOffice } from '../../support/books/office-with-mail';

let office: MailOffice;

beforeEach(async () => {
  office = await MailOffice.open();
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
