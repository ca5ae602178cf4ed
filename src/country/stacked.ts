// What came of stacking, as plain data: what `--json` prints, and what is written as CSV.
import { addAmounts, amountsByProvince, type CountryAmounts, type ProvinceAmounts } from '../domain/country/amounts';
import type { Counted } from '../domain/country/counted';
import { type Discrepancy, discrepancies } from '../domain/country/discrepancy';
import { type HandingIn, handingIn } from '../domain/country/handing-in';
import { type National, nationalFigures, partsOf } from '../domain/country/national';
import type { RankedProvince } from '../domain/country/ranking';
import { byRegion, type RegionId } from '../domain/country/region';
import type { Estimates } from '../domain/outlook/estimate';
import type { Comparison } from '../domain/roll-ups/comparison';
import type { CompletenessLine } from '../domain/roll-ups/completeness';
import type { SummaryLine } from '../domain/roll-ups/summary';
import type { IsoDate } from '../domain/time/calendar';

type Figures = Omit<SummaryLine, 'district'> | CountryAmounts;

/** The fields of a summary line, or of amounts where the indicator is not reported in steps. */
export type ProvinceLine = { province: string | null; code: string | null; region: RegionId | null } & Figures;
export type RegionLine = { region: RegionId; provinces: number } & Figures;

export interface Stacked {
  command: 'stack';
  round: IsoDate;
  previous: IsoDate | null;
  indicator: string;
  provinces: ProvinceLine[];
  regions: RegionLine[];
  total: ProvinceLine;
  /** Of the 76, those that have not handed in for the round. */
  missing: string[];
  leftOut: { file: string; reason: string }[];
  handedIn: HandingIn[];
  /** Null where the indicator is not reported in steps, and the comparison in the first round. */
  completeness: { lines: CompletenessLine[]; total: CompletenessLine } | null;
  comparison: Comparison | null;
  ranking: RankedProvince[] | null;
  outlook: Estimates | null;
  findings: (Omit<Discrepancy, 'laos'> & { laos: string[] })[];
}

/** Everything that documents are made of. */
export interface Country {
  counted: Counted;
  /** Null where the indicator is not reported in steps. */
  national: National | null;
  amounts: ProvinceAmounts[];
  handing: HandingIn[];
  found: Discrepancy[];
}

/** `counted`: of at least one province; `name`: what the country is called. */
export function countryOf(counted: Counted, name: string, today: IsoDate): Country {
  const { handedIn, indicator, round } = counted;
  const hasSteps = partsOf(counted).length > 0;
  return {
    counted,
    national: hasSteps ? nationalFigures(counted, name, today) : null,
    amounts: hasSteps ? [] : amountsByProvince(handedIn, indicator, round),
    handing: handingIn(counted, counted.files),
    found: discrepancies(handedIn, indicator, round),
  };
}

function withoutDistrict({ district: _, ...line }: SummaryLine): Omit<SummaryLine, 'district'> {
  return line;
}

function linesOf({ national, amounts }: Country): Pick<Stacked, 'provinces' | 'regions' | 'total'> {
  const whole = { province: null, code: null, region: null };
  if (!national) {
    const regions = byRegion(amounts, ({ region }) => region).map(({ region, own }) => ({
      region,
      provinces: own.length,
      ...addAmounts(own),
    }));
    return { provinces: amounts, regions, total: { ...whole, ...addAmounts(amounts) } };
  }
  const { regions, total } = national;
  const provinces = regions.map((own) =>
    own.provinces.map(({ province: { name: province, code, region }, line }) => ({
      ...{ province, code, region },
      ...withoutDistrict(line),
    })),
  );
  return {
    provinces: ([] as ProvinceLine[]).concat(...provinces),
    regions: regions.map((own) => ({
      region: own.region,
      provinces: own.provinces.length,
      ...withoutDistrict(own.total),
    })),
    total: { ...whole, ...withoutDistrict(total) },
  };
}

/** `leftOut`: with why, in words. */
export function stackedOf(country: Country, leftOut: Stacked['leftOut']): Stacked {
  const { counted, national, handing, found } = country;
  const { round, previous, indicator } = counted;
  const named = new Set(counted.handedIn.map(({ province }) => province.code));
  return {
    command: 'stack',
    ...{ round, previous, indicator },
    ...linesOf(country),
    missing: handing.filter(({ code }) => !named.has(code)).map(({ province }) => province),
    leftOut,
    handedIn: handing,
    completeness: national?.completeness ?? null,
    comparison: national?.comparison ?? null,
    ranking: national?.ranking ?? null,
    outlook: national?.estimates ?? null,
    findings: found.map(({ laos, ...each }) => ({
      ...each,
      laos: laos.map(({ name, district }) => `${name} (${district})`),
    })),
  };
}
