// Conditional formats: written, and read back.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const CHOICES = Array.from({ length: 120 }, (_, index) => `$C1=${index}`).join(',');
const around = (text: string) => `=AND($A1<>"${text}",OR(${CHOICES}))`;
/** As long as the longest of ours. */
const LENGTH = 913;
const FORMULA = around('x'.repeat(LENGTH - around('').length));

export const conditionalFormats: Fact[] = [
  {
    id: 'conditional-formats.round-trip',
    question: 'Do rules come back in their order, with their formulas, one of 913 characters too?',
    source: 'apps-script-behaviour.md 13',
    grade: 'asserted',
    host: 'local/services/rules/conditional-formats.ts',
    asks: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'ConditionalFormatRule.getBooleanCondition',
      'ConditionalFormatRule.getRanges',
      'BooleanCondition.getCriteriaValues',
      'BooleanCondition.getBackground',
      'BooleanCondition.getFontColor',
      'BooleanCondition.getBold',
    ],
    expected: {
      rules: [
        { values: [FORMULA], ranges: ['C1:D9', 'F1:F9'], background: '#fce8e6', fontColor: '#a50e0e', bold: null },
        { values: ['=$A1="ลอง"'], ranges: ['A1:A9'], background: '#fef7e0', fontColor: null, bold: true },
      ],
    },
    observe({ sheet }) {
      const rule = (formula: string, background: string, ranges: string[]) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground(background)
          .setRanges(ranges.map((range) => sheet.getRange(range)));
      sheet.setConditionalFormatRules([
        rule(FORMULA, '#fce8e6', ['C1:D9', 'F1:F9']).setFontColor('#a50e0e').build(),
        rule('=$A1="ลอง"', '#fef7e0', ['A1:A9']).setBold(true).build(),
      ]);
      SpreadsheetApp.flush();
      const rules = sheet.getConditionalFormatRules().map((each) => {
        const condition = each.getBooleanCondition();
        return {
          values: condition?.getCriteriaValues(),
          ranges: each.getRanges().map((range) => range.getA1Notation()),
          background: condition?.getBackground(),
          fontColor: condition?.getFontColor(),
          bold: condition?.getBold(),
        };
      });
      return { rules };
    },
  },
  {
    id: 'conditional-formats.incomplete',
    question: 'Is a rule without a condition, and one without ranges, refused when it is built?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/rules/conditional-format-rule-builder.ts',
    asks: ['SpreadsheetApp.newConditionalFormatRule', 'ConditionalFormatRuleBuilder.build'],
    expected: { noCondition: true, noRanges: true },
    observe: ({ sheet }) => ({
      noCondition: isRefused(() =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('A1')])
          .build(),
      ),
      noRanges: isRefused(() => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').build()),
    }),
  },
];
