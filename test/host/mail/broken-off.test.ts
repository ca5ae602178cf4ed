// Sending that ends in the midst of it, at whatever call, and is done again.
import { describe, expect, it } from 'vitest';
import type { AddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { DISTRICTS, emailOf, MailOffice } from '../../support/books/office-with-mail';

let office: MailOffice;

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
