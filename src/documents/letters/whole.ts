// Names that no line may part, marked in the text where they are filled in. Whoever lays the text out sees to it; everybody else drops the marks.

/** Unicode's own marks of a name within a text (first strong isolate, pop directional isolate): they are never seen. */
const [OPENS, CLOSES] = ['\u2068', '\u2069'];
const MARKED = /\u2068([^\u2068\u2069]*)\u2069/;

export const whole = (name: string): string => `${OPENS}${name}${CLOSES}`;

export const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** Each second piece is a name, whole. */
export const piecesOf = (text: string): string[] => text.split(MARKED).map(unmarked);
