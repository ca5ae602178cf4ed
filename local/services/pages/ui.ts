// Google's Ui: menus, alerts, the sidebar and dialogs.

import type { Alert, Host } from '../host/host.ts';
import { EnumMember, type HtmlState, ServiceObject } from '../host/objects.ts';
import { instance, member, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { releaseLock } from '../script/document-lock.ts';

type Place = Call<'Ui'>;

const { method, either } = methodsOf<Place>();
const buttonSet = member('ButtonSet');
const page = instance('HtmlOutput');

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
    /** A later change of the output does not change what is shown. */
    showSidebar: method('dialog', [page], ({ host }, html) => {
      host.sidebar = structuredClone(html);
    }),
    showModalDialog: method('dialog', [page, text], ({ host }, html, title) => showDialog(host, html, title, true)),
    showModelessDialog: method('dialog', [page, text], ({ host }, html, title) => showDialog(host, html, title, false)),
  },
});

function showDialog(host: Host, html: HtmlState, title: string, isModal: boolean): void {
  host.dialogs.push({ title, html: structuredClone(html), isModal });
}

/** While the user reads, the script is suspended, and its lock does not survive that (platform.md section 4). */
function alert(host: Host, shown: Omit<Alert, 'answer'>): EnumMember {
  releaseLock(host.workbook, host);
  const answer = host.answers.shift() ?? 'OK';
  host.alerts.push({ ...shown, answer });
  return new EnumMember('Button', answer);
}
