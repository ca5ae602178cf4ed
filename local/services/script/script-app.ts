// Google's ScriptApp: what the script may do, and what calls it by itself.

import { randomUUID } from 'node:crypto';
import { Absent, Exception } from '../host/exception.ts';
import type { Host } from '../host/host.ts';
import { ServiceObject, type TriggerState } from '../host/objects.ts';
import { instance, member, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'ScriptApp'>;

const { method } = methodsOf<Place>();

export const scriptApp = defineService({
  name: 'ScriptApp',
  path: 'ScriptApp',
  enums: ['AuthMode'],
  enter: (call: Place) => call,
  methods: {
    getAuthorizationInfo: method('nothing', [member('AuthMode')], () => new ServiceObject('AuthorizationInfo', null)),
    /** Google shows what is to be allowed, and ends the execution: in no words that a script could hear. */
    requireAllScopes: method('trigger', [member('AuthMode')], ({ host }) => {
      if (host.wanted.some((scope) => !host.granted.includes(scope)))
        throw new Exception('Authorization is required to perform that action.');
    }),
    /** Nobody sees those of others. */
    getProjectTriggers: method('trigger', [], ({ host }) =>
      triggersOf(host)
        .filter(({ user }) => user === host.user)
        .map((state) => new ServiceObject('Trigger', { ...state })),
    ),
    newTrigger: method('trigger', [text], ({ host }, handler) => {
      const { user } = host;
      const state = { id: randomUUID(), handler, user, everyDays: null, hour: null, timeZone: null };
      return new ServiceObject('TriggerBuilder', state);
    }),
    deleteTrigger: method('trigger', [instance('Trigger')], ({ host }, { id }) => {
      const triggers = triggersOf(host);
      const index = triggers.findIndex((trigger) => trigger.id === id);
      if (index < 0) throw new Exception('Trigger not found.');
      triggers.splice(index, 1);
    }),
  },
});

/** Throws where no clock would ever run them. */
export function triggersOf({ triggers }: Host): TriggerState[] {
  if (!triggers) throw new Absent('a clock that runs triggers');
  return triggers;
}
