// Google's ScriptApp: what the script may do.

import { ServiceObject } from './objects.ts';
import { member } from './parameters.ts';
import { type Call, defineService, methodsOf } from './service.ts';

const { method } = methodsOf<Call<'ScriptApp'>>();

export const scriptApp = defineService({
  name: 'ScriptApp',
  path: 'ScriptApp',
  enums: ['AuthMode'],
  enter: (call: Call<'ScriptApp'>) => call,
  methods: {
    getAuthorizationInfo: method('nothing', [member('AuthMode')], () => new ServiceObject('AuthorizationInfo', null)),
  },
});
