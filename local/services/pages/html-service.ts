// Google's HtmlService: pages for the user's browser.

import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'HtmlService'>;

const { method, either } = methodsOf<Place>();

const output = (content: string) =>
  new ServiceObject('HtmlOutput', { content, title: null, width: null, height: null, metaTags: [] });

export const htmlService = defineService({
  name: 'HtmlService',
  path: 'HtmlService',
  enter: (call: Place) => call,
  methods: {
    createHtmlOutput: either(
      method('nothing', [], () => output('')),
      method('nothing', [text], (_, content) => output(content)),
    ),
    createHtmlOutputFromFile: method('nothing', [text], ({ host }, name) => {
      const content = host.readHtml(name.replace(/\.html$/, ''));
      if (content === null) throw new Exception(`No HTML file named ${name} was found.`);
      return output(content);
    }),
  },
});
