// Google's AuthorizationInfo: which scopes the user has allowed.

import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'AuthorizationInfo'>>();

export const authorizationInfo = defineService({
  name: 'AuthorizationInfo',
  path: 'ScriptApp.AuthorizationInfo',
  enter: (call: Call<'AuthorizationInfo'>) => call,
  methods: { getAuthorizedScopes: method('nothing', [], ({ host }) => host.scopes) },
});
