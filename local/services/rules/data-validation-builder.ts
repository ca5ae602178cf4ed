// Google's DataValidationBuilder: a rule in the making.

import { Absent, Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { decimal, flag, list, nullable, optional, text, textOrNumber } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { methodForEach, oneNumber, twoNumbers } from './criteria.ts';

type Place = Call<'DataValidationBuilder'>;

const { method, chained } = methodsOf<Place>();

export const dataValidationBuilder = defineService({
  name: 'DataValidationBuilder',
  path: 'SpreadsheetApp.DataValidationBuilder',
  enter: (call: Place) => call,
  methods: {
    ...methodForEach('require', oneNumber, (criteria) =>
      chained('nothing', [decimal], (place, number) => demand(place, criteria, [number])),
    ),
    ...methodForEach('require', twoNumbers, (criteria) =>
      chained('nothing', [decimal, decimal], (place, start, end) => demand(place, criteria, [start, end])),
    ),
    requireValueInList: chained('nothing', [list(textOrNumber), optional(flag)], (place, values, showDropdown) => {
      if (showDropdown === false) throw new Absent('lists that do not drop down');
      demand(place, 'VALUE_IN_LIST', values);
    }),
    requireCheckbox: chained(
      'nothing',
      [optional(textOrNumber), optional(textOrNumber)],
      (place, checked, unchecked) => {
        demand(
          place,
          'CHECKBOX',
          [checked, unchecked].filter((value) => value !== undefined),
        );
      },
    ),
    requireFormulaSatisfied: chained('nothing', [text], (place, formula) => {
      demand(place, 'CUSTOM_FORMULA', [formula]);
    }),
    setAllowInvalid: chained('nothing', [flag], ({ state }, allowInvalid) => {
      state.allowInvalid = allowInvalid;
    }),
    setHelpText: chained('nothing', [nullable(text)], ({ state }, helpText) => {
      if (helpText === null) delete state.helpText;
      else state.helpText = helpText;
    }),
    build: method('nothing', [], ({ state }) => {
      // Unconfirmed: what Google does with a rule that requires nothing.
      if (state.criteria === null) throw new Exception('The data validation rule has no criteria.');
      return new ServiceObject('DataValidation', structuredClone(state));
    }),
  },
});

function demand({ state }: Place, criteria: string, values: (string | number)[]): void {
  state.criteria = criteria;
  state.values = values;
}
