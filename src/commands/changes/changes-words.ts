// In sentences, for a terminal or a message: what would change, what cannot be taken, and what was written.
import type { ChangeKind } from '../../domain/changes/proposed-cell';
import { CHANGE_KIND_WORDS, CHANGES_SAID } from '../../words/commands/changes';
import { type Language, say } from '../../words/text';
import type { ChangesResult, SaidCell } from './changes-result';

/** Of each kind; the rest is counted. */
const MOST_LINES = 20;

type Said = Pick<ChangesResult, 'cells' | 'counts' | 'written' | 'meanwhile'> & {
  lacking?: readonly { district: string; lao: string }[];
  understood?: readonly { heading: string; means: string | null; why: string | null }[];
};

const orBlank = (text: string, language: Language) => text || say(CHANGES_SAID.blank, language);

/** Whose cell it is, of what: as much of it as is known. */
const whereWords = ({ lao, district, label }: SaidCell, language: Language) =>
  [say(CHANGES_SAID.where, language, { lao, district }).trim(), label].filter((part) => part !== '').join(' ');

/** With its number, by which it is chosen. */
function cellLine(cell: SaidCell, number: number, language: Language): string {
  const { kind, before, after, line, message } = cell;
  const where = whereWords(cell, language);
  if (kind === 'unread') return line === null ? message : say(CHANGES_SAID.line, language, { line, where, message });
  const values = { number, line, where, before: orBlank(before, language), after };
  const said = say(kind === 'near' && line !== null ? CHANGES_SAID.cellOfLine : CHANGES_SAID.cell, language, values);
  return message === '' ? said : `${said} (${message})`;
}

/** One row that cannot be taken has as many cells as columns: it is said once. */
const once = <Item>(item: Item, index: number, all: readonly Item[]) => all.indexOf(item) === index;

interface Numbered {
  cell: SaidCell;
  number: number;
}

/** Those of one reason: hundreds of them hide none of another. */
function shownLines(cells: readonly Numbered[], language: Language): string[] {
  const lines = cells.map(({ cell, number }) => `  ${cellLine(cell, number, language)}`).filter(once);
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`  ${say(CHANGES_SAID.more, language, { more })}`] : [])];
}

function kindLines({ cells }: Said, kind: ChangeKind, language: Language): string[] {
  const own = cells.map((cell, index) => ({ cell, number: index + 1 })).filter(({ cell }) => cell.kind === kind);
  if (!own.length) return [];
  const title = say(CHANGE_KIND_WORDS[kind], language);
  const reasons = own.map(({ cell }) => cell.why).filter(once);
  const lines = reasons.map((why) =>
    shownLines(
      own.filter(({ cell }) => cell.why === why),
      language,
    ),
  );
  return [say(CHANGES_SAID.heading, language, { title, count: own.length }), ...([] as string[]).concat(...lines)];
}

const SHOWN: readonly ChangeKind[] = ['new', 'changed', 'near', 'unread'];

/** The first of them by name; the rest is counted. */
export function cellsWord(cells: readonly { tab: string; cell: string }[], language: Language): string {
  const named = cells.slice(0, MOST_LINES).map(({ tab, cell }) => `${tab} ${cell}`);
  const more = cells.length - named.length;
  return [...named, ...(more > 0 ? [say(CHANGES_SAID.more, language, { more })] : [])].join(', ');
}

function doneLines({ written, meanwhile }: Said, language: Language): string[] {
  return [
    say(CHANGES_SAID.written, language, { count: written }),
    ...(meanwhile.length
      ? [say(CHANGES_SAID.left, language, { count: meanwhile.length, cells: cellsWord(meanwhile, language) })]
      : []),
  ];
}

function besideLines({ lacking = [], understood = [] }: Said, language: Language): string[] {
  const unused = understood.filter(({ heading, means }) => means === null && heading !== '');
  const unknown = unused.filter(({ why }) => why === null);
  const named = lacking.slice(0, MOST_LINES).map(({ lao, district }) => `${lao} ${district}`);
  const more = lacking.length - named.length;
  const names = [...named, ...(more > 0 ? [say(CHANGES_SAID.more, language, { more })] : [])];
  return [
    ...(unknown.length
      ? [say(CHANGES_SAID.unknownColumns, language, { columns: unknown.map(({ heading }) => heading).join(', ') })]
      : []),
    ...unused
      .filter(({ why }) => why !== null)
      .map(({ heading, why }) => say(CHANGES_SAID.notUsed, language, { heading, why })),
    ...(lacking.length
      ? [say(CHANGES_SAID.lacking, language, { count: lacking.length, names: names.join(', ') })]
      : []),
  ];
}

export function changesWords(said: Said, language: Language): string {
  const counts = say(CHANGES_SAID.counts, language, said.counts);
  if (said.written !== null) return [...doneLines(said, language), counts].join('\n');
  const kinds = SHOWN.map((kind) => kindLines(said, kind, language));
  const isNothing = said.counts.new + said.counts.changed + said.counts.near === 0;
  const end = say(isNothing ? CHANGES_SAID.nothing : CHANGES_SAID.howTo, language);
  return [...([] as string[]).concat(...kinds), ...besideLines(said, language), counts, end].join('\n');
}
