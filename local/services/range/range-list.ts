// Google's RangeList: ranges of one sheet. What it does to all of them at once is not here yet.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'RangeList'>;

const { method } = methodsOf<Place>();

export const rangeList = defineService({
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  enter: (call: Place) => call,
  methods: {
    getRanges: method('nothing', [], ({ state }) => state.ranges.map((range) => new ServiceObject('Range', range))),
  },
});
