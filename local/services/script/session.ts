// Google's Session: where the script runs, and for whom.

import { userObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'Session'>>();

export const session = defineService({
  name: 'Session',
  path: 'Session',
  enter: (call: Call<'Session'>) => call,
  methods: {
    getScriptTimeZone: method('nothing', [], ({ host }) => host.scriptTimeZone),
    /** Under a trigger it is whoever made it. Outside of one domain Google may not say who that is. */
    getEffectiveUser: method('identity', [], ({ host, workbook }) =>
      userObject(workbook.google?.hidesUsers ? '' : host.user),
    ),
  },
});
