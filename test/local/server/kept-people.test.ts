// Another workbook in the place of the open one: the spreadsheet is still its owner's, and nobody is shut out.
import { expect, it } from 'vitest';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { newWorkbook } from '../../../local/workbook/cells.ts';
import { emptyBook, LONG_CLERK, OWNER, SONG_CLERK } from '../../support/books/office';

it('keeps its name, its owner and all who could open it; the people of the other one may edit too', async () => {
  const open = Object.assign(emptyBook(), { viewers: ['viewer@example.go.th', 'both@example.go.th'] });
  const sharing = new Sharing(open, new Panels(''), () => undefined);
  const other = newWorkbook({
    ...{ name: 'ของจังหวัดอื่น', owner: 'owner@example.com', editors: ['both@example.go.th', LONG_CLERK] },
    viewers: [OWNER, 'other@example.go.th'],
  });
  await sharing.replace(other);
  const { name, owner, editors, viewers } = sharing.workbook;
  expect([name, owner]).toEqual(['test', OWNER]);
  expect(editors.sort()).toEqual([LONG_CLERK, SONG_CLERK, 'owner@example.com', 'both@example.go.th'].sort());
  expect(viewers.sort()).toEqual(['other@example.go.th', 'viewer@example.go.th']);
  const { people, user } = await sharing.state(sharing.person(OWNER));
  expect(people.find(({ email }) => email === user)?.role).toBe('owner');
});
