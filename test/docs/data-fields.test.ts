// The reference of the data that is handed out explains each of its fields once, in both languages.
import { describe, expect, it } from 'vitest';
import { DATA_FIELDS, FILE_FIELDS } from '../../src/domain/data/data-row';
import { read } from './house';

describe.each(['docs/reference/data.md', 'docs/reference/data.th.md'])('%s', (guide) => {
  it('has a line for each field', () => {
    const heads = [...read(guide).matchAll(/^\| (`.+?) \|/gm)].map(([, head]) => head as string);
    const explained = heads.flatMap((head) => [...head.matchAll(/`(\w+)`/g)].map(([, field]) => field));
    expect(explained.sort()).toEqual([...DATA_FIELDS, ...FILE_FIELDS].sort());
  });
});
