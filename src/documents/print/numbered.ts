// Words that stand before a number or a letter: on paper no line ends between the two.

const NO_BREAK = '\u00a0';

const BEFORE_NUMBER = /(ขั้น|ตอนที่|ขั้นที่|ข้อ|ร้อยละ|\b(?:step|items?)) (?=[\d๐-๙])/gi;
const BEFORE_LETTER = /(ประมาณการ (?=[กขค](?![\u0e01-\u0e4e]))|\bestimate (?=[A-C]\b))/gi;

/** The same text, each number beside its word. */
export function numbered(text: string): string {
  return text.replace(BEFORE_NUMBER, `$1${NO_BREAK}`).replace(BEFORE_LETTER, (found) => found.slice(0, -1) + NO_BREAK);
}

/** Of several words each, which a browser parts where one of them ends. */
const PHRASES = /(?:ไม่น้อยกว่า)?ร้อยละ\u00a0[\d๐-๙.,]+|(?:ยังไม่ผ่าน)?ขั้นตอน(?:ที่\u00a0[\d๐-๙]+)?|ไม่น้อยกว่า/g;

/** In running text, as HTML: phrases that stay on one line. */
export const phrasesWhole = (html: string): string =>
  html.replace(PHRASES, (phrase) => `<span class="whole-word">${phrase}</span>`);
