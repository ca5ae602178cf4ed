// Google's TriggerBuilder: what calls the function is said next.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'TriggerBuilder'>>();

export const triggerBuilder = defineService({
  name: 'TriggerBuilder',
  path: 'ScriptApp.TriggerBuilder',
  enter: (call: Call<'TriggerBuilder'>) => call,
  methods: { timeBased: method('trigger', [], ({ state }) => new ServiceObject('ClockTriggerBuilder', { ...state })) },
});
