// A pure function of a text that remembers what it was asked: the same names and headers are asked for again and again.

/** Beyond these a text is worked out anew, and a full memory is begun afresh: a huge workbook cannot fill it without end. */
const LONGEST = 200;
const MOST = 20000;

export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  let known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known = new Map();
    known.set(text, result);
    return result;
  };
}
