// Thai text brought to one form step by step, again until nothing changes: slow on piled-up marks, and easy to follow.

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const MARKS = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
const MARK_ORDER = '\u0E3A\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47\u0E4D\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E';
const SARA_AM = new RegExp(`\u0E4D([${MARKS}]*)\u0E32`, 'g');
const MARKS_AFTER_SARA_AM = new RegExp(`\u0E33([${MARKS}]+)`, 'g');
const MARK_RUN = new RegExp(`[${MARKS}]+`, 'g');

function digits(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function orderMarks(run: string): string {
  return [...MARK_ORDER].filter((mark) => run.includes(mark)).join('');
}

function orderSpelling(text: string): string {
  return text
    .replace(/เเ/g, 'แ')
    .replace(SARA_AM, '$1\u0E33')
    .replace(MARKS_AFTER_SARA_AM, '$1\u0E33')
    .replace(/\u0E33/g, '\u0E4D\u0E32')
    .replace(MARK_RUN, orderMarks)
    .replace(SARA_AM, '$1\u0E33');
}

export function normaliseThai(text: string): string {
  const plain = digits(text.replace(INVISIBLE, '').normalize('NFC'))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  const once = orderSpelling(plain);
  return once === plain ? once : normaliseThai(once);
}
