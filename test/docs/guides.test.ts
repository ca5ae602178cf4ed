// The guides lead: two READMEs of one page, links that go somewhere, pictures that the script takes, and each guide in Thai and in English.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDES, ROOT } from '../support/guides/pages';
import { PICTURES } from '../support/pictures/pictures';
import { read } from './house';

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/** As GitHub makes them of headings. */
const anchorsOf = (page: string) =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );

const linksOf = (page: string) =>
  [...read(page).matchAll(LINK)].map(([, mark, text = '', to = '']) => ({ isPicture: mark === '!', text, to }));

/** Null where it goes somewhere. */
function whereTo(page: string, to: string): string | null {
  if (/^https?:/.test(to)) return null;
  const [file, anchor] = to.split('#') as [string, string?];
  const path = file ? normalize(join(dirname(page), file)) : page;
  if (!existsSync(join(ROOT, path))) return `${path} is not there`;
  return anchor === undefined || anchorsOf(read(path)).includes(decodeURIComponent(anchor))
    ? null
    : `no heading #${anchor}`;
}

describe.each(['README.md', 'README.th.md'])('%s', (page) => {
  it('is one page, in lines that can be read', () => {
    const lines = read(page).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(90);
    expect(lines.filter((line) => line.length > 180)).toEqual([]);
  });

  it('leads to every guide of its language', () => {
    const led = new Set(linksOf(page).map(({ to }) => normalize(to.split('#')[0] as string)));
    const own = GUIDES.filter(
      (path) => path.startsWith('docs/') && path.endsWith('.th.md') === page.endsWith('.th.md'),
    );
    const further = own.filter((path) => path.startsWith('docs/adding/') && !path.endsWith('README.md'));
    expect(own.filter((path) => !led.has(path) && !further.includes(path))).toEqual([]);
  });
});

describe.each(GUIDES)('%s', (page) => {
  it('links to what is there', () => {
    expect(linksOf(page).flatMap(({ to }) => whereTo(page, to) ?? [])).toEqual([]);
  });

  it('has a word for whoever does not see a picture', () => {
    expect(linksOf(page).filter(({ isPicture, text }) => isPicture && text.length < 10)).toEqual([]);
  });
});

it('a guide in Thai has one in English beside it, and each names the other', () => {
  for (const thai of GUIDES.filter((page) => page.endsWith('.th.md'))) {
    const english = thai.replace('.th.md', '.md');
    expect(GUIDES).toContain(english);
    for (const [page, other] of [
      [thai, english],
      [english, thai],
    ] as const)
      expect(
        linksOf(page).map(({ to }) => normalize(join(dirname(page), to))),
        page,
      ).toContain(other);
  }
});

describe('the pictures', () => {
  const shown = GUIDES.flatMap((page) =>
    linksOf(page)
      .filter(({ isPicture }) => isPicture)
      .map(({ to }) => normalize(join(dirname(page), to))),
  );
  const taken = Object.keys(PICTURES).map((name) => `docs/pictures/${name}.png`);

  it('are those that npm run pictures takes, each in a guide of both languages', () => {
    expect([...new Set(shown)].sort()).toEqual([...taken].sort());
    const twice = taken.filter((path) => shown.filter((each) => each === path).length < 2);
    expect(twice).toEqual([]);
  });

  it('have a mark of what they showed', () => {
    expect(Object.keys(JSON.parse(read('docs/pictures/shown.json'))).sort()).toEqual(Object.keys(PICTURES).sort());
  });
});
