// Every fact of the contract, the most doubtful first.
import type { Fact } from '../asking/fact';
import { apostrophes } from './apostrophes';
import { choices } from './choices';
import { conditionalFormats } from './conditional-formats';
import { copiedTabs } from './copied-tabs';
import { customFunctions } from './custom-functions';
import { dates } from './dates';
import { edits } from './edits';
import { filters } from './filters';
import { formulas } from './formulas';
import { lateRefusals } from './late-refusals';
import { lines } from './lines';
import { lock } from './lock';
import { looks } from './looks';
import { mail } from './mail';
import { marks } from './marks';
import { merges } from './merges';
import { packedFile } from './packed-file';
import { pages } from './pages';
import { permissions } from './permissions';
import { pictures } from './pictures';
import { protectionEditors } from './protection-editors';
import { rangeLists } from './range-lists';
import { screen } from './screen';
import { tabs } from './tabs';
import { thai } from './thai';
import { tickBoxes } from './tick-boxes';
import { time } from './time';
import { values } from './values';

export const FACTS: readonly Fact[] = [
  ...pages,
  ...lateRefusals,
  ...protectionEditors,
  ...merges,
  ...filters,
  ...formulas,
  ...apostrophes,
  ...packedFile,
  ...conditionalFormats,
  ...pictures,
  ...lock,
  ...dates,
  ...edits,
  ...tickBoxes,
  ...copiedTabs,
  ...customFunctions,
  ...thai,
  ...time,
  ...values,
  ...looks,
  ...choices,
  ...lines,
  ...rangeLists,
  ...tabs,
  ...marks,
  ...permissions,
  ...mail,
  ...screen,
];
