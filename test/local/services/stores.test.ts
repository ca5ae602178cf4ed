// Lock, properties, utilities, session, logs: apps-script-behaviour.md section 15, platform.md section 7.
import { describe, expect, it } from 'vitest';
import { releaseLock, takeLock } from '../../../local/services/script/document-lock.ts';
import { addOnOf, evaluate, run, smallBook, thrownBy } from './script.ts';

const lock = 'LockService.getDocumentLock()';

describe('the document lock', () => {
  it('is taken, taken again, and given back', () => {
    const lines = `const lock = ${lock};
      const steps = [lock.hasLock(), lock.tryLock(0), lock.tryLock(100), lock.hasLock()];
      lock.releaseLock();
      return [...steps, lock.hasLock()];`;
    expect(run(lines)).toEqual([false, true, true, true, false]);
  });

  it('does not wait for less than nothing', () => {
    expect(evaluate(`${lock}.tryLock(-100)`)).toBe(false);
    expect(thrownBy(`${lock}.waitLock(-100)`)).toContain('Lock timeout');
  });

  it('belongs to one execution at a time', () => {
    const workbook = smallBook();
    takeLock(workbook, 'another execution');
    expect(evaluate(`${lock}.tryLock(1000)`, { workbook })).toBe(false);
    expect(thrownBy(`${lock}.waitLock(1000)`, { workbook })).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    releaseLock(workbook, 'another execution');
    expect(evaluate(`${lock}.tryLock(1000)`, { workbook })).toBe(true);
  });

  it('is given back at the end, and when the script throws', () => {
    const workbook = smallBook();
    run(`${lock}.waitLock(0);`, { workbook });
    expect(() => run(`${lock}.waitLock(0); throw new Error('x');`, { workbook })).toThrow('x');
    expect(evaluate(`${lock}.tryLock(0)`, { workbook })).toBe(true);
  });

  it('holds against what comes in between two calls', () => {
    const workbook = smallBook();
    const first = addOnOf(`${lock}.tryLock(0); return sheet.getName();`, { workbook });
    const seen: unknown[] = [];
    first.host.beforeCall = (name) => {
      if (name === 'Sheet.getName') seen.push(evaluate(`${lock}.tryLock(0)`, { workbook }));
    };
    first.call('main', []);
    expect(seen).toEqual([false]);
  });
});

describe('document properties', () => {
  const properties = 'PropertiesService.getDocumentProperties()';

  it('are kept from one execution to the next', () => {
    const workbook = smallBook();
    run(`${properties}.setProperty('a', '1').setProperty('b', '2').deleteProperty('a');`, { workbook });
    const lines = `const all = ${properties}; return [all.getProperty('a'), all.getProperty('b'), all.getProperties()];`;
    expect(run(lines, { workbook })).toEqual([null, '2', { b: '2' }]);
    expect(evaluate(`${properties}.getProperties()`)).toEqual({});
  });

  it('hold 9 KB each', () => {
    expect(thrownBy(`${properties}.setProperty('a', 'ก'.repeat(4000))`)).toBe('Exception: Argument too large: value');
  });
});

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-04-01 00:05:09'],
    ['d/M/yy', '1/4/26'],
    ["EEE, d MMM yyyy 'at' h:mm a", 'Wed, 1 Apr 2026 at 12:05 AM'],
    ['EEEE d MMMM yyyy', 'Wednesday 1 April 2026'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-04-01T00:05:09.007+0700'],
    ["''yy''", "'26'"],
  ])('formatDate %s', (pattern, text) => {
    const call = `Utilities.formatDate(new Date(Date.UTC(2026, 2, 31, 17, 5, 9, 7)), 'Asia/Bangkok', ${JSON.stringify(pattern)})`;
    expect(evaluate(call)).toBe(text);
  });

  it('formatDate says which letter it does not know', () => {
    expect(thrownBy(`Utilities.formatDate(new Date(), 'GMT', 'ww')`)).toContain("'ww'");
  });

  it('sleeps without waiting', () => {
    const addOn = addOnOf('Utilities.sleep(5000);');
    addOn.call('main', []);
    expect(addOn.host.slept).toBe(5000);
  });

  it('makes identifiers', () => {
    expect(evaluate('Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('session and logs', () => {
  it('knows the time zone of the script', () => {
    expect(evaluate('Session.getScriptTimeZone()')).toBe('Asia/Bangkok');
  });

  it('writes logs', () => {
    const addOn = addOnOf(`Logger.log('a %s', 1).log(sheet); console.info('b', [1]); console.error({ c: 2 });`);
    addOn.call('main', []);
    expect(addOn.host.log).toEqual(['a 1', 'Sheet', 'b [ 1 ]', '{ c: 2 }']);
  });
});
