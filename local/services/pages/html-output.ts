// Google's HtmlOutput: one page, with its title and size.

import { Exception } from '../host/exception.ts';
import { decimal, nullable, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'HtmlOutput'>;

const { method, chained } = methodsOf<Place>();
const size = nullable(decimal);

/** Google takes no others. */
const knownMetaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export const htmlOutput = defineService({
  name: 'HtmlOutput',
  path: 'HtmlService.HtmlOutput',
  enter: (call: Place) => call,
  methods: {
    getContent: method('nothing', [], ({ state }) => state.content),
    getTitle: method('nothing', [], ({ state }) => state.title),
    getWidth: method('nothing', [], ({ state }) => state.width),
    getHeight: method('nothing', [], ({ state }) => state.height),
    setTitle: chained('nothing', [text], ({ state }, title) => {
      state.title = title;
    }),
    setWidth: chained('nothing', [size], ({ state }, width) => {
      state.width = width;
    }),
    setHeight: chained('nothing', [size], ({ state }, height) => {
      state.height = height;
    }),
    setContent: chained('nothing', [text], ({ state }, content) => {
      state.content = content;
    }),
    append: chained('nothing', [text], ({ state }, added) => {
      state.content += added;
    }),
    addMetaTag: chained('nothing', [text, text], ({ state }, name, content) => {
      // Unconfirmed wording.
      if (!knownMetaTags.includes(name)) throw new Exception(`The specified meta tag cannot be used in this context.`);
      state.metaTags.push({ name, content });
    }),
  },
});
