// The dialog of the add-on that prints forms.
import { mount } from '../mount';
import { Dialog } from './dialog';

mount(<Dialog />, 'print', true);
