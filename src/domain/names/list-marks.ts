// What a list puts around a name and what is no part of it: a running number, bullets, footnotes, on which of the two lists it stands.

const BULLET = /^[-–—•·▪*"“'‘]+ ?/;
/** "1.", "(2)", "1.2)" or a mere number, before a Thai letter: no place in Thailand begins with a digit. */
const NUMBER = /^[([]?\d{1,4}(?:[.):\]]+(?:\d{1,4}[.):\]]*)?)? ?(?=["“'‘(]?[ก-ฮเ-ไ])/;

/** Most names have no marks around them: nothing else is looked at then. */
const BEGINS_PLAIN = /^[ก-ฮเ-ไ]/;
const ENDS_PLAIN = /[\u0E01-\u0E4E\d]$/;

/** Of a legible text; one that is nothing but such marks is left as it is. */
export function withoutNumber(text: string): string {
  if (BEGINS_PLAIN.test(text)) return text;
  return text.replace(BULLET, '').replace(NUMBER, '').replace(BULLET, '') || text;
}

const NOTES: readonly RegExp[] = [
  /[ *†‡§¹²³⁰⁴-⁹"”'’,;:.]+$/,
  // A footnote's number or sign. Of anything else in brackets nobody can tell whether it belongs to the name.
  /[([] ?(?:\d{1,3}|[*†‡§]+) ?[)\]]$/,
  /\( ?(?:(?:เป้าหมาย)? ?(?:หลัก|รอง)|main|secondary) ?\)$/,
];

/** Likewise. */
export function withoutNotes(text: string): string {
  if (ENDS_PLAIN.test(text)) return text;
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    for (const note of NOTES) bare = bare.replace(note, '') || bare;
  }
  return bare;
}
