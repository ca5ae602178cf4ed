// Numbers of indicators that are one to whoever reads them: 1.60 beside 1.6, 2.0 beside 2. Not 1.10 beside 1.1 where 1.9 stands there, too.
import { comparable } from '../thai/thai-text';

const NUMBER = /^\d+(?:\.\d+)?$/;

const partsOf = (number: string): [whole: number, part: string] => {
  const [whole, part = ''] = number.split('.');
  return [Number(whole), part];
};

/** Whether somebody counts on from one to the next: 1.10 after 1.9. Where it is so once, 1.20 is the twentieth, too. */
function isCountedOn(number: string, all: readonly string[]): boolean {
  const [whole, part] = partsOf(number);
  const beside = all.filter((each) => NUMBER.test(each) && partsOf(each)[0] === whole).map((each) => partsOf(each)[1]);
  const isNext = (each: string) => /^[1-9]\d*0$/.test(each) && beside.indexOf(String(Number(each) - 1)) >= 0;
  return isNext(part) || (Number(part) > 0 && beside.some(isNext));
}

/** `number` beside one of `others`; `all`: every number that is declared. As texts are compared. */
export function readsAlike(number: string, others: readonly string[], all: readonly string[]): boolean {
  if (!NUMBER.test(number)) return false;
  return others.some((other) => {
    if (other === number || !NUMBER.test(other) || Number(other) !== Number(number)) return false;
    const [part, others] = [partsOf(number)[1], partsOf(other)[1]];
    return part === others || !isCountedOn(part.length > others.length ? number : other, all);
  });
}

interface Numbered {
  id: string;
}

/** The one that is meant by a number, however it is written; null where none is, or where two may be. `others`: numbers that are known beside them. */
export function numberMeant<Item extends Numbered>(
  written: string,
  items: readonly Item[],
  others: readonly string[] = [],
): Item | null {
  const number = comparable(written);
  const exact = items.filter(({ id }) => comparable(id) === number)[0];
  if (exact) return exact;
  if (!NUMBER.test(number)) return null;
  const all = [...items.map(({ id }) => id), ...others].map(comparable);
  const alike = items.filter(({ id }) => readsAlike(number, [comparable(id)], all));
  return (alike.length === 1 && alike[0]) || null;
}

/**
 * Numbers that were declared together at some time, each with the one of now that it is; one that is none of them is left out. Where 1.1 and 1.10
 * stood side by side they were two, and neither is the other now. `isRespelt`: whether one that is only written otherwise is it, where more is known.
 */
export function numbersNow<Item extends Numbered>(
  before: readonly string[],
  now: readonly Item[],
  isRespelt: (written: string, meant: Item) => boolean = () => true,
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const stood = before.map(comparable);
  for (const written of before) {
    const meant = numberMeant(written, now, before);
    if (!meant) continue;
    const id = comparable(meant.id);
    if (comparable(written) === id || (stood.indexOf(id) < 0 && isRespelt(written, meant))) found.set(written, meant);
  }
  return found;
}
