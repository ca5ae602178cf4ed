// The options of the acts.
import * as z from 'zod/mini';
import type { Option } from '../running/command';

const said = () =>
  z.string().check(
    z.refine((text) => text.trim() !== ''),
    z.maxLength(2000),
  );

export const DISTRICT: Option = { schema: said, expected: 'text', help: 'district' };
/** Without them all districts are meant. */
export const OF_DISTRICT: Option = { schema: said, expected: 'text', help: 'ofDistrict' };
/** Of a line of the ledger, as a receipt has it. */
export const CODE: Option = { schema: said, expected: 'text', help: 'code' };
export const REOPENED: Option = { schema: said, expected: 'text', help: 'reopened' };
export const REASON: Option = { schema: said, expected: 'text', help: 'reason' };
export const LAO: Option = { schema: said, expected: 'text', help: 'lao', required: true };
export const TEXT: Option = { schema: said, expected: 'text', help: 'explanation', required: true };
/** Says what would be sent. Nothing else is done yet: sending needs a right that this add-on does not ask for. */
export const DRY_RUN: Option = { schema: () => z.boolean(), expected: 'text', help: 'dryRun', flag: true };
/** Without it there is nothing that the district could act on. */
export const NOTE: Option = { schema: said, expected: 'text', help: 'note', required: true };
