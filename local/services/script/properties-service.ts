// Google's PropertiesService.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'PropertiesService'>>();

export const propertiesService = defineService({
  name: 'PropertiesService',
  path: 'PropertiesService',
  enter: (call: Call<'PropertiesService'>) => call,
  methods: { getDocumentProperties: method('store', [], () => new ServiceObject('Properties', null)) },
});
