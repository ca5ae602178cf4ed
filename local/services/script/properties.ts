// Google's Properties: small texts that the add-on keeps with the document.

import { Exception } from '../host/exception.ts';
import { text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'Properties'>;

const { method, chained } = methodsOf<Place>();

/** In bytes; that Google counts bytes, and its words, are unconfirmed. */
const longestValue = 9 * 1024;

export const properties = defineService({
  name: 'Properties',
  path: 'PropertiesService.Properties',
  enter: (call: Place) => call,
  methods: {
    getProperty: method('store', [text], ({ workbook }, key) => workbook.properties?.[key] ?? null),
    getProperties: method('store', [], ({ workbook }) => workbook.properties ?? {}),
    setProperty: chained('store', [text, text], ({ workbook }, key, value) => {
      if (Buffer.byteLength(value) > longestValue) throw new Exception('Argument too large: value');
      workbook.properties = { ...workbook.properties, [key]: value };
    }),
    deleteProperty: chained('store', [text], ({ workbook }, key) => {
      const { [key]: _, ...others } = workbook.properties ?? {};
      workbook.properties = others;
    }),
  },
});
