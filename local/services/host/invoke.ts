// The one way into the services: every call is counted, checked, and then carried out.

import { NotAllowed } from '../protection/access.ts';
import { checkAllowed } from '../script/auth.ts';
import { services } from './catalogue.ts';
import type { Host } from './host.ts';
import type { ServiceName, ServiceObject } from './objects.ts';
import { matchSignature, signatureError } from './signature.ts';

/** Throws at the script what Google would throw, and an Absent for what the local host does not have. */
export function invoke(host: Host, object: ServiceObject, methodName: string, given: unknown[]): unknown {
  const service = services[object.service];
  const method = service.methods[methodName];
  if (!method) throw new Error(`${service.path} has no ${methodName}`);
  const name = `${service.name}.${methodName}`;
  host.beforeCall?.(name);
  host.count(name);
  checkAllowed(host, service, methodName, method.need);
  const match = matchSignature(method, given);
  if (!match) throw signatureError(service, methodName, given, (other) => services[other].path);
  if (method.need !== 'change') surface(host);
  try {
    const place = service.enter({ host, workbook: host.workbook, object, state: object.state }, method.need);
    return match.signature.run(place, ...(match.values as never[]));
  } catch (error) {
    if (!(error instanceof NotAllowed) || !method.isChained || !BUFFERED.includes(service.name)) throw error;
    host.refused ??= error;
    return object;
  }
}

/** What is written through these is collected: a refusal comes with the next read or flush, or when the execution ends. */
const BUFFERED: readonly ServiceName[] = ['Range', 'Sheet'];

/** Throws what was refused before, once. */
export function surface(host: Host): void {
  const { refused } = host;
  host.refused = null;
  if (refused) throw refused;
}
