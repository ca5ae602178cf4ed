// Google's DataValidation: a finished rule.

import { EnumMember, ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'DataValidation'>;

const { method } = methodsOf<Place>();

export const dataValidation = defineService({
  name: 'DataValidation',
  path: 'SpreadsheetApp.DataValidation',
  enter: (call: Place) => call,
  methods: {
    getCriteriaType: method(
      'nothing',
      [],
      ({ state }) => state.criteria && new EnumMember('DataValidationCriteria', state.criteria),
    ),
    /** Those of a list are the list, and whether it drops down: it always does here. */
    getCriteriaValues: method('nothing', [], ({ state }) =>
      state.criteria === 'VALUE_IN_LIST' ? [state.values, true] : state.values,
    ),
    getHelpText: method('nothing', [], ({ state }) => state.helpText ?? null),
    getAllowInvalid: method('nothing', [], ({ state }) => state.allowInvalid),
    copy: method('nothing', [], ({ state }) => new ServiceObject('DataValidationBuilder', structuredClone(state))),
  },
});
