// What a panel may hand to the server, as Google allows it.

function illegal(path: string | number): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}

/** A copy that may cross; what may not (a Date, a function, an element, a circle) is refused by its first property. */
function legal(value: unknown, path: string | number, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(path);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => legal(item, path, inside));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw illegal(path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, legal(item, path, inside)]));
}

/** A field that stands several times is a list. */
function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    fields[name] = Object.hasOwn(fields, name) ? [fields[name], value].flat() : value;
  }
  return fields;
}

/** A form may be the only argument. */
export function legalArguments(given: readonly unknown[]): unknown[] {
  const [only] = given;
  if (given.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return given.map((value, index) => legal(value, index, []));
}
