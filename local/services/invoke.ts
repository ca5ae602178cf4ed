// The one way into the services: every call is counted, checked, and then carried out.

import { checkAllowed } from './auth.ts';
import { services } from './catalogue.ts';
import type { Host } from './host.ts';
import type { ServiceObject } from './objects.ts';
import { matchSignature, signatureError } from './signature.ts';

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
  const place = service.enter({ host, workbook: host.workbook, object, state: object.state }, method.need);
  return match.signature.run(place, ...(match.values as never[]));
}
