// Finding and rewriting the references in formulas.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapReferences, moveRelative, quoteSheetName } from '../../../local/workbook/formulas/formula-references.ts';

describe('moveRelative, one down and two right', () => {
  test.each([
    ['=A1', '=C2'],
    ['=$A1+A$1+$A$1', '=$A2+C$1+$A$1'],
    ['=sum(a1:b2)', '=sum(C2:D3)'],
    ['=SUM(A:B,5:7,A2:A,$A:$A)', '=SUM(C:D,6:8,C3:C,$A:$A)'],
    ["='It''s'!A1+Sheet1!B2", "='It''s'!C2+Sheet1!D3"],
    ['=สรุป!A1', "='สรุป'!C2"],
    ['=A1&"A1 ""A1"""', '=C2&"A1 ""A1"""'],
    ['=LOG10(A1)+ATAN2(1,2)', '=LOG10(C2)+ATAN2(1,2)'],
    ['={A1,B2;1.5,"x"}', '={C2,D3;1.5,"x"}'],
    ['=#REF!+A1+Sheet1!#REF!', '=#REF!+C2+Sheet1!#REF!'],
    ['=rate_A1+ABCD1+ก1', '=rate_A1+ABCD1+ก1'],
    ['=-A1^2%', '=-C2^2%'],
    ['=Tab1[A1]+SUM(Table12[[#This Row],[B2]:[C3]])+A1', '=Tab1[A1]+SUM(Table12[[#This Row],[B2]:[C3]])+C2'],
    ["='[Budget.xlsx]b c'!A1+[Budget.xlsx]Sheet1!$B2", "='[Budget.xlsx]b c'!C2+'[Budget.xlsx]Sheet1'!$B3"],
    ["=[1]Sheet1!A1+'[2]b c'!$B2", "='[1]Sheet1'!C2+'[2]b c'!$B3"],
  ])('%s is %s', (formula, moved) => {
    expect(moveRelative(formula, 1, 2)).toBe(moved);
  });
});

describe('moveRelative', () => {
  test('off the grid is #REF!', () => {
    expect(moveRelative('=A1+A$1+B2', -1, 0)).toBe('=#REF!+A$1+B1');
    expect(moveRelative('=SUM(A1:B2)', 0, -1)).toBe('=SUM(#REF!)');
  });

  test('there and back is the same formula', () => {
    const formulas = fc.constantFrom('=A1+$B$2', '=SUM(C3:D,$1:4)', '=\'a b\'!E5&"E5"', '=LOG10(Z99)');
    fc.assert(
      fc.property(formulas, fc.nat(50), fc.nat(50), (formula, rows, columns) => {
        expect(moveRelative(moveRelative(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('mapReferences', () => {
  test('leaves the spelling of what is handed back', () => {
    const formula = '= a1 + sum( $b$2:c3 ) + สรุป!a:a';
    expect(mapReferences(formula, (reference) => reference)).toBe(formula);
  });

  test('understands any sheet name that is quoted', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const seen: (string | null)[] = [];
        mapReferences(`=1+${quoteSheetName(name)}!B2`, (reference) => {
          seen.push(reference.sheet);
          return reference;
        });
        expect(seen).toEqual([name]);
      }),
    );
  });
});
