// E-mails, triggers and who acts, as far as Google's ways are known: never more lenient.
import { describe, expect, it } from 'vitest';
import { loadAddOn } from '../../../local/runtime.ts';
import { type Mailbox, newMailbox } from '../../../local/services/host/host.ts';
import type { TriggerState } from '../../../local/services/host/objects.ts';
import { owner } from '../workbook/samples.ts';
import { smallBook } from './script.ts';

const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

interface Setting {
  scopes?: string[];
  mailbox?: Mailbox;
  triggers?: TriggerState[] | null;
  user?: string;
  hides?: boolean;
}

function addOnOf(lines: string, { scopes = SCOPES, mailbox, triggers, user = owner, hides }: Setting = {}) {
  const workbook = smallBook();
  if (!workbook.editors.includes(user) && user !== owner) workbook.editors.push(user);
  if (hides) workbook.google = { hidesUsers: true };
  const code = `function main() { ${lines} }`;
  const more = { ...(mailbox ? { mailbox } : {}), ...(triggers === undefined ? {} : { triggers }) };
  return loadAddOn({ code, workbook, user, scopes, ...more });
}

const run = (lines: string, setting?: Setting) => addOnOf(lines, setting).call('main', []);

const thrownBy = (lines: string, setting?: Setting) =>
  run(`try { ${lines} } catch (error) { return String(error); } return 'nothing was thrown';`, setting);

describe('MailApp', () => {
  it('sends to each recipient, and each counts', () => {
    const mailbox = newMailbox(5);
    expect(
      run(
        `MailApp.sendEmail('a@example.com, b@example.com', 'one', 'two\\nthree'); return MailApp.getRemainingDailyQuota();`,
        { mailbox },
      ),
    ).toBe(3);
    expect(mailbox.sent).toEqual([{ to: ['a@example.com', 'b@example.com'], subject: 'one', text: 'two\nthree' }]);
  });

  it('sends nothing of an e-mail that has more recipients than are left', () => {
    const mailbox = newMailbox(1);
    expect(thrownBy(`MailApp.sendEmail('a@example.com,b@example.com', 's', 'b')`, { mailbox })).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(mailbox).toEqual({ left: 1, sent: [] });
  });

  it.each([
    ['', 'Failed to send email: no recipient'],
    [' , ', 'Failed to send email: no recipient'],
    ['a@b', 'Invalid email: a@b'],
    ['a@example.com,nobody', 'Invalid email: nobody'],
    ['a@example.com\nBcc: b@example.com', 'Invalid email: a@example.com\nBcc: b@example.com'],
    ['Name <a@example.com>', 'Invalid email: Name <a@example.com>'],
  ])('refuses the recipient "%s"', (recipient, message) => {
    const mailbox = newMailbox();
    expect(thrownBy(`MailApp.sendEmail(${JSON.stringify(recipient)}, 's', 'b')`, { mailbox })).toBe(
      `Exception: ${message}`,
    );
    expect(mailbox.sent).toEqual([]);
  });

  it.each([
    ['a subject with a line end', `'a@example.com', 'one\\nBcc: b@example.com', 'b'`],
    ['a subject of 251 characters', `'a@example.com', 's'.repeat(251), 'b'`],
    ['a text of more than 200 kB', `'a@example.com', 's', 'ก'.repeat(70000)`],
    ['51 recipients', `Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.com').join(), 's', 'b'`],
  ])('refuses %s', (_, given) => {
    expect(thrownBy(`MailApp.sendEmail(${given})`)).toMatch(/^Exception: (Invalid argument|Limit Exceeded)/);
  });

  it('says that what Google takes and it does not is missing here', () => {
    expect(thrownBy(`MailApp.sendEmail({ to: 'a@example.com' })`)).toMatch(/^Error: The local host does not have/);
  });

  it.each([
    ['MailApp.sendEmail', `MailApp.sendEmail('a@example.com', 's', 'b')`, 'script.send_mail'],
    ['MailApp.getRemainingDailyQuota', 'MailApp.getRemainingDailyQuota()', 'script.send_mail'],
    ['ScriptApp.getProjectTriggers', 'ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['ScriptApp.newTrigger', `ScriptApp.newTrigger('main')`, 'script.scriptapp'],
    ['Session.getEffectiveUser', 'Session.getEffectiveUser()', 'userinfo.email'],
  ])('%s is refused without its scope', (method, lines, scope) => {
    const scopes = SCOPES.filter((each) => !each.endsWith(scope));
    expect(thrownBy(lines, { scopes, triggers: [] })).toBe(
      `Exception: You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });
});

describe('triggers', () => {
  const DAILY = `ScriptApp.newTrigger('main').timeBased().everyDays(1).atHour(8).inTimezone('Asia/Bangkok').create();`;

  it('are made, listed and deleted, each by its maker alone', () => {
    const triggers: TriggerState[] = [];
    run(DAILY, { triggers });
    run(DAILY, { triggers, user: 'editor@example.com' });
    const listed = `return ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction());`;
    expect(run(listed, { triggers })).toEqual(['main']);
    expect(triggers).toMatchObject([{ user: owner, hour: 8, everyDays: 1 }, { user: 'editor@example.com' }]);
    run('ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);', { triggers });
    expect(triggers).toMatchObject([{ user: 'editor@example.com' }]);
  });

  it.each([
    ['an hour that no day has', DAILY.replace('8', '24')],
    ['a time zone that there is not', DAILY.replace('Bangkok', 'Phrae')],
    ['none of how often', `ScriptApp.newTrigger('main').timeBased().create()`],
  ])('with %s are refused', (_, lines) => {
    expect(thrownBy(lines, { triggers: [] })).toMatch(/^Exception: /);
  });

  it('are 20 at most', () => {
    const triggers: TriggerState[] = [];
    expect(thrownBy(`for (let index = 0; index < 21; index += 1) { ${DAILY} }`, { triggers })).toMatch(
      /This script has too many triggers/,
    );
    expect(triggers).toHaveLength(20);
  });

  it('are missing where no clock would run them', () => {
    expect(thrownBy('ScriptApp.getProjectTriggers()')).toMatch(/^Error: The local host does not have a clock/);
  });

  it('run with the spreadsheet, as whoever made them, and without a screen', () => {
    const lines = `const name = SpreadsheetApp.getActiveSpreadsheet().getName();
      const who = Session.getEffectiveUser().getEmail();
      let screen = 'shown';
      try { SpreadsheetApp.getUi(); } catch (error) { screen = error.message; }
      throw new Error([name, who, screen].join('|'));`;
    const addOn = addOnOf(lines);
    expect(() => addOn.timed('main')).toThrow(`|${owner}|Cannot call SpreadsheetApp.getUi() from this context.`);
  });
});

it('who acts is not told where Google hides it', () => {
  expect(run('return Session.getEffectiveUser().getEmail();', { hides: true })).toBe('');
});

it('requireAllScopes ends the execution where one was not allowed', () => {
  const addOn = addOnOf(`ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'went on';`);
  addOn.host.granted = SCOPES.filter((scope) => !scope.endsWith('send_mail'));
  expect(() => addOn.call('main', [])).toThrow('Authorization is required');
  addOn.host.granted = SCOPES;
  expect(addOn.call('main', [])).toBe('went on');
});
