// The documents of the country, in the order of their tabs; and those that are printed, a page each.

import { countryAmounts } from '../documents/country/amounts';
import { checksDocument } from '../documents/country/checks';
import { countryComparison } from '../documents/country/comparison';
import { countryCompleteness } from '../documents/country/completeness';
import { formByRegion, formOfRegion, nationalForm } from '../documents/country/national-form';
import { type OfCountry, reportedOn } from '../documents/country/opening';
import { countryOutlook } from '../documents/country/outlook';
import { rankingDocument } from '../documents/country/ranking';
import type { Document } from '../documents/document';
import type { Edition } from '../documents/edition';
import type { LeftOut } from '../domain/country/left-out';
import { fiscalYearOf, type IsoDate } from '../domain/time/calendar';
import { indicatorLine } from './edition';
import type { Country } from './stacked';

export function ofCountry(country: Country, edition: Edition): OfCountry {
  const { counted, national, handing } = country;
  const deadline = handing.filter((each) => each.deadline !== null)[0]?.deadline;
  return {
    edition,
    year: fiscalYearOf(counted.round),
    reportedOn: national ? reportedOn(national) : (deadline ?? counted.round),
    indicator: indicatorLine(country, edition),
    handedIn: counted.handedIn.length,
    provinces: handing.length,
  };
}

export function documentsOf(
  country: Country,
  leftOut: readonly LeftOut[],
  edition: Edition,
  today: IsoDate,
): Document[] {
  const { national, amounts, handing, found } = country;
  const of = ofCountry(country, edition);
  const checks = checksDocument(leftOut, found, of);
  if (!national) return [countryAmounts(amounts, of), checks];
  return [
    nationalForm(national, of),
    countryCompleteness({ handing, leftOut }, national.completeness, of, today),
    countryComparison(national, of),
    rankingDocument(national, of),
    countryOutlook(national, of),
    checks,
  ];
}

/** The country by region, then each region on a page of its own. */
export function printedOf(country: Country, edition: Edition): Document[] {
  const { national, amounts } = country;
  const of = ofCountry(country, edition);
  if (!national) return [countryAmounts(amounts, of)];
  return [formByRegion(national, of), ...national.regions.map((region) => formOfRegion(national, region, of))];
}
