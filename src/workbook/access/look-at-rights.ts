// Reads who may change what, and whom the settings name for it; changes nothing. Calls for each tab and each protection, none for a row.
import type { SeenAccess, SeenPlace } from '../../self-check/access/seen';
import type { Book, NamedSheet } from '../book/book';
import { ownerOf } from '../book/owner';
import { closedAreas } from '../closing/keep-closed';
import { type Area, isCovered, isWithin } from '../ensure/areas';
import { fixedAreasOf } from '../ensure/fixed-areas';
import { openOf } from '../ensure/protect';
import { same } from '../ensure/protection-editors';
import { ledgerTabs } from '../ledger/ledger-tabs';
import type { ReadBook } from '../reading/read-province';
import { readTable } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { isGiven, readGiven } from './given';
import { lookAtProtection, lookAtRange, type SeenProtection, type SeenRange, toldOr } from './look-at-protection';
import { keptBy, letInto, type Rights, rightsIn, withoutOwner } from './rights';

interface Around {
  settings: Settings;
  rights: Rights;
  given: Rights;
  /** In small letters; '' where the file has none. */
  owner: string;
  /** The columns that are to be kept since their rounds are closed, by the number of the tab. */
  closed: ReadonlyMap<number, readonly Area[]>;
}

type Some = Partial<SeenPlace> & Pick<SeenPlace, 'tab' | 'part' | 'wanted' | 'stands'>;

const place = (some: Some): SeenPlace => ({ editors: null, given: [], hasDomain: false, ranges: [], ...some });

/** Who is let through, but for the owner, and who of them by us. `key`: '' for what is the officers' alone. */
function people({ editors }: SeenProtection, key: string, { given, owner }: Around) {
  const others = editors?.filter((email) => same(email) !== owner) ?? null;
  return { editors: others, given: (others || []).filter((email) => isGiven(given, key, email)) };
}

/** The tab as a whole. At most seven calls, one for each who is let through and one for each part that is left open. */
function wholeTab({ sheet, name: tab, key }: NamedSheet, around: Around): SeenPlace {
  const protection = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  const wanted = keptBy(key) === 'people' ? letInto(around.rights, key) : null;
  const about = { tab, part: 'tab', wanted } as const;
  if (!protection) return place({ ...about, stands: 'open' });
  const seen = lookAtProtection(protection);
  if (seen.isWarning) return place({ ...about, stands: 'warning' });
  // One of somebody's own is made one of ours: until then nobody knows whom it is to let through.
  if (wanted && seen.kind !== 'tab') return place({ ...about, stands: 'open' });
  const hasDomain = wanted !== null && toldOr(() => protection.canDomainEdit()) === true;
  const ranges = wanted ? protection.getUnprotectedRanges().map((range) => range.getA1Notation()) : [];
  return place({ ...about, stands: 'kept', hasDomain, ranges, ...people(seen, key, around) });
}

/** What the province keeps of a district's tab: each protection by itself, and one more for all that is not kept. */
function keptParts(tab: string, kind: 'fixed' | 'closed', found: readonly SeenRange[], around: Around): SeenPlace[] {
  const wanted = letInto(around.rights, '');
  const strict = found.filter((each) => each.kind === kind && !each.isWarning);
  return strict.map((seen) => place({ tab, part: kind, wanted, stands: 'kept', ...people(seen, '', around) }));
}

/** Columns of closed rounds that are not kept, or kept though their round is open. */
function closedParts({ name: tab, id }: NamedSheet, found: readonly SeenRange[], around: Around): SeenPlace[] {
  const wanted = letInto(around.rights, '');
  const areas = around.closed.get(id) || [];
  const kept = found.filter(({ kind, isWarning }) => kind === 'closed' && !isWarning);
  const isOpen = areas.some(
    (area) =>
      !isCovered(
        area,
        kept.map((each) => each.area),
      ),
  );
  const isSurplus = kept.some((each) => !areas.some((area) => isWithin(each.area, area)));
  const about = { tab, part: 'closed', wanted } as const;
  return [
    ...keptParts(tab, 'closed', found, around),
    ...(isOpen ? [place({ ...about, stands: 'open' })] : []),
    ...(isSurplus ? [place({ ...about, stands: 'surplus' })] : []),
  ];
}

/** Of a district's tab. One call, two for its size and its cells, five for each protection and one for each who is let through. */
function partsOf(named: NamedSheet, around: Around): SeenPlace[] {
  const { name: tab, key, sheet } = named;
  const { settings, rights } = around;
  const district = settings.districts.filter(({ name }) => name === districtOf(key))[0];
  if (!district) return [];
  const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(lookAtRange);
  const declared = districtTab(district.name, settings, district.tab);
  const isOpen = openOf(fixedAreasOf(named, readTable(named, declared), declared), found).length > 0;
  const own = found.filter(({ kind, isWarning, editors }) => kind === null && !isWarning && editors !== null);
  return [
    ...keptParts(tab, 'fixed', found, around),
    ...(isOpen ? [place({ tab, part: 'fixed', wanted: letInto(rights, ''), stands: 'open' })] : []),
    ...closedParts(named, found, around),
    ...own.map((seen) =>
      place({
        tab,
        part: 'own',
        wanted: letInto(rights, key),
        stands: 'kept',
        editors: seen.editors,
        ranges: [seen.range],
      }),
    ),
  ];
}

function placesOf(named: NamedSheet, around: Around): SeenPlace[] {
  return keptBy(named.key) === 'nothing' ? [] : [wholeTab(named, around), ...partsOf(named, around)];
}

/** `read`: the whole workbook, once there is a ledger: else no round can be closed. */
export function lookAtRights(book: Book, settings: Settings, read: () => ReadBook): SeenAccess {
  const { spreadsheet } = book;
  const owner = ownerOf(book);
  const editors = toldOr(() => spreadsheet.getEditors().map((user) => user.getEmail()));
  const rights = withoutOwner(rightsIn(settings), owner);
  const around: Around = {
    settings,
    rights,
    given: readGiven(book),
    owner,
    closed: ledgerTabs(book).length ? closedAreas(read()) : new Map(),
  };
  const notOwner = (email: string) => same(email) !== owner;
  return {
    fileEditors: editors?.filter(notOwner) ?? null,
    named: [...rights.officers, ...([] as string[]).concat(...Array.from(rights.districts.values()))],
    places: ([] as SeenPlace[]).concat(...book.sheets.map((named) => placesOf(named, around))),
  };
}
