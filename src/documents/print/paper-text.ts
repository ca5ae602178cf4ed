// Values as they stand on paper: nothing of them is markup, zero and sign are those of their role, digits those of the settings.
import { thaiDigits } from '../../domain/thai/thai-text';
import { unbroken } from '../../domain/time/unbroken-dates';
import type { Cell, Role } from '../document';
import type { Digits } from '../edition';
import { numbered } from './numbered';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in HTML, in an attribute too: whatever was typed stays text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** A text in HTML, in the digits of the settings. What was typed in Thai digits stays as it was typed. */
export function paperText(text: string, digits: Digits): string {
  return escaped(numbered(unbroken(digits === 'thai' ? thaiDigits(text) : text)));
}

/** A number as its role writes it: the zero of a `count` is `-`, a `change` has its sign, thousands are apart. */
export function paperNumber(value: number, role: Role, digits: Digits): string {
  if (value === 0 && role === 'count') return '-';
  const [whole = '', fraction] = String(value).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = (role === 'change' || role === 'total-change') && value > 0 ? '+' : '';
  return paperText(sign + apart + (fraction ? `.${fraction}` : ''), digits);
}

/** What stands in a cell, as HTML. */
export function paperValue({ value, role }: Cell, digits: Digits): string {
  if (value === null) return '';
  return typeof value === 'number' ? paperNumber(value, role, digits) : paperText(value, digits);
}
