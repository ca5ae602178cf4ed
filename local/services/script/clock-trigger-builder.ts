// Google's ClockTriggerBuilder: on which days, and in which hour, a function is called.

import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { text, whole } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { triggersOf } from './script-app.ts';

type Place = Call<'ClockTriggerBuilder'>;

const { method, chained } = methodsOf<Place>();

/** Of a user, for a script (developers.google.com/apps-script/guides/services/quotas). */
const MOST = 20;

export const clockTriggerBuilder = defineService({
  name: 'ClockTriggerBuilder',
  path: 'ScriptApp.ClockTriggerBuilder',
  enter: (call: Place) => call,
  methods: {
    everyDays: chained('trigger', [whole], ({ state }, days) => {
      state.everyDays = days;
    }),
    atHour: chained('trigger', [whole], ({ state }, hour) => {
      if (hour < 0 || hour > 23) throw new Exception('The value you passed to atHour was invalid.');
      state.hour = hour;
    }),
    inTimezone: chained('trigger', [text], ({ state }, timeZone) => {
      if (!Intl.supportedValuesOf('timeZone').includes(timeZone)) throw new Exception('Invalid argument: timezone');
      state.timeZone = timeZone;
    }),
    create: method('trigger', [], create),
  },
});

function create({ host, state }: Place): ServiceObject<'Trigger'> {
  if (state.everyDays === null) throw new Exception('The trigger must specify how often it runs.');
  const triggers = triggersOf(host);
  if (triggers.filter(({ user }) => user === host.user).length >= MOST)
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  triggers.push({ ...state });
  return new ServiceObject('Trigger', { ...state });
}
