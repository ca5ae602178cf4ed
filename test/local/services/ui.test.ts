// What reaches the user's screen: menus, alerts, toasts.
import { describe, expect, it } from 'vitest';
import { addOnOf, run, thrownBy } from './script.ts';

describe('menus', () => {
  it('are recorded when they are added to the screen', () => {
    const addOn = addOnOf(`const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('สรุป', 'summarise').addSeparator()
        .addSubMenu(ui.createMenu('more').addItem('b', 'other')).addToUi();
      ui.createMenu('never shown');`);
    addOn.call('main', []);
    expect(addOn.host.menus).toEqual([
      {
        title: null,
        items: [
          { caption: 'สรุป', functionName: 'summarise' },
          { separator: true },
          { subMenu: { title: 'more', items: [{ caption: 'b', functionName: 'other' }] } },
        ],
      },
    ]);
  });
});

describe('alerts', () => {
  it('are answered as the host was told, and OK by default', () => {
    const addOn = addOnOf(`const ui = SpreadsheetApp.getUi();
      return [ui.alert('a'), ui.alert('b', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.alert('t', 'c', ui.ButtonSet.OK_CANCEL)].map(String);`);
    addOn.host.answers = ['OK', 'NO'];
    expect(addOn.call('main', [])).toEqual(['OK', 'true', 'OK']);
    expect(addOn.host.alerts).toEqual([
      { title: null, message: 'a', buttons: 'OK', answer: 'OK' },
      { title: null, message: 'b', buttons: 'YES_NO', answer: 'NO' },
      { title: 't', message: 'c', buttons: 'OK_CANCEL', answer: 'OK' },
    ]);
  });

  it('cost the script its lock', () => {
    const lines = `const lock = LockService.getDocumentLock(); lock.tryLock(0); SpreadsheetApp.getUi().alert('a'); return lock.hasLock();`;
    expect(run(lines)).toBe(false);
  });
});

describe('toasts', () => {
  it('are recorded', () => {
    const addOn = addOnOf(
      `book.toast('a'); book.toast('b', 'title'); book.toast('c', 'title', 5); book.toast('d', null, -1);`,
    );
    addOn.call('main', []);
    expect(addOn.host.toasts).toEqual([
      { message: 'a', title: null, seconds: null },
      { message: 'b', title: 'title', seconds: null },
      { message: 'c', title: 'title', seconds: 5 },
      { message: 'd', title: null, seconds: -1 },
    ]);
  });
});

describe('pages', () => {
  const PAGE = `const page = HtmlService.createHtmlOutput('<p>ขั้น</p>').setTitle('แถบด้านข้าง').setWidth(420);`;

  it('are shown in the sidebar and in dialogs, as they were when shown', () => {
    const addOn = addOnOf(`${PAGE} const ui = SpreadsheetApp.getUi();
      ui.showSidebar(page); ui.showModalDialog(page, 'คู่มือ'); ui.showModelessDialog(page, 'ภาพรวม'); page.append('later');`);
    addOn.call('main', []);
    expect(addOn.host.sidebar).toMatchObject({ content: '<p>ขั้น</p>', title: 'แถบด้านข้าง', width: 420 });
    expect(addOn.host.dialogs.map(({ title, isModal, html }) => [title, isModal, html.content])).toEqual([
      ['คู่มือ', true, '<p>ขั้น</p>'],
      ['ภาพรวม', false, '<p>ขั้น</p>'],
    ]);
  });

  it('come from the files of the add-on, and a missing one says so', () => {
    expect(thrownBy(`HtmlService.createHtmlOutputFromFile('nowhere')`)).toContain(
      'No HTML file named nowhere was found.',
    );
  });

  it('are pages: a text is refused', () => {
    expect(thrownBy(`SpreadsheetApp.getUi().showSidebar('x')`)).toContain(
      `don't match the method signature for Ui.showSidebar`,
    );
  });
});

describe('what is not there', () => {
  it('fails by name', () => {
    expect(thrownBy(`SpreadsheetApp.getUi().prompt('x')`)).toContain('does not have Ui.prompt');
  });
});
