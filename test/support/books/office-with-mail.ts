// The build with mail on the local host: its script, the rights of its manifest, a mailbox, and Google's clock.
import { readFileSync } from 'node:fs';
import { readAddOnHtml } from '../../../local/add-on-file.ts';
import type { Outcome } from '../../../local/office.ts';
import { type AddOn, loadAddOn } from '../../../local/runtime.ts';
import { type Mailbox, newMailbox } from '../../../local/services/host/host.ts';
import type { TriggerState } from '../../../local/services/host/objects.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { buildScript, WITH_MAIL } from '../../../scripts/build.ts';
import { PHRAE_ROSTER } from '../provinces/province';
import { done, emptyBook, OWNER } from './office';

const fileOf = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
export const MAIL_MANIFEST = JSON.parse(fileOf(WITH_MAIL.manifest)) as { oauthScopes: string[] };

/** Once a process: to build it takes a second. */
const built = buildScript([], WITH_MAIL);

export interface Reminded {
  district: string;
  round: string;
  to: string[];
  subject: string;
  text: string;
  state: string;
  cause: string;
}

/** What becomes of the e-mails of a district. */
export const stateOf = (lines: readonly Reminded[], district: string) =>
  lines.filter((line) => line.district === district).map(({ state }) => state);

export interface Sending {
  quota: number;
  reminders: Reminded[];
  confirm: string | null;
  said: string;
  problem: string;
}

export interface Disturbing {
  user?: string;
  now?: string;
  disturb?: (addOn: AddOn) => void;
}

/** Moments as people write them here, `2556-06-28T08:30`. */
const clockAt = (now: string) => {
  const [year = '', rest = ''] = now.split(/-(.*)/s);
  const moment = Date.parse(`${Number(year) - 543}-${rest}:00+07:00`);
  return () => moment;
};

/** Two days after the deadline of July. */
export const MORNING = '2556-07-03T08:30';

/** To set one up takes longer than most tests. */
const made = new Map<string, Workbook>();

/** An office that uses the build with mail: what it has sent, and the triggers of its people. */
export class MailOffice {
  readonly triggers: TriggerState[] = [];
  book: Workbook;
  mailbox: Mailbox;
  private readonly files: { script: string; words: string };

  private constructor(files: { script: string; words: string }, book: Workbook, left: number) {
    this.files = files;
    this.book = book;
    this.mailbox = newMailbox(left);
  }

  /** `editors`: a line for each, `DISTRICT=EMAIL`; the mailbox has room for so many recipients a day. */
  static async open({ editors = EDITORS, left = 100, language = 'th' } = {}): Promise<MailOffice> {
    const key = JSON.stringify([editors, language]);
    const office = new MailOffice(await built, made.get(key) ?? emptyBook(), left);
    if (!made.has(key)) office.run('set-up', { province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, editors, language });
    made.set(key, office.book);
    office.book = structuredClone(office.book);
    return office;
  }

  load({ user = OWNER, now = MORNING, disturb }: Disturbing = {}): AddOn {
    const { script, words } = this.files;
    const addOn = loadAddOn({
      code: script,
      workbook: this.book,
      user,
      now: clockAt(now),
      readHtml: (name) => (name === 'Words' ? words : readAddOnHtml(name)),
      scopes: MAIL_MANIFEST.oauthScopes,
      mailbox: this.mailbox,
      triggers: this.triggers,
    });
    disturb?.(addOn);
    return addOn;
  }

  outcome(command: string, options: Record<string, unknown> = {}, how: Disturbing = {}): Outcome {
    return this.load(how).call('runCommand', [command, options]) as Outcome;
  }

  run(command: string, options: Record<string, unknown> = {}, how: Disturbing = {}): Record<string, unknown> {
    return done(this.outcome(command, options, how));
  }

  look(how: Disturbing = {}): Sending {
    return this.run('send-reminders', {}, how) as unknown as Sending;
  }

  /** Looks first, and says yes. */
  send(how: Disturbing = {}): Sending {
    const { confirm } = this.look({ ...how, disturb: () => undefined });
    return this.run('send-reminders', { confirm }, how) as unknown as Sending;
  }

  /** Google's clock runs whatever trigger there is, each as its maker. */
  morning(now: string): Error[] {
    return [...this.triggers].flatMap(({ handler, user }) => {
      try {
        this.load({ user, now }).timed(handler);
        return [];
      } catch (error) {
        return [error as Error];
      }
    });
  }

  /** Lines of reminders in the ledger, in their order. */
  reminded(): { at: string; who: string; district: string; round: string; after: string; subject: string }[] {
    const { entries, broken } = this.run('ledger') as { entries: { act: string }[]; broken: object[] };
    if (broken.length) throw new Error(`The ledger is broken: ${JSON.stringify(broken)}`);
    return entries.filter(({ act }) => act === 'remind') as never;
  }

  districtsSent(): string[] {
    return this.mailbox.sent.map(({ subject }) => subject);
  }
}

export const DISTRICTS = ['เมืองแพร่', 'สูงเม่น', 'เด่นชัย', 'ลอง', 'สอง', 'ร้องกวาง', 'วังชิ้น', 'หนองม่วงไข่'];
export const emailOf = (district: string) => `clerk${DISTRICTS.indexOf(district) + 1}@example.go.th`;
/** Of the 8 districts; the town municipality has none. */
export const EDITORS = DISTRICTS.map((district) => `${district}=${emailOf(district)}`).join('\n');
