// Conditional formats: written, and read back.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

/** As long as the longest of ours. */
const LONG_FORMULA = `=OR(${Array.from({ length: 150 }, (_, index) => `$C1=${index}`).join(',')})`.slice(0, 912);
const FORMULA = `${LONG_FORMULA.slice(0, LONG_FORMULA.lastIndexOf(','))})`;

export const conditionalFormats: Fact[] = [
  {
    id: 'conditional-formats.round-trip',
    question: 'Do rules come back in their order, with their formulas, one of 900 characters too?',
    source: 'apps-script-behaviour.md 13',
    grade: 'asserted',
    host: 'local/services/conditional-formats.ts',
    asks: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'ConditionalFormatRule.getBooleanCondition',
      'ConditionalFormatRule.getRanges',
      'BooleanCondition.getCriteriaValues',
      'BooleanCondition.getBackground',
      'BooleanCondition.getFontColor',
    ],
    expected: {
      rules: [
        { values: [FORMULA], ranges: ['C1:D9', 'F1:F9'], background: '#fce8e6', fontColor: '#a50e0e' },
        { values: ['=$A1="ลอง"'], ranges: ['A1:A9'], background: '#fef7e0', fontColor: null },
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
        rule('=$A1="ลอง"', '#fef7e0', ['A1:A9']).build(),
      ]);
      SpreadsheetApp.flush();
      const rules = sheet.getConditionalFormatRules().map((each) => {
        const condition = each.getBooleanCondition();
        return {
          values: condition?.getCriteriaValues(),
          ranges: each.getRanges().map((range) => range.getA1Notation()),
          background: condition?.getBackground(),
          fontColor: condition?.getFontColor(),
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
    host: 'local/services/conditional-format-rule-builder.ts',
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
