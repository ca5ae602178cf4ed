// Google's Ui: menus and alerts.

import { releaseLock } from './document-lock.ts';
import type { Alert, Host } from './host.ts';
import { EnumMember, ServiceObject } from './objects.ts';
import { member, text } from './parameters.ts';
import { type Call, defineService, methodsOf } from './service.ts';

type Place = Call<'Ui'>;

const { method, either } = methodsOf<Place>();
const buttonSet = member('ButtonSet');

export const ui = defineService({
  name: 'Ui',
  path: 'Ui',
  enums: ['Button', 'ButtonSet'],
  enter: (call: Place) => call,
  methods: {
    createMenu: method('menu', [text], (_, title) => new ServiceObject('Menu', { title, items: [] })),
    createAddonMenu: method('menu', [], () => new ServiceObject('Menu', { title: null, items: [] })),
    alert: either(
      method('dialog', [text], ({ host }, message) => alert(host, { title: null, message, buttons: 'OK' })),
      method('dialog', [text, buttonSet], ({ host }, message, buttons) =>
        alert(host, { title: null, message, buttons }),
      ),
      method('dialog', [text, text, buttonSet], ({ host }, title, message, buttons) =>
        alert(host, { title, message, buttons }),
      ),
    ),
  },
});

/** While the user reads, the script is suspended, and its lock does not survive that (platform.md section 4). */
function alert(host: Host, shown: Omit<Alert, 'answer'>): EnumMember {
  releaseLock(host.workbook, host);
  const answer = host.answers.shift() ?? 'OK';
  host.alerts.push({ ...shown, answer });
  return new EnumMember('Button', answer);
}
