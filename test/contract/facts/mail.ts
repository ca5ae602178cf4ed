// E-mails, triggers and who acts: what the build with mail asks of Google. The contract's own script has none of these rights, so that the rest
// is seen by whoever pushes the build with mail.
import { type Fact, YES } from '../asking/fact';

const refuses = (call: () => unknown): boolean => {
  try {
    call();
    return false;
  } catch {
    return true;
  }
};

export const mail: Fact[] = [
  {
    id: 'mail.without-scope',
    question: 'Are e-mails, and the question how many are left, refused where the manifest does not name their scope?',
    source:
      'public reports: "You do not have permission to call MailApp.sendEmail. Required permissions: …/script.send_mail"',
    grade: 'reported',
    host: 'local/services/script/auth.ts',
    asks: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
    expected: { send: true, left: true },
    observe: () => ({
      send: refuses(() => MailApp.sendEmail('nobody@example.com', 'contract', 'contract')),
      left: refuses(() => MailApp.getRemainingDailyQuota()),
    }),
  },
  {
    id: 'mail.triggers-without-scope',
    question: 'Are triggers refused where the manifest does not name their scope?',
    source: 'public reports: "You do not have permission to call ScriptApp.getProjectTriggers"',
    grade: 'reported',
    host: 'local/services/script/auth.ts',
    asks: ['ScriptApp.getProjectTriggers', 'ScriptApp.newTrigger'],
    expected: { list: true, make: true },
    observe: () => ({
      list: refuses(() => ScriptApp.getProjectTriggers()),
      make: refuses(() => ScriptApp.newTrigger('contract_ask').timeBased().everyDays(1).create()),
    }),
  },
  {
    id: 'mail.who-without-scope',
    question: 'Is it refused to ask who acts where the manifest does not name the scope?',
    source: 'Session.md names the scope userinfo.email',
    grade: 'documented',
    host: 'local/services/script/session.ts',
    asks: ['Session.getEffectiveUser'],
    expected: { refused: true },
    observe: () => ({ refused: refuses(() => Session.getEffectiveUser().getEmail()) }),
  },
  {
    id: 'mail.address',
    question: 'Does a spreadsheet say where it is found?',
    source: 'Spreadsheet.md',
    grade: 'documented',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.getUrl'],
    expected: { isAddress: true },
    observe: ({ book }) => ({ isAddress: /^https:\/\/docs\.google\.com\/spreadsheets\//.test(book.getUrl()) }),
  },
  {
    id: 'mail.recipients',
    question: 'Does each recipient of an e-mail count, and is getRemainingDailyQuota less by so many then?',
    source: 'MailApp.md; quotas: "Email recipients per day"; groups.google.com/g/adwords-scripts/c/XPHTRpW1BKA',
    grade: 'documented',
    host: 'local/services/script/mail-app.ts',
    look: 'With the build with mail: send reminders to two districts, one of them with two editors. Is the number in the question less by three the next time?',
    expected: YES,
  },
  {
    id: 'mail.over-quota',
    question:
      'Is an e-mail refused, in the language of the user, and nothing of it sent, where it has more recipients than are left?',
    source:
      'oki2a24.com/2015/09/15 measured that two or three more go, and that -1 are left then; public reports of "Service invoked too many times for one day: email."',
    grade: 'measured',
    host: 'local/services/script/mail-app.ts',
    look: 'With an account that has sent 100 e-mails today: does MailApp.sendEmail throw, sooner or later?',
    expected: YES,
  },
  {
    id: 'mail.bad-address',
    question:
      'Is an address such as a@b refused before anything is sent, and the others of the same e-mail are not written to either?',
    source: 'public reports of "Invalid email: …" and "Failed to send email: no recipient"; which addresses none found',
    grade: 'unconfirmed',
    host: 'local/services/script/mail-app.ts',
    look: 'MailApp.sendEmail("your-own@address, a@b", "contract", "contract"): does it throw, and does nothing come?',
    expected: YES,
  },
  {
    id: 'mail.subject-lines',
    question: 'Is a subject with a line end, or of more than 250 characters, refused?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/script/mail-app.ts',
    look: 'MailApp.sendEmail("your-own@address", "one\\nBcc: other@address", "contract"): does it throw? If something comes: has it one subject, and nobody else got it?',
    expected: YES,
  },
  {
    id: 'mail.limits',
    question: 'Are more than 50 recipients, and a text of more than 200 kB, refused?',
    source:
      'quotas; public reports of "Limit Exceeded: Email Recipients Per Message." and "Limit Exceeded: Email Body Size."',
    grade: 'documented',
    host: 'local/services/script/mail-app.ts',
    look: 'Send a text of 250,000 letters to yourself with MailApp.sendEmail. Does it throw?',
    expected: YES,
  },
  {
    id: 'mail.own-triggers',
    question: 'Does everybody see the own triggers alone?',
    source: 'ScriptApp.md: "associated with the current project and current user"; guides/triggers/installable',
    grade: 'documented',
    host: 'local/services/script/script-app.ts',
    look: 'With the build with mail: turn automatic reminders on with two accounts. Does each see one trigger under Triggers in the script editor?',
    asks: ['Trigger.getHandlerFunction', 'ScriptApp.deleteTrigger'],
    expected: YES,
  },
  {
    id: 'mail.daily',
    question: 'Does a trigger of hour 8 in Asia/Bangkok run once a day between 8 and 9 there?',
    source:
      'ClockTriggerBuilder.md; guides/triggers/installable: "chooses a time between 9 a.m. and 10 a.m., then keeps that timing"',
    grade: 'documented',
    look: 'With the build with mail: turn automatic reminders on. What does the self-check say of the last run after two mornings?',
    asks: [
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyDays',
      'ClockTriggerBuilder.atHour',
      'ClockTriggerBuilder.inTimezone',
      'ClockTriggerBuilder.create',
    ],
    expected: YES,
  },
  {
    id: 'mail.clock-sees-spreadsheet',
    question:
      'Has a script that is bound to a spreadsheet it as its active one when the clock runs it, with spreadsheets.currentonly?',
    source:
      'scripts everywhere do it without the scope; that a script of its own has none is reported (github.com/mogsdad/SheetConverter issue 2); for currentonly none found',
    grade: 'unconfirmed',
    host: 'local/runtime.ts',
    look: 'As mail.daily: is the last run there, without a problem?',
    expected: YES,
  },
  {
    id: 'mail.clock-has-no-screen',
    question: 'Is getUi refused when the clock runs the script?',
    source: 'github.com/LesterCovax/crypto-sheets issue 50: "Cannot call SpreadsheetApp.getUi() from this context."',
    grade: 'reported',
    host: 'local/services/script/auth.ts',
    look: 'Add SpreadsheetApp.getUi() to a function that a daily trigger runs. Does Google write that it failed?',
    expected: YES,
  },
  {
    id: 'mail.clock-user',
    question: 'Is whoever made a trigger the effective user when it runs, and do they get an e-mail when it fails?',
    source: 'Session.md; guides/triggers/installable',
    grade: 'documented',
    host: 'local/services/script/session.ts',
    look: 'As mail.daily: do the lines in the ledger name the account that turned it on? Then break the settings: does Google write to it the next day?',
    expected: YES,
  },
  {
    id: 'mail.all-scopes',
    question: 'Does requireAllScopes end the execution with a question to the user where a box was not ticked?',
    source: 'ScriptApp.md; release notes of January 2025; that it needs script.scriptapp itself is reported',
    grade: 'documented',
    host: 'local/services/script/script-app.ts',
    look: 'With the build with mail: leave the box of e-mails unticked, and turn automatic reminders on. Does Google ask again?',
    asks: ['ScriptApp.requireAllScopes'],
    expected: YES,
  },
];
