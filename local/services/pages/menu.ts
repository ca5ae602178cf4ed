// Google's Menu: a menu in the making.

import { instance, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'Menu'>;

const { method, chained } = methodsOf<Place>();

export const menu = defineService({
  name: 'Menu',
  path: 'Menu',
  enter: (call: Place) => call,
  methods: {
    addItem: chained('menu', [text, text], ({ state }, caption, functionName) => {
      state.items.push({ caption, functionName });
    }),
    addSeparator: chained('menu', [], ({ state }) => void state.items.push({ separator: true })),
    addSubMenu: chained('menu', [instance('Menu')], ({ state }, subMenu) => void state.items.push({ subMenu })),
    addToUi: method('menu', [], ({ host, state }) => void host.menus.push(structuredClone(state))),
  },
});
