// Google's ScriptApp: what the script may do.

import { ServiceObject } from '../host/objects.ts';
import { member } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

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
