// What an execution may call: by its authorization mode, and by whether its user may open the spreadsheet.

import { Exception } from '../host/exception.ts';
import type { AuthMode, Host } from '../host/host.ts';
import type { Need, Service } from '../host/service.ts';

/** platform.md 3.1. */
const allowed: Record<AuthMode, readonly Need[]> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'read', 'change', 'screen', 'store'],
  CUSTOM_FUNCTION: ['nothing', 'read', 'store'],
  FULL: ['nothing', 'menu', 'read', 'change', 'screen', 'dialog', 'store', 'mail', 'trigger', 'identity'],
};

const scopes: Partial<Record<Need, string>> = {
  read: '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  change: '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  dialog: 'https://www.googleapis.com/auth/script.container.ui',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  trigger: 'https://www.googleapis.com/auth/script.scriptapp',
  identity: 'https://www.googleapis.com/auth/userinfo.email',
};

/** Beyond what every manifest of ours asks for: the user may have allowed one and not another. */
const apart: readonly Need[] = ['mail', 'trigger', 'identity'];

/** Throws what Google throws where the authorization does not reach, or the document is not shared with the user. */
export function checkAllowed(host: Host, service: Service, method: string, need: Need): void {
  if (!allowed[host.authMode].includes(need)) throw notAllowed(host.authMode, service, method, need);
  if (apart.includes(need) && !host.granted.includes(scopes[need] as string))
    throw notAllowed(host.authMode, service, method, need);
  if (!host.hasScreen && (need === 'menu' || need === 'dialog'))
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  if ((need === 'read' || need === 'change') && !mayOpen(host)) {
    throw new Exception('You do not have permission to access the requested document.');
  }
}

function notAllowed(authMode: AuthMode, service: Service, method: string, need: Need): Exception {
  if (authMode === 'CUSTOM_FUNCTION') {
    return method === 'getUi'
      ? new Exception('Cannot call SpreadsheetApp.getUi() from this context.')
      : new Exception(`You do not have permission to call ${method}`);
  }
  const required = scopes[need] ? `. Required permissions: ${scopes[need]}` : '';
  return new Exception(`You do not have permission to call ${service.path}.${method}${required}`);
}

function mayOpen({ workbook, user }: Host): boolean {
  const known = [workbook.owner, ...workbook.editors, ...workbook.viewers];
  return known.some((email) => email.toLowerCase() === user.toLowerCase());
}
