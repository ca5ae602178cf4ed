// Google's MailApp: e-mails in the user's name. Here none leaves the machine: they lie in the mailbox.

import { Exception } from '../host/exception.ts';
import { text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'MailApp'>;

const { method } = methodsOf<Place>();

/** Of one e-mail: recipients, characters of the subject, bytes of the text (of an account of gmail.com). */
const MOST_RECIPIENTS = 50;
const LONGEST_SUBJECT = 250;
const LONGEST_TEXT = 200 * 1024;

/** Google takes more than this; which of it is not known. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

export const mailApp = defineService({
  name: 'MailApp',
  path: 'MailApp',
  enter: (call: Place) => call,
  methods: {
    getRemainingDailyQuota: method('mail', [], ({ host }) => host.mailbox.left),
    sendEmail: method('mail', [text, text, text], send),
  },
});

function addressesIn(recipient: string): string[] {
  const addresses = recipient
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  if (!addresses.length) throw new Exception('Failed to send email: no recipient');
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) throw new Exception(`Invalid email: ${wrong}`);
  return addresses;
}

function send({ host: { mailbox } }: Place, recipient: string, subject: string, body: string): void {
  const to = addressesIn(recipient);
  if (to.length > MOST_RECIPIENTS) throw new Exception('Limit Exceeded: Email Recipients Per Message.');
  if (Buffer.byteLength(body) > LONGEST_TEXT) throw new Exception('Limit Exceeded: Email Body Size.');
  if (subject.length > LONGEST_SUBJECT || /[\r\n]/.test(subject)) throw new Exception('Invalid argument: subject');
  if (to.length > mailbox.left) throw new Exception('Service invoked too many times for one day: email.');
  mailbox.left -= to.length;
  mailbox.sent.push({ to, subject, text: body });
}
