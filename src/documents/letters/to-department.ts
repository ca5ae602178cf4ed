// The letter to the department, which the forms go with.
import { DEPARTMENT_FORM, DEPARTMENT_TEMPLATE } from '../../words/outputs/department-letter';
import type { Letter } from './letter';

export const toDepartment: Letter = {
  id: 'letter-department',
  layout: 'external',
  named: () => DEPARTMENT_FORM,
  template: () => DEPARTMENT_TEMPLATE,
};
