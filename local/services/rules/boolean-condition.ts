// Google's BooleanCondition: when a conditional format applies, and what it changes.

import { EnumMember } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'BooleanCondition'>;

const { method } = methodsOf<Place>();

export const booleanCondition = defineService({
  name: 'BooleanCondition',
  path: 'SpreadsheetApp.BooleanCondition',
  enter: (call: Place) => call,
  methods: {
    /** gas-fakes has this name from Google. */
    toString: method('nothing', [], () => 'ConditionalFormatBooleanCondition'),
    getCriteriaType: method(
      'nothing',
      [],
      ({ state }) => state.criteria && new EnumMember('BooleanCriteria', state.criteria),
    ),
    getCriteriaValues: method('nothing', [], ({ state }) => state.values),
    getBackground: method('nothing', [], ({ state }) => state.style.background ?? null),
    getFontColor: method('nothing', [], ({ state }) => state.style.fontColor ?? null),
    getBold: method('nothing', [], ({ state }) => state.style.bold ?? null),
    getItalic: method('nothing', [], ({ state }) => state.style.italic ?? null),
  },
});
