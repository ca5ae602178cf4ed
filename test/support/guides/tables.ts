// The tables of the guides that are written from what the add-on says of itself: what is checked, and the functions for cells.
import { fileURLToPath } from 'node:url';
import { readCustomFunctions } from '../../../scripts/doors.ts';
import { ruleWords } from '../../../src/indicators/findings/findings-said';
import { RULES } from '../../../src/indicators/findings/rules';
import { functionsHelp } from '../../../src/panel/help/custom-functions';
import { SEVERITY_WORDS } from '../../../src/words/outputs/outputs';
import { HELP_PAGE } from '../../../src/words/pages/help-page';
import type { RuleWords } from '../../../src/words/rules/rule-words';
import type { Language } from '../../../src/words/text';

const FUNCTIONS = fileURLToPath(new URL('../../../src/functions', import.meta.url));

const HEADINGS = {
  rules: { th: ['เรื่อง', 'ระดับ', 'ตรวจอะไร', 'ตัวอย่าง'], en: ['what', 'weight', 'finds', 'example'] },
  functions: { th: ['ตัวอย่าง', 'ให้ผลเป็น', 'ใส่อะไร'], en: ['example', 'gives', 'takes'] },
};

const inCell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

function table(headings: readonly string[], rows: readonly string[][]): string {
  const lines = [headings, headings.map(() => '---'), ...rows.map((cells) => cells.map(inCell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rulesTable(language: Language): string {
  const rows = RULES.map(({ id, severity, explainable }) => {
    const words = ruleWords()[id] as RuleWords;
    const explained = explainable ? ` (${HELP_PAGE.explainable[language]})` : '';
    return [
      `${words.title[language]} \`${id}\``,
      `${SEVERITY_WORDS[severity][language]}${explained}`,
      words.explain[language],
      words.example[language],
    ];
  });
  return table(HEADINGS.rules[language], rows);
}

/** What stands between the braces of each parameter's comment is an example of it. */
const exampleOf = (comment: string) =>
  [...comment.matchAll(/@param \{([^}]*)\}/g)].map(([, value]) => value).join(', ');

async function functionsTable(language: Language): Promise<string> {
  const sources = await readCustomFunctions(FUNCTIONS);
  // The build puts them into the help's page under this name.
  Object.assign(globalThis, { CUSTOM_FUNCTIONS: sources });
  const rows = functionsHelp().map(({ call, gives, parameters }) => {
    const { name, comment } = sources.find((each) => call.startsWith(`${each.name}(`)) as (typeof sources)[number];
    const taken = parameters.map((each) => `\`${each.name}\` ${each.text[language]}`).join('<br>');
    return [`\`=${name}(${exampleOf(comment)})\``, gives[language], taken];
  });
  return table(HEADINGS.functions[language], rows);
}

/** By the page's name in docs/reference/, without its language. */
export const TABLES: Readonly<Record<string, (language: Language) => string | Promise<string>>> = {
  rules: rulesTable,
  functions: functionsTable,
};

const MARKED = /(<!-- table -->\n\n)[\s\S]*?(\n\n<!-- end -->)/;

/** The page with the table as it should be between its marks. */
export const withTable = (page: string, made: string): string =>
  page.replace(MARKED, (_, before: string, after: string) => before + made + after);
