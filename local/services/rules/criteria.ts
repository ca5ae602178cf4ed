// The criteria that compare numbers and texts, which data validation and conditional formats have in common.

/** `NumberBetween` is Google's NUMBER_BETWEEN, and belongs to `requireNumberBetween` and `whenNumberBetween`. */
export const oneNumber = [
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
] as const;

export const twoNumbers = ['NumberBetween', 'NumberNotBetween'] as const;

export const oneText = ['TextContains', 'TextDoesNotContain', 'TextEqualTo', 'TextStartsWith', 'TextEndsWith'] as const;

/** `numberGreaterThan` as Google's enum has it: `NUMBER_GREATER_THAN`. */
export function criteriaName(words: string): string {
  return words.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** One method for each of the words. */
export function methodForEach<Method>(
  prefix: string,
  words: readonly string[],
  make: (criteria: string) => Method,
): Record<string, Method> {
  return Object.fromEntries(words.map((word) => [prefix + word, make(criteriaName(word))]));
}
