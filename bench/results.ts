// The page of results: a section for each group of figures, with the command that repeats it.
import type { Figure } from './figure.ts';
import type { Group } from './groups.ts';

const HEAD = `# Figures

Written by \`npm run bench\`. Counts are exact. Times are processor time as a multiple of a piece of work in the same process (what that is, stands
in the unit), so that they can be compared between machines; they still move by a tenth. \`before\` is commit 020b3f7, \`ratio\` today's figure
against it.
`;

const SECTION = /^## /m;

function number(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  return value.toPrecision(value >= 100 ? 4 : 3);
}

function line({ name, value, unit, before, aim }: Figure): string {
  const ratio = before ? number(value / before) : '';
  return `| ${[name, number(value), unit, before === undefined ? '' : number(before), ratio, aim ?? ''].join(' | ')} |`;
}

/** The group's section, from its heading to its table's end. */
export function section({ id, title }: Group, figures: readonly Figure[]): string {
  const head = ['| figure | now | unit | before | ratio | aim |', '| --- | ---: | --- | ---: | ---: | --- |'];
  return [`## ${title}`, '', `\`npm run bench -- ${id}\``, '', ...head, ...figures.map(line), ''].join('\n');
}

/** The page with these sections, and those of it that were not measured anew. */
export function page(before: string, groups: readonly Group[], measured: ReadonlyMap<string, string>): string {
  const kept = before.split(SECTION).slice(1);
  const sections = groups.flatMap(({ id, title }) => {
    const old = kept.find((text) => text.startsWith(`${title}\n`));
    return measured.get(id) ?? (old ? `## ${old.trimEnd()}\n` : []);
  });
  return [HEAD, ...sections].join('\n');
}
