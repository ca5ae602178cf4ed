// docs/architecture.md draws the house as it is: its tree names the folders, its arrows are those that the borders leave open and that somebody
// goes, its excerpts stand in the files that they name.
import { describe, expect, it } from 'vitest';
import { BORDERS, crossed } from './borders';
import { FOLDERS, IMPORTS, isThere, read } from './house';

const PAGE = read('docs/architecture.md');

/** What stands between fences of a kind, with what is said behind the kind. */
function fenced(kind: string, page = PAGE): { said: string; text: string }[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${kind}(?: (.*))?\n([^]*?)\n\`\`\`$`, 'gm'))].map(([, said, text]) => ({
    said: said ?? '',
    text: text as string,
  }));
}

/** Two spaces deeper is inside. */
function foldersOf(tree: string): string[] {
  const at: string[] = [];
  return tree.split('\n').map((line) => {
    const [, indent = '', name = ''] = /^( *)([^ ]+)\/ +\S/.exec(line) ?? [];
    at.splice(indent.length / 2, at.length, name);
    return at.join('/');
  });
}

describe('the tree', () => {
  const drawn = fenced('tree').flatMap(({ text }) => foldersOf(text));

  it('names every folder that has code, and none that is not there', () => {
    expect([...drawn].sort()).toEqual([...FOLDERS].sort());
    expect(drawn.length).toBeGreaterThan(80);
  });

  it('is read as it is indented', () => {
    expect(foldersOf('a/  what\n  b/  what\n    c/  what\n  d/  what')).toEqual(['a', 'a/b', 'a/b/c', 'a/d']);
  });
});

interface Arrow {
  from: string;
  to: string;
  typesAlone: boolean;
}

/** `sources` are the rooms that have a line: of others nothing is said. */
function arrowsOf(text: string): { sources: string[]; rooms: string[]; arrows: Arrow[] } {
  const lines = text.split('\n').map((line) => /^(\S+) +(->|\.\.>) (.*)$/.exec(line) ?? []);
  const arrows = lines.flatMap(([, from = '', arrow, all = '']) =>
    all
      .split(', ')
      .filter((to) => to !== 'nothing')
      .map((to) => ({ from, to, typesAlone: arrow === '..>' })),
  );
  const sources = [...new Set(lines.map(([, from = '']) => from))];
  return { sources, rooms: [...new Set([...sources, ...arrows.map(({ to }) => to)])], arrows };
}

/** What a room's name means: a layer of src/, the front door, or a folder beside src/. */
function placeOf(room: string): (path: string) => boolean {
  if (room === 'main') return (path) => path === 'src/main.ts' || path === 'src/at-once.ts';
  const folder = FOLDERS.has(`src/${room}`) ? `src/${room}/` : `${room}/`;
  return (path) => path.startsWith(folder);
}

/** A file that may stand in the room, to ask the borders of. */
function someFileOf(room: string): string {
  if (room === 'main') return 'src/main.ts';
  return FOLDERS.has(`src/${room}`) ? `src/${room}/some.ts` : `${room}/some.ts`;
}

describe.each(fenced('arrows').map(({ text }) => arrowsOf(text)))(
  'the arrows of $sources',
  ({ sources, rooms, arrows }) => {
    const isDrawn = (from: string, to: string, typesAlone: boolean) =>
      arrows.some(
        (each) => each.from === from && each.to === to && (each.typesAlone === typesAlone || !each.typesAlone),
      );
    const pairs = sources.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));

    it('are those that the borders leave open', () => {
      const open = pairs.filter(({ from, to }) => crossed(someFileOf(from), someFileOf(to), false).length === 0);
      expect(open.map(({ from, to }) => `${from} -> ${to}`).sort()).toEqual(
        arrows
          .filter(({ typesAlone }) => !typesAlone)
          .map(({ from, to }) => `${from} -> ${to}`)
          .sort(),
      );
    });

    it('are gone by somebody, and nobody goes where there is none', () => {
      const gone = pairs.flatMap(({ from, to }) => {
        const between = IMPORTS.filter((each) => placeOf(from)(each.from) && placeOf(to)(each.to));
        return between.length ? [{ from, to, typesAlone: between.every(({ typesAlone }) => typesAlone) }] : [];
      });
      expect(gone.filter(({ from, to, typesAlone }) => !isDrawn(from, to, typesAlone))).toEqual([]);
      const isGone = (arrow: Arrow) => gone.some(({ from, to }) => from === arrow.from && to === arrow.to);
      expect(arrows.filter((arrow) => !isGone(arrow))).toEqual([]);
    });
  },
);

describe('the borders', () => {
  it('are all named, in their order', () => {
    const named = [...PAGE.matchAll(/^- `([a-z0-9-]+)`: /gm)].map(([, name]) => name);
    expect(named).toEqual(BORDERS.map(({ name }) => name));
  });

  it('are asked as they are declared', () => {
    expect(crossed('src/domain/thai/text.ts', 'src/words/text.ts', false)).toContain('domain-is-pure');
    expect(crossed('src/indicators/a/b.ts', 'src/indicators/c/d.ts', false)).toEqual(['an-indicator-knows-no-other']);
    expect(crossed('src/indicators/a/b.ts', 'src/indicators/a/d.ts', false)).toEqual([]);
    expect(crossed('src/panel/call.ts', 'src/main.ts', false)).toContain('main-is-the-only-door');
    expect(crossed('src/panel/call.ts', 'src/main.ts', true)).toEqual([]);
  });
});

describe('a path', () => {
  it.each(['docs/architecture.md', 'README.md', 'CONTRIBUTING.md'])('that %s names is there', (page) => {
    const named = [...read(page).matchAll(/`((?:src|local|test|bench|scripts|docs|schema)\/[^`\s]*)`/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !isThere(path as string))).toEqual([]);
  });
});

describe('an excerpt', () => {
  it.each(fenced('ts').map(({ said, text }) => [said, text]))('of %s stands there', (path, text) => {
    const file = read(path);
    expect(text.split('\n').filter((line) => !file.includes(line))).toEqual([]);
    expect(file.includes(text)).toBe(true);
  });

  it('is there of a rule, a tab, a command, a document and an indicator', () => {
    const paths = fenced('ts').map(({ said }) => said);
    for (const part of ['/rules/', '/tabs/', '/commands/', '/documents/', '/indicators/'])
      expect(paths.filter((path) => path.includes(part))).not.toEqual([]);
  });
});
