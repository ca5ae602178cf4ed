// Lines of the registry that end, say more or come with a change of LAOs: as they are shown, and cell by cell.
import { type CellValue, foundText } from '../../domain/measures/step';
import { byKey } from '../../domain/province/lives/by-key';
import type { Life } from '../../domain/province/lives/life';
import type { Lao, Province, RegisteredLao } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import { SPLIT_FROM } from '../../words/workbook/tabs';
import type { RowValues } from '../ensure/tab-content';
import { rowAt, rowsOf, type Table } from '../reading/table';
import type { Settings } from '../settings/settings';
import { registryTab, targetText } from '../tabs/registry';
import type { LaoLine, Planning } from './planned-lao-change';
import type { TypedChange } from './typed-change';

/** What a line says: its days as rounds are written, and what it was, with its district where that is another one. */
function saidOf(
  { since, until, was, isPart }: Life,
  own: string,
  { registered }: Pick<Province, 'registered'>,
  settings: Settings,
) {
  const { language } = settings;
  const day = (date: string | null) => (date === null ? '' : writeDate(date, 'short', { language }));
  const known = byKey(registered);
  const named = was.map((key) => known.get(key)).filter((lao) => lao !== undefined);
  const names = named.map(({ name, district }) => (district === own ? name : `${name} (${district})`));
  const said = names.join(', ');
  return { since: day(since), until: day(until), was: isPart ? say(SPLIT_FROM, language, { names: said }) : said };
}

const TYPED = ['district', 'type', 'name', 'target', 'since', 'until', 'was'] as const;

/** The first row of the registry below all that say anything. */
export function firstFree(table: Table): number {
  const used = rowsOf(table).filter(({ text }) => TYPED.some((id) => text(id) !== ''));
  return (used[used.length - 1]?.number ?? table.headerRow + 1) + 1;
}

export function addedCells(lao: RegisteredLao, row: number, { read, table }: Planning): TypedChange[] {
  const { province, settings } = read;
  const { language } = settings;
  const values: RowValues = {
    district: lao.district,
    type: say(COMMON[lao.type], language),
    name: lao.name,
    target: targetText(lao.target, language),
    ...saidOf(lao.life as Life, lao.district, province, settings),
  };
  return TYPED.filter((id) => values[id] !== '').map((id) => ({
    ...{ tab: registryTab.key, row, name: '', column: id, at: (table.columns.get(id) ?? 0) + 1 },
    ...{ before: '', value: values[id] as string },
  }));
}

export function lineCells(lao: Lao, life: Life, { read, table }: Planning): TypedChange[] {
  const { province, settings } = read;
  const said = saidOf(life, lao.district, province, settings);
  const row = lao.place?.row as number;
  const ids = (['until', 'was'] as const).filter((id) => said[id] !== '');
  return ids
    .map((id): TypedChange => {
      const before: CellValue = rowAt(table, row).value(id) ?? '';
      return {
        tab: registryTab.key,
        row,
        name: lao.name,
        column: id,
        at: (table.columns.get(id) ?? 0) + 1,
        before,
        value: said[id],
      };
    })
    .filter(({ before, value }) => foundText(before) !== value);
}

export function lineOf(kind: LaoLine['kind'], lao: RegisteredLao, life: Life, { read }: Planning): LaoLine {
  const { district, type, name, target } = lao;
  const said = saidOf(life, district, read.province, read.settings);
  return {
    kind,
    district,
    type,
    lao: name,
    target: targetText(target, read.settings.language),
    ...said,
  };
}
