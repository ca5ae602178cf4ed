// The memo inside the office (บันทึกข้อความ), which lays the report before the governor.
import { MEMO_TEMPLATE } from '../../words/outputs/memo-template';
import { MEMO_FORM } from '../../words/outputs/print';
import type { Letter } from './letter';

export const memo: Letter = { id: 'memo', layout: 'memo', named: () => MEMO_FORM, template: () => MEMO_TEMPLATE };
