// Google's ConditionalFormatRule: a finished rule.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'ConditionalFormatRule'>;

const { method } = methodsOf<Place>();

export const conditionalFormatRule = defineService({
  name: 'ConditionalFormatRule',
  path: 'SpreadsheetApp.ConditionalFormatRule',
  enter: (call: Place) => call,
  methods: {
    getRanges: method('nothing', [], ({ state }) => state.ranges.map((range) => new ServiceObject('Range', range))),
    getBooleanCondition: method('nothing', [], ({ state }) => new ServiceObject('BooleanCondition', state)),
    copy: method(
      'nothing',
      [],
      ({ state }) => new ServiceObject('ConditionalFormatRuleBuilder', structuredClone(state)),
    ),
  },
});
