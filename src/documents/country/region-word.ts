// What a region is called.
import type { RegionId } from '../../domain/country/region';
import { REGION_NAMES } from '../../words/country/country-forms';
import { type Wording, word } from '../edition';

export const regionWord = (edition: Wording, region: RegionId): string => word(edition, REGION_NAMES[region]);
