// The first file of a room says what it is for, what may enter and what it knows. Every folder of src/ and local/ in which at least three files of
// code stand has one; others may.
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE, FOLDERS, IMPORTS, READMES, read } from './house';

/** Where no code stands, there is no room. */
const rooms = READMES.map(dirname).filter((folder) => FOLDERS.has(folder));

/** The room that a file belongs to: its folder, or the nearest one above that says what it is for. */
function roomOf(path: string): string {
  let folder = dirname(path);
  while (folder !== '.' && !rooms.includes(folder)) folder = dirname(folder);
  return folder;
}

/** What is named between backticks behind `Knows:`. `folder/*` means what stands in the folder itself. */
function knownTo(room: string): string[] {
  const line = /^- Knows: (.*)$/m.exec(read(`${room}/README.md`))?.[1] ?? '';
  return [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
}

const isIn = (path: string, name: string) =>
  name.endsWith('/*') ? `${dirname(path)}/*` === name : path.startsWith(`${name}/`);

describe('a room', () => {
  it('of three files has a README.md', () => {
    const large = [...FOLDERS].filter(
      (folder) => /^(src|local)(\/|$)/.test(folder) && CODE.filter((path) => dirname(path) === folder).length >= 3,
    );
    expect(large.filter((folder) => !rooms.includes(folder))).toEqual([]);
    expect(large.length).toBeGreaterThan(60);
  });
});

describe.each(rooms)('%s/README.md', (room) => {
  const text = read(`${room}/README.md`);
  const lines = text.trimEnd().split('\n');

  it('is short, bears its name, and says what may enter', () => {
    expect(lines[0]).toBe(`# ${room}`);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(text).toMatch(/^- Enters: /m);
  });

  it('names no file, which would go stale, and no room that is not there', () => {
    expect(text).not.toMatch(/\.tsx?\b/);
    for (const name of knownTo(room)) expect([...FOLDERS], name).toContain(name.replace(/\/\*$/, ''));
  });
});

const saying = rooms.filter((room) => /^- Knows: /m.test(read(`${room}/README.md`)));

describe.each(saying)('what %s knows', (room) => {
  const used = IMPORTS.filter(({ from, to }) => roomOf(from) === room && !to.startsWith(`${room}/`));

  it('is what it says', () => {
    const names = knownTo(room);
    const unsaid = used.filter(({ to }) => !names.some((name) => isIn(to, name)));
    expect(unsaid.map(({ from, to }) => `${from} uses ${to}`)).toEqual([]);
    expect(names.filter((name) => !used.some(({ to }) => isIn(to, name)))).toEqual([]);
  });
});

describe('every room below src/ and local/ that has a README.md', () => {
  it('says what it knows', () => {
    expect(rooms.filter((room) => /^(src|local)\//.test(room) && !saying.includes(room))).toEqual([]);
  });
});
