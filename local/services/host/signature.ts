// Matching the arguments of a call with what a method takes, and what Google says when they do not match.

import { Absent, Exception } from './exception.ts';
import { doesGoogleAccept } from './google-accepts.ts';
import { EnumMember, Foreign, ServiceObject } from './objects.ts';
import { mismatch, type Parameter } from './parameters.ts';
import type { Method, Service, Signature } from './service.ts';

interface Match {
  signature: Signature<unknown>;
  values: unknown[];
}

/** The first that fits; null where none does. */
export function matchSignature(method: Method<unknown>, given: unknown[]): Match | null {
  for (const signature of method.signatures) {
    const values = signature.parameters === 'any' ? given : takeAll(signature.parameters, given);
    if (values) return { signature, values };
  }
  return null;
}

function takeAll(parameters: readonly Parameter<unknown>[], given: unknown[]): unknown[] | null {
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (given.length < required || given.length > parameters.length) return null;
  const values: unknown[] = [];
  for (const [index, value] of given.entries()) {
    // `undefined` reaches Google's services as null (platform.md 1.2).
    const taken = parameters[index]?.take(value ?? null);
    if (taken === mismatch) return null;
    values.push(taken);
  }
  return values;
}

/** What Google says where it takes no such call. A way of calling that it has and the local host has not is said to be missing here. */
export function signatureError(service: Service, method: string, given: unknown[], paths: PathOf): Error {
  const types = given.map((value) => typeName(value, paths)).join(',');
  if (doesGoogleAccept(`${service.name}.${method}`, given)) return new Absent(`${service.path}.${method}(${types})`);
  return new Exception(`The parameters (${types}) don't match the method signature for ${service.path}.${method}.`);
}

/** Google's full name of a class. */
type PathOf = (service: ServiceObject['service']) => string;

function typeName(value: unknown, paths: PathOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0], paths)}[]` : 'Object[]';
  if (value instanceof ServiceObject) return paths(value.service);
  if (value instanceof EnumMember) return `SpreadsheetApp.${value.type}`;
  if (value instanceof Foreign) return '(class)';
  if (value instanceof Date) return 'Date';
  return typeof value === 'object' ? 'Object' : typeof value;
}
