// Google's ConditionalFormatRuleBuilder: a rule in the making.

import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { decimal, flag, instance, list, nullable, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { colourOf } from './colours.ts';
import { methodForEach, oneNumber, oneText, twoNumbers } from './criteria.ts';

type Place = Call<'ConditionalFormatRuleBuilder'>;

const { method, chained } = methodsOf<Place>();

export const conditionalFormatRuleBuilder = defineService({
  name: 'ConditionalFormatRuleBuilder',
  path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  enter: (call: Place) => call,
  methods: {
    ...methodForEach('when', oneNumber, (criteria) =>
      chained('nothing', [decimal], (place, number) => when(place, criteria, [number])),
    ),
    ...methodForEach('when', twoNumbers, (criteria) =>
      chained('nothing', [decimal, decimal], (place, start, end) => when(place, criteria, [start, end])),
    ),
    ...methodForEach('when', oneText, (criteria) =>
      chained('nothing', [text], (place, operand) => when(place, criteria, [operand])),
    ),
    ...methodForEach('when', ['CellEmpty', 'CellNotEmpty'], (criteria) =>
      chained('nothing', [], (place) => when(place, criteria, [])),
    ),
    whenFormulaSatisfied: chained('nothing', [text], (place, formula) => when(place, 'CUSTOM_FORMULA', [formula])),
    setBackground: chained('nothing', [nullable(text)], (place, colour) => setColour(place, 'background', colour)),
    setFontColor: chained('nothing', [nullable(text)], (place, colour) => setColour(place, 'fontColor', colour)),
    setBold: chained('nothing', [nullable(flag)], (place, isBold) => setSwitch(place, 'bold', isBold)),
    setItalic: chained('nothing', [nullable(flag)], (place, isItalic) => setSwitch(place, 'italic', isItalic)),
    setRanges: chained('nothing', [list(instance('Range'))], ({ state }, ranges) => {
      state.ranges = ranges;
    }),
    build: method('nothing', [], ({ state }) => {
      // That Google already refuses here, and its words, are unconfirmed.
      if (state.criteria === null) throw new Exception('The conditional format rule has no condition.');
      if (state.ranges.length === 0) throw new Exception('The conditional format rule has no ranges.');
      return new ServiceObject('ConditionalFormatRule', structuredClone(state));
    }),
  },
});

function when({ state }: Place, criteria: string, values: (string | number)[]): void {
  state.criteria = criteria;
  state.values = values;
}

function setColour({ state }: Place, key: 'background' | 'fontColor', colour: string | null): void {
  const value = colour === null ? null : colourOf(colour);
  if (value === null) delete state.style[key];
  else state.style[key] = value;
}

function setSwitch({ state }: Place, key: 'bold' | 'italic', on: boolean | null): void {
  if (on === null) delete state.style[key];
  else state.style[key] = on;
}
