// The part of the host that runs inside the realm: it makes every function and object that a script gets hold of, so that none of
// them leads out to Node. It is text because it has to be compiled there.

export const realmSource = `
(function (invoke, absent, clock) {
  'use strict';
  const { create, freeze, defineProperty } = Object;
  const { construct } = Reflect;
  const RealDate = Date;

  function method(name) {
    return {
      [name](...args) {
        let outcome;
        try {
          outcome = invoke(this, name, args);
        } catch {
          // Only running out of stack gets here; Node's own error must not.
          throw new RangeError('Maximum call stack size exceeded');
        }
        if (outcome.error) {
          const error = new Error(outcome.error.message);
          defineProperty(error, 'name', { value: outcome.error.name, configurable: true, writable: true });
          throw error;
        }
        return outcome.value;
      },
    }[name];
  }

  function loud(path, target) {
    return new Proxy(freeze(target), {
      get(object, key) {
        // The language itself asks objects for these.
        if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON') return object[key];
        throw new Error(absent(path, key));
      },
      set(object, key) {
        throw new Error('The local host does not let ' + path + '.' + String(key) + ' be set.');
      },
    });
  }

  function enumMember(path, name, ordinal) {
    return loud(path + '.' + name, {
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
    });
  }

  if (clock) {
    const ScriptDate = new Proxy(RealDate, {
      construct: (target, args, newTarget) => construct(target, args.length > 0 ? args : [clock()], newTarget),
      apply: () => new RealDate(clock()).toString(),
    });
    defineProperty(RealDate, 'now', { value: () => clock(), configurable: true, writable: true });
    defineProperty(RealDate.prototype, 'constructor', { value: ScriptDate, configurable: true, writable: true });
    defineProperty(globalThis, 'Date', { value: ScriptDate, configurable: true, writable: true });
  }

  return {
    newArray: () => [],
    newObject: () => ({}),
    newDate: (ms) => new RealDate(ms),
    newEnum: (path, names) => loud(path, names.reduce((members, name, ordinal) => {
      members[name] = enumMember(path, name, ordinal);
      return members;
    }, {})),
    newClass(name, methods) {
      const prototype = { toString: () => name };
      for (const each of methods) prototype[each] = method(each);
      return freeze(prototype);
    },
    newInstance: (path, prototype, own) => loud(path, Object.assign(create(prototype), own)),
    newMissing: (name) => loud(name, {}),
    setGlobal: (name, value) => defineProperty(globalThis, name, { value }),
    removeGlobal: (name) => delete globalThis[name],
  };
})
`;
