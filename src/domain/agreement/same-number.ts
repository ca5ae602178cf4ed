// Numbers of indicators that are one to whoever reads them: 1.60 beside 1.6, 2.0 beside 2. Not 1.10 beside 1.1 where 1.9 stands there, too.

const NUMBER = /^\d+(?:\.\d+)?$/;

/** Whether somebody counts on from one to the next: 1.10 after 1.9. */
function isCountedOn(number: string, all: readonly string[]): boolean {
  const [whole, part = ''] = number.split('.');
  return all.indexOf(`${whole}.${Number(part) - 1}`) >= 0;
}

/** `number` beside one of `others`; `all`: every number that is declared. As texts are compared. */
export function readsAlike(number: string, others: readonly string[], all: readonly string[]): boolean {
  if (!NUMBER.test(number)) return false;
  return others.some((other) => {
    if (other === number || !NUMBER.test(other) || Number(other) !== Number(number)) return false;
    const longer = other.length > number.length ? other : number;
    return !isCountedOn(longer, all);
  });
}
