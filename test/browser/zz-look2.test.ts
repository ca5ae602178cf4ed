import { it } from 'vitest';
import { OWNER, phraeBook, run, tab, type } from '../support/books/office';
import { openWindow } from '../support/browser/window';
import { serveBook } from '../support/served/served';

it('looks', async () => {
  const book = phraeBook();
  run(book, 'board', {});
  run(book, 'validate', {});
  type(book, tab(book, 'ลอง'), 'F4', '');
  const served = await serveBook(book);
  const w = await openWindow(served, OWNER);
  await w.openTab('ลอง');
  await w.select('B3');
  await w.page.screenshot({ path: '/tmp/s32/sheet-l-district.png' });
  await w.openTab('ผลการตรวจ');
  await w.select('B8');
  await w.page.screenshot({ path: '/tmp/s32/sheet-l-findings.png' });
  await served.stop();
});
