// What any host must do, Google's too: a classic script that runs on the local host in npm test, and in a scratch sheet of Google's.

/** Each fact works on an empty tab of its own; `expected` is compared as JSON. */
var FACTS = [
  {
    fact: 'a blank cell reads as an empty text',
    run: (sheet) => sheet.getRange('A1:B1').getValues(),
    expected: [['', '']],
  },
  {
    fact: 'the data range of an empty tab is A1',
    run: (sheet) => [sheet.getDataRange().getA1Notation(), sheet.getLastRow()],
    expected: ['A1', 0],
  },
  {
    fact: 'numbers, texts and ticks keep their type',
    run: (sheet) =>
      sheet
        .getRange('A1:C1')
        .setValues([[4, 'ขั้น', true]])
        .getValues(),
    expected: [[4, 'ขั้น', true]],
  },
  {
    fact: 'an apostrophe makes a text and is not kept',
    run: (sheet) =>
      sheet
        .getRange('A1:A3')
        .setValues([["'=1+1"], ["'1/2"], ["'001"]])
        .getValues(),
    expected: [['=1+1'], ['1/2'], ['001']],
  },
  {
    fact: 'a text that begins with = is a formula',
    run: (sheet) =>
      sheet
        .getRange('A1')
        .setValues([['=SUM(1,2)']])
        .getFormulas(),
    expected: [['=SUM(1,2)']],
  },
  {
    fact: 'what looks like a date becomes a Date',
    run: (sheet) => sheet.getRange('A1').setValue('1/2').getValue() instanceof Date,
    expected: true,
  },
  {
    fact: 'a Thai digit stays a text',
    run: (sheet) => sheet.getRange('A1').setValue('๔').getValue(),
    expected: '๔',
  },
  {
    fact: 'null clears a cell',
    run: (sheet) => {
      sheet.getRange('A1').setValue(4);
      return sheet
        .getRange('A1')
        .setValues([[null]])
        .getValue();
    },
    expected: '',
  },
  {
    fact: 'rows and columns count from 1',
    run: (sheet) => sheet.getRange(2, 3, 2, 1).getA1Notation(),
    expected: 'C2:C3',
  },
  {
    fact: 'a number format shows zero as a dash and keeps the zero',
    run: (sheet) => {
      const range = sheet.getRange('A1').setValue(0).setNumberFormat('#,##0;-#,##0;"-"');
      return [range.getValue(), range.getDisplayValue()];
    },
    expected: [0, '-'],
  },
  {
    fact: 'a drop-down that warns lets anything in',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['0', '1'], true)
        .setAllowInvalid(true)
        .build();
      return sheet.getRange('A1').setDataValidation(rule).setValue('x').getValue();
    },
    expected: 'x',
  },
  {
    fact: 'merged cells are found, and can be broken apart as part of a larger range',
    run: (sheet) => {
      sheet.getRange('A1:C1').merge();
      const merged = sheet.getRange('A1').isPartOfMerge();
      sheet.getRange('A1:E5').breakApart();
      return [merged, sheet.getRange('A1').isPartOfMerge()];
    },
    expected: [true, false],
  },
  {
    fact: 'metadata of a tab is found by its key, and survives renaming',
    run: (sheet, book) => {
      sheet.addDeveloperMetadata('khanton.contract', 'here', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.setName(`${sheet.getName()} renamed`);
      const found = book.createDeveloperMetadataFinder().withKey('khanton.contract').find();
      const same = found.map((one) => [
        one.getValue(),
        one.getLocation().getSheet().getSheetId() === sheet.getSheetId(),
      ]);
      for (const one of found) one.remove();
      return same;
    },
    expected: [['here', true]],
  },
  {
    fact: 'a protection that only warns does not stop a script',
    run: (sheet) => {
      sheet.protect().setWarningOnly(true);
      return sheet.getRange('A1').setValue(1).getValue();
    },
    expected: 1,
  },
  {
    fact: 'the size of the data must be the size of the range',
    run: (sheet) => {
      try {
        sheet.getRange('A1:B1').setValues([[1]]);
        return 'written';
      } catch (error) {
        return /number of columns/.test(error.message) ? 'refused' : error.message;
      }
    },
    expected: 'refused',
  },
  {
    fact: 'a row height, a frozen row and a tab colour can be set',
    run: (sheet) => {
      sheet.setRowHeight(1, 34);
      sheet.setFrozenRows(2);
      sheet.setTabColor('#188038');
      return [sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.getTabColor()];
    },
    expected: [34, 2, '#188038'],
  },
  {
    fact: 'the last columns can be grouped where toggles stand before a group, and groups of one depth lie apart',
    run: (sheet) => {
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      const last = sheet.getMaxColumns();
      sheet.getRange(1, last - 1, 1, 2).shiftColumnGroupDepth(1);
      sheet.getRange(1, last - 4, 1, 2).shiftColumnGroupDepth(1);
      return [4, 3, 2, 1, 0].map((back) => sheet.getColumnGroupDepth(last - back));
    },
    expected: [1, 1, 0, 1, 1],
  },
  {
    fact: 'a box to tick that nobody has touched is a blank or FALSE, and one that is ticked is TRUE',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
      sheet.getRange('A1:B1').setDataValidation(rule);
      sheet.getRange('B1').setValue(true);
      const [[untouched, ticked]] = sheet.getRange('A1:B1').getValues();
      return [untouched === '' || untouched === false, ticked];
    },
    expected: [true, true],
  },
];

/** Runs every fact; returns, and logs, those that do not hold. */
// biome-ignore lint/correctness/noUnusedVariables: the host calls it by its name
function runContract() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const broken = [];
  FACTS.forEach(({ fact, run, expected }, index) => {
    const sheet = book.insertSheet(`khanton contract ${index + 1}`, book.getSheets().length);
    let found;
    try {
      found = run(sheet, book);
    } catch (error) {
      found = String(error);
    }
    book.deleteSheet(sheet);
    if (JSON.stringify(found) !== JSON.stringify(expected)) broken.push({ fact, expected, found });
  });
  console.log(broken.length ? JSON.stringify(broken, null, 2) : `${FACTS.length} facts hold`);
  return { facts: FACTS.length, broken };
}
