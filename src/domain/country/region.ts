// The four regions by which the country is counted, as the National Statistical Office has them; a province's code says in which it lies.

/** The first digits of the codes of their provinces; in the order of the codes. */
const TENS = { central: '127', northeast: '34', north: '56', south: '89' } as const;

export type RegionId = keyof typeof TENS;

export const REGIONS = Object.keys(TENS) as RegionId[];

/** Of what lies in regions, each region with its own, in their order; one that has none is left out. */
export function byRegion<Value>(
  values: readonly Value[],
  regionIn: (value: Value) => RegionId,
): { region: RegionId; own: Value[] }[] {
  return REGIONS.map((region) => ({ region, own: values.filter((value) => regionIn(value) === region) })).filter(
    ({ own }) => own.length,
  );
}

/** `code`: that of one of the 76 provinces. */
export function regionOf(code: string): RegionId {
  return REGIONS.filter((region) => TENS[region].indexOf(code.charAt(0)) >= 0)[0] as RegionId;
}
