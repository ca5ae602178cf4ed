// Runs the built add-on as Apps Script would: one classic script in a bare V8 realm, with Google's services over a workbook.

import vm from 'node:vm';
import { type AuthMode, type Host, type HostOptions, newHost } from './services/host/host.ts';
import { surface } from './services/host/invoke.ts';
import { EnumMember, editedRange, ServiceObject } from './services/host/objects.ts';
import { newRealm, type Realm } from './services/host/realm.ts';
import { LIMITS, TimedOut, within } from './services/host/time-limit.ts';
import { releaseLock } from './services/script/document-lock.ts';
import { displayText } from './workbook/typing/display.ts';
import type { EditEvent } from './workbook/typing/edits.ts';
import type { Value, Workbook } from './workbook/workbook.ts';

export type { AuthMode, Host } from './services/host/host.ts';

/** One execution's realm. Google loads the script anew for each execution: so should who wants to be sure. */
export interface AddOn {
  host: Host;
  /** The functions that Google can find, but for private ones, whose names end in `_`. */
  functionNames: string[];
  call(name: string, args: unknown[]): unknown;
  /** What happens when the user opens the file. */
  open(): void;
  /** What happens after the user edited cells. */
  edited(event: EditEvent): void;
  /** What happens when Google's clock runs a trigger that the user made. */
  timed(name: string): void;
}

export interface LoadOptions extends HostOptions {
  code: string;
  workbook: Workbook;
  user: string;
  authMode?: AuthMode;
  now?: () => number;
  /** Milliseconds that a call may take. */
  limit?: number;
}

const compiled = new Map<string, vm.Script>();

/** Runs the script once from its top, as Google does for each execution: throws what the script throws, or when its time is over. */
export function loadAddOn({ code, limit, ...options }: LoadOptions): AddOn {
  const host = newHost(options);
  const realm = newRealm(host, options.now);
  const most = limit ?? (host.authMode === 'FULL' ? LIMITS.run : LIMITS.simple);
  execute(host, host.authMode, most, () => realm.run(compile(code)));
  const functionNames = Object.keys(realm.global).filter(
    (name) => typeof realm.global[name] === 'function' && !name.endsWith('_'),
  );
  const run = (authMode: AuthMode, most: number, name: string, args: () => unknown[]) =>
    execute(host, authMode, most, () => callGlobal(realm, name, args()));
  // A published add-on that is not enabled in the file gets no more than its menu.
  const triggerMode = () => (host.authMode === 'NONE' ? 'NONE' : 'LIMITED');
  const trigger = (name: string, event: Record<string, unknown>) => {
    if (!functionNames.includes(name)) return;
    const authMode = triggerMode();
    run(authMode, LIMITS.simple, name, () => [
      realm.bringIn({ ...event, authMode: new EnumMember('AuthMode', authMode) }),
    ]);
  };
  const source = new ServiceObject('Spreadsheet', null);
  return {
    host,
    functionNames,
    call(name, args) {
      if (!functionNames.includes(name)) throw new Error(`Script function not found: ${name}`);
      return run(host.authMode, most, name, () => args.map(realm.bringIn));
    },
    open: () => trigger('onOpen', { source }),
    edited: (event) => trigger('onEdit', { source, ...editOf(event) }),
    timed(name) {
      if (!functionNames.includes(name)) throw new Error(`Script function not found: ${name}`);
      host.hasScreen = false;
      run('FULL', most, name, () => [realm.bringIn({ authMode: new EnumMember('AuthMode', 'FULL') })]);
    },
  };
}

function compile(code: string): vm.Script {
  const script = compiled.get(code) ?? new vm.Script(code, { filename: 'add-on.js' });
  compiled.set(code, script);
  return script;
}

function callGlobal(realm: Realm, name: string, args: unknown[]): unknown {
  return realm.takeOut((realm.global[name] as (...given: unknown[]) => unknown)(...args));
}

/** Gives back the lock at the end, as Google does, and makes what was thrown inside an error of this side. */
function execute<Result>(host: Host, authMode: AuthMode, limit: number, run: () => Result): Result {
  const before = host.authMode;
  host.authMode = authMode;
  try {
    const result = within(limit, run);
    surface(host);
    return result;
  } catch (thrown) {
    throw thrown instanceof TimedOut ? thrown : errorFrom(thrown);
  } finally {
    host.authMode = before;
    releaseLock(host.workbook, host);
  }
}

function errorFrom(thrown: unknown): Error {
  const { name, message } = Object(thrown) as { name?: unknown; message?: unknown };
  const error = new Error(typeof message === 'string' ? message : String(thrown), { cause: thrown });
  if (typeof name === 'string') error.name = name;
  return error;
}

function editOf({ sheetId, area, value, oldValue }: EditEvent): Record<string, unknown> {
  return {
    range: editedRange({ id: sheetId }, area),
    ...(value === undefined ? {} : { value: valueText(value) }),
    ...(oldValue === undefined ? {} : { oldValue: valueText(oldValue) }),
  };
}

/** Scripts everywhere compare a checkbox's `e.value` with 'TRUE': values come as texts. That numbers do too is unconfirmed. */
function valueText(value: Value): string {
  return displayText({ value });
}
