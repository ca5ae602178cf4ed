// A bare V8 realm with what Apps Script has and no more, and the border over which calls and values cross.

import vm from 'node:vm';
import { Refusal } from '../../workbook/refusal.ts';
import { globalServices, missingServices, services } from './catalogue.ts';
import { copyAcross, hostSide, type Side } from './cross-realm.ts';
import { enums } from './enums.ts';
import { Absent, Exception } from './exception.ts';
import type { Host } from './host.ts';
import { invoke } from './invoke.ts';
import { EnumMember, Foreign, type ServiceName, ServiceObject } from './objects.ts';
import { realmSource } from './realm-source.ts';

/** What realm-source.ts makes. */
interface Kit {
  newArray(): unknown[];
  newObject(): Record<string, unknown>;
  newDate(ms: number): Date;
  newEnum(path: string, names: readonly string[]): Record<string, object>;
  newClass(name: string, methods: string[]): object;
  newInstance(path: string, prototype: object, own: Record<string, unknown>): object;
  newMissing(name: string): object;
  setGlobal(name: string, value: unknown): void;
  removeGlobal(name: string): void;
}

type Outcome = { value: unknown } | { error: { name: string; message: string } };

export interface Realm {
  /** The realm's global object. */
  global: Record<string, unknown>;
  run(script: vm.Script): void;
  /** Copies a value into the realm; service objects become what scripts see of them. */
  bringIn(value: unknown): unknown;
  /** Copies a result out of the realm. */
  takeOut(value: unknown): unknown;
}

const kitScript = new vm.Script(realmSource, { filename: 'khanton-local-host.js' });

/** `clock`: what `Date` says inside, in milliseconds; undefined: the machine's. */
export function newRealm(host: Host, clock: (() => number) | undefined): Realm {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: true } });
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  /** Which service object or enum member an object inside stands for, and the other way round. */
  const outside = new WeakMap<object, ServiceObject | EnumMember>();
  const inside = new WeakMap<object, unknown>();

  const makeKit = kitScript.runInContext(context) as (...parts: unknown[]) => Kit;
  const kit = makeKit(answer, absentText, clock);
  const handIn = insideSide(kit, inside, outside);
  const handOut = hostSide(
    (value) => outside.get(value),
    () => new Foreign(),
  );
  const result = hostSide(() => undefined, refuse);

  function answer(self: object, method: string, given: unknown[]): Outcome {
    try {
      const object = outside.get(self);
      if (!(object instanceof ServiceObject)) throw new Error(`${method} was called without its object.`);
      const taken = copyAcross(given, handOut) as unknown[];
      return { value: copyAcross(invoke(host, object, method, taken), handIn) };
    } catch (error) {
      return { error: errorForScript(error, method) };
    }
  }

  kit.removeGlobal('console');
  for (const name of globalServices) kit.setGlobal(name, handIn.exchange(new ServiceObject(name, null)));
  for (const name of missingServices) kit.setGlobal(name, kit.newMissing(name));
  return {
    global,
    run: (script) => void script.runInContext(context),
    bringIn: (value) => copyAcross(value, handIn),
    takeOut: (value) => copyAcross(value, result),
  };
}

function insideSide(
  kit: Kit,
  inside: WeakMap<object, unknown>,
  outside: WeakMap<object, ServiceObject | EnumMember>,
): Side {
  const classes = new Map<ServiceName, object>();
  const enumObjects = new Map<string, Record<string, object>>();

  function enumOf(type: string): Record<string, object> {
    const names = enums[type] ?? [];
    const made = enumObjects.get(type) ?? kit.newEnum(type, names);
    if (!enumObjects.has(type)) for (const name of names) outside.set(made[name] as object, new EnumMember(type, name));
    enumObjects.set(type, made);
    return made;
  }

  function instanceOf(object: ServiceObject): object {
    const service = services[object.service];
    const prototype = classes.get(service.name) ?? kit.newClass(service.name, Object.keys(service.methods));
    classes.set(service.name, prototype);
    const members = Object.fromEntries(service.enums.map((type) => [type, enumOf(type)]));
    const made = kit.newInstance(service.path, prototype, { ...members, ...object.plain });
    outside.set(made, object);
    inside.set(object, made);
    return made;
  }

  return {
    ...kit,
    exchange(value) {
      if (value instanceof EnumMember) return enumOf(value.type)[value.name];
      return value instanceof ServiceObject ? (inside.get(value) ?? instanceOf(value)) : undefined;
    },
    refuse,
  };
}

function refuse(value: object): never {
  throw new TypeError(
    `${Object.prototype.toString.call(value)} is no plain data: it cannot cross into or out of the add-on.`,
  );
}

function absentText(path: string, key: string): string {
  const name = path.split('.').at(-1) ?? path;
  const file = `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.ts`;
  const isOfMember = enums[path.split('.')[0] as string] && path.includes('.');
  const place = isOfMember ? 'realm-source.ts' : enums[name] ? 'enums.ts' : file;
  return `The local host does not have ${path}.${key}. It can be added in ${place}, in local/services/.`;
}

/** Google's refusals pass as they are. Anything else is a fault of the local host, and says so. */
function errorForScript(error: unknown, method: string): { name: string; message: string } {
  if (error instanceof Exception || error instanceof Refusal) return { name: 'Exception', message: error.message };
  if (error instanceof Absent) return { name: 'Error', message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const where = stack?.split('\n')[1]?.trim() ?? '';
  return { name: 'Error', message: `The local host failed in ${method}: ${message} (${where})` };
}
