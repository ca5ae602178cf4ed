// Keeps the province with the closing of a round, and makes it again from what was kept: as it was, whatever was changed since.
import type { CellValue } from '../../domain/measures/step';
import { cellValue, type KeptDistrict, type KeptLao, keepDistrict } from '../../domain/month/kept';
import { knownSettings } from '../../domain/month/kept-settings';
import { asTexts, keptTexts } from '../../domain/month/kept-texts';
import type { Ledger } from '../../domain/month/ledger';
import type { Snapshot } from '../../domain/month/snapshot';
import type { District, Place, Province } from '../../domain/province/province';
import type { ReadRow } from '../../domain/province/read-row';
import type { RegistryLine } from '../../domain/province/registry';
import type { IsoDate } from '../../domain/time/calendar';
import { columnsByIndicator, columnsUpTo } from '../columns/typed-columns';
import { keptMarks } from './kept-marks';
import { makeProvince } from './make-province';

/** Everything typed up to a round, district by district, and the settings that its figures rest on. */
export function keepProvince(province: Province, round: IsoDate): string[] {
  const keeping = { ids: columnsUpTo(province, round), columns: columnsByIndicator(province, round) };
  const districts = province.districts.map((district) => keptTexts(keepDistrict(province, district, keeping)));
  return [...asTexts({ settings: knownSettings(province) }), ...([] as string[]).concat(...districts)];
}

const nowhere = (tab: string, row = 1): Place => ({ tab, row, column: 1 });

function lineOf({ type, name, target, life }: KeptLao, district: string): RegistryLine {
  const place = nowhere('');
  const places = { place, typePlace: place, districtPlace: place, targetPlace: place };
  return { district, typeText: type, name, targetText: target, ...places, ...(life ? { kept: life } : {}) };
}

/** As if they stood on a tab, one below the other. */
function rowsFrom({ laos, ids, tab, district }: KeptDistrict): ReadRow[] {
  const columns = new Map(ids.map((id, index) => [id, index]));
  const rows = laos.filter(({ isMissing }) => !isMissing);
  const values = rows.map((lao) => ids.map((id): CellValue => cellValue(lao.values[id])));
  const table = { tab: tab || district, values, columns };
  return rows.map(({ type, name, remark }, index) => {
    const place = nowhere(table.tab, index + 1);
    const row = { district, typeText: type, nameText: name, remark, place, typePlace: place };
    return { row, cells: { table, row: index + 1 } };
  });
}

/** Null where the settings were not kept. What was done later is not known to it. */
export function keptProvince({ act, settings, districts }: Snapshot, { entries }: Ledger): Province | null {
  if (!settings) return null;
  const byName = new Map(districts.map((kept) => [kept.district, kept]));
  const registered = ([] as { lao: KeptLao; district: string }[]).concat(
    ...districts.map(({ district, laos }) => laos.map((lao) => ({ lao, district }))),
  );
  registered.sort((one, other) => one.lao.at - other.lao.at);
  return makeProvince({
    ...settings,
    marks: keptMarks(settings),
    named: districts.map(({ district }) => ({ name: district, editors: [] })),
    lines: registered.map(({ lao, district }) => lineOf(lao, district)),
    rowsOf(district: District) {
      const kept = byName.get(district.name);
      district.tab = kept ? kept.tab : null;
      return kept ? rowsFrom(kept) : [];
    },
    ledger: { entries: entries.slice(0, entries.indexOf(act) + 1), broken: [] },
    today: act.at.slice(0, 10),
    tabProblems: [],
    unclaimed: [],
    tabs: districts.map(({ district, tab }) => tab || district),
    registryTab: null,
    indicatorsTab: null,
  });
}
