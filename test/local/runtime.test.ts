// The realm that the add-on runs in: what is there, what is not, and how data and errors cross its border.
import { describe, expect, it } from 'vitest';
import { loadAddOn } from '../../local/runtime.ts';
import { missingServices } from '../../local/services/host/catalogue.ts';
import { evaluate, run, smallBook } from './services/script.ts';
import { owner } from './workbook/samples.ts';

function load(code: string, options: Partial<Parameters<typeof loadAddOn>[0]> = {}) {
  return loadAddOn({ code, workbook: smallBook(), user: owner, ...options });
}

const ecmaScript = `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise
  RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN SharedArrayBuffer Atomics`;
const googles = `SpreadsheetApp HtmlService LockService MailApp PropertiesService ScriptApp Session Utilities Logger console WebAssembly
  ${missingServices.join(' ')}`;
/** Newer engines of Node have these built-ins of newer editions. */
const newer = `Iterator Float16Array SuppressedError DisposableStack AsyncDisposableStack Temporal`;

describe('globals', () => {
  it('are those of Apps Script and no more', () => {
    const found = load('function main() { return Object.getOwnPropertyNames(globalThis); }').call(
      'main',
      [],
    ) as string[];
    const known = new Set([...`${ecmaScript} ${googles} ${newer}`.split(/\s+/), 'main']);
    expect(found.filter((name) => !known.has(name))).toEqual([]);
    expect(`${ecmaScript} ${googles}`.split(/\s+/).filter((name) => !found.includes(name))).toEqual([]);
  });

  it.each(
    `setTimeout setInterval clearTimeout queueMicrotask structuredClone fetch URL URLSearchParams TextEncoder TextDecoder atob
    btoa crypto performance process require module exports Buffer global window navigator AbortController Event EventTarget
    Blob File FormData Headers`.split(/\s+/),
  )('has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });
});

describe('the way out', () => {
  it.each([
    'SpreadsheetApp.constructor.constructor',
    'SpreadsheetApp.getActiveSpreadsheet.constructor',
    'sheet.getDataRange().getValues().constructor.constructor',
    'SpreadsheetApp.BorderStyle.SOLID.toString.constructor',
    'console.log.constructor',
    'args.constructor.constructor',
    'globalThis.constructor.constructor',
    '(() => { try { sheet.getRange(0, 0); } catch (error) { return error.constructor.constructor; } })()',
    '(() => { try { sheet.setRightToLeft(); } catch (error) { return error.constructor.constructor; } })()',
  ])('is not %s', (path) => {
    expect(evaluate(`${path} === Function`)).toBe(true);
    expect(run(`try { return ${path}('return typeof process')(); } catch (error) { return error.name; }`)).toBe(
      'EvalError',
    );
  });

  it('is not an error of the host running out of stack', () => {
    const lines = `let seen = true;
      const dig = () => { try { sheet.getName(); } catch (error) { seen = seen && error instanceof Error; } dig(); };
      try { dig(); } catch (error) { return seen && error instanceof RangeError; }`;
    expect(run(lines)).toBe(true);
  });

  it('is not the code of a host function', () => {
    expect(evaluate('String(sheet.getName)')).toContain('outcome.value');
    expect(() => evaluate('sheet.getName.caller')).toThrow('strict mode');
  });
});

describe('functions', () => {
  const addOn = load(
    `function visible() { return 1; } function hidden_() {} var later = () => 2; const not = () => 3;`,
  );

  it('lists those at the top, without private ones', () => {
    expect(addOn.functionNames).toEqual(['visible', 'later']);
  });

  it('calls them by name', () => {
    expect(addOn.call('visible', [])).toBe(1);
    expect(() => addOn.call('hidden_', [])).toThrow('Script function not found: hidden_');
  });
});

describe('data that crosses', () => {
  const echo = load('function main(value) { return value; }');
  const now = new Date('2026-04-01T00:00:00Z');

  it.each(
    [1, 'x', true, null, undefined, [1, [2, null]], { a: { b: [now] }, c: undefined }, now, ['__proto__']].map(
      (value) => [value],
    ),
  )('%j comes back as it went', (value) => {
    expect(echo.call('main', [value])).toEqual(value);
  });

  it('is the realm’s inside and the host’s outside', () => {
    const inside = load(`function main(list, object, date) {
      return [list instanceof Array, object.constructor === Object, date instanceof Date, list, object, date];
    }`);
    const [isArray, isObject, isDate, list, object, date] = inside.call('main', [[1], { a: 1 }, now]) as unknown[];
    expect([isArray, isObject, isDate]).toEqual([true, true, true]);
    expect(list).toBeInstanceOf(Array);
    expect(date).toBeInstanceOf(Date);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  });

  it('may go in circles', () => {
    const circle = load('function main(value) { return value.self === value && value; }');
    const value: Record<string, unknown> = {};
    value.self = value;
    const back = circle.call('main', [value]) as Record<string, unknown>;
    expect(back.self).toBe(back);
    expect(back).not.toBe(value);
  });

  it.each([
    'new Map()',
    '() => 1',
    'SpreadsheetApp',
    'Promise.resolve(1)',
    'SpreadsheetApp.BorderStyle.SOLID.toString',
  ])('is not %s', (expression) => {
    expect(() => evaluate(expression)).toThrow('is no plain data');
  });
});

describe('errors', () => {
  it('keep their message, their name and their origin', () => {
    const addOn = load(`function main() { const error = new TypeError('ไม่พบ'); error.code = 'own'; throw error; }`);
    try {
      addOn.call('main', []);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ message: 'ไม่พบ', name: 'TypeError', cause: { code: 'own' } });
    }
  });

  it('of services have Google’s name', () => {
    expect(() => run('sheet.getRange(0, 1);')).toThrow(
      expect.objectContaining({ name: 'Exception', message: 'The starting row of the range is too small.' }),
    );
  });

  it('may be anything thrown', () => {
    expect(() => run(`throw 'a text';`)).toThrow('a text');
    expect(() => run('throw null;')).toThrow('null');
  });

  it('come from loading, too', () => {
    expect(() => load(`SpreadsheetApp.getUi().alert('x');`, { authMode: 'LIMITED' })).toThrow('permission');
    expect(() => load('function (')).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
  });
});

describe('the clock', () => {
  const now = () => Date.parse('2026-04-01T05:00:00Z');

  it('is the one that was given', () => {
    const read = '[Date.now(), new Date().getTime(), new Date().constructor.now(), Date.parse(Date()) ]';
    expect(evaluate(read, { now })).toEqual([now(), now(), now(), now()]);
  });

  it('leaves Date as it is', () => {
    const read = `[new Date(0).getTime(), new Date(2026, 0, 1) instanceof Date, Date.UTC(1970, 0, 2), new Date() instanceof Date,
      Object.prototype.toString.call(new Date()), Date.name, Date.length, typeof Date, new Date().constructor === Date]`;
    expect(evaluate(read, { now })).toEqual([0, true, 86_400_000, true, '[object Date]', 'Date', 7, 'function', true]);
  });

  it('is that of dates from cells', () => {
    const lines = `const date = sheet.getRange('A1').setValue(new Date()).getValue(); return [date instanceof Date, date.getTime()];`;
    expect(run(lines, { now })).toEqual([true, now()]);
  });

  it('settles the year of a typed day', () => {
    expect(evaluate(`sheet.getRange('A1').setNumberFormat('yyyy').setValue('1/2').getDisplayValue()`, { now })).toBe(
      '2026',
    );
  });
});

describe('executions', () => {
  it('start anew each time', () => {
    const code = 'let count = 0; Array.prototype.mine = true; function main() { count += 1; return [count, [].mine]; }';
    const first = load(code);
    expect([first.call('main', []), first.call('main', [])]).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(load(code).call('main', [])).toEqual([1, true]);
    expect(evaluate('[].mine')).toBeUndefined();
  });

  it('run the global statements under their own authorization', () => {
    expect(() => load('SpreadsheetApp.getActiveSpreadsheet();', { authMode: 'NONE' })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    );
  });
});
