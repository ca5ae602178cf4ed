// A person as an argument: an e-mail address, or Google's User.

import { Exception } from '../host/exception.ts';
import { ServiceObject, type States } from '../host/objects.ts';
import { mismatch, type Parameter } from '../host/parameters.ts';

export const person: Parameter<string> = {
  take(value) {
    if (value instanceof ServiceObject && value.service === 'User') return (value.state as States['User']).email;
    if (typeof value !== 'string') return mismatch;
    if (!/^[^\s@]+@[^\s@]+$/.test(value)) throw new Exception(`Invalid email: ${value}`);
    return value;
  },
};
