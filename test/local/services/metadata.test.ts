// Developer metadata.
import { describe, expect, it } from 'vitest';
import { run, smallBook, thrownBy } from './script.ts';

const visible = 'SpreadsheetApp.DeveloperMetadataVisibility';

describe('developer metadata', () => {
  it('is added in four ways', () => {
    const lines = `sheet.addDeveloperMetadata('a').addDeveloperMetadata('b', 'v')
        .addDeveloperMetadata('c', ${visible}.PROJECT).addDeveloperMetadata('d', 'w', ${visible}.PROJECT);
      return sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue(), String(entry.getVisibility())]);`;
    expect(run(lines)).toEqual([
      ['a', '', 'DOCUMENT'],
      ['b', 'v', 'DOCUMENT'],
      ['c', '', 'PROJECT'],
      ['d', 'w', 'PROJECT'],
    ]);
  });

  it('is found by key and value, wherever it is, and tells where', () => {
    const lines = `book.addDeveloperMetadata('k', '1'); book.getSheets()[1].addDeveloperMetadata('k', '2'); sheet.addDeveloperMetadata('other', '2');
      const find = () => book.createDeveloperMetadataFinder();
      const place = (entry) => {
        const location = entry.getLocation();
        return String(location.getLocationType()) + (location.getSheet() ? location.getSheet().getName() : location.getSpreadsheet().getName());
      };
      return [find().withKey('k').find().map(place), find().withKey('k').withValue('2').find().map(place),
        find().withValue('2').find().length, find().find().length, find().withKey('none').find().length];`;
    expect(run(lines)).toEqual([['SPREADSHEETtest', 'SHEETSheet2'], ['SHEETSheet2'], 2, 3, 0]);
  });

  it('stays with its sheet', () => {
    const lines = `sheet.addDeveloperMetadata('k'); sheet.setName('renamed'); book.setActiveSheet(sheet); book.moveActiveSheet(2);
      return book.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getSheet().getName();`;
    expect(run(lines)).toBe('renamed');
  });

  it('is changed and removed', () => {
    const workbook = smallBook();
    const lines = `sheet.addDeveloperMetadata('k', '1'); book.addDeveloperMetadata('k', '1');
      sheet.getDeveloperMetadata()[0].setValue('2'); book.getDeveloperMetadata()[0].remove();`;
    run(lines, { workbook });
    expect(workbook.metadata).toEqual([]);
    expect(workbook.sheets[0]?.metadata).toMatchObject([{ key: 'k', value: '2' }]);
  });

  it('is gone when it is gone', () => {
    expect(
      thrownBy(
        `book.addDeveloperMetadata('k'); const entry = book.getDeveloperMetadata()[0]; entry.remove(); entry.getKey();`,
      ),
    ).toMatch(/^Exception/);
  });
});
