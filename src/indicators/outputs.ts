// Every output that can be built: those of every province, and those that indicators have of their own, each on a tab of its own.
import type { CommonOutputId, OutputId } from '../documents/document';
import type { FactGroupId } from '../domain/measures/fact-group';
import { COMMAND_NAMES } from '../words/commands/command-names';
import { SCOPES } from '../words/commands/menu';
import { OUTPUT_TABS, OUTPUT_TITLES } from '../words/outputs/outputs';
import type { Text } from '../words/text';
import { INDICATORS } from './all';
import type { OwnIndicator } from './indicator/indicator';
import type { OwnOutput } from './indicator/own-output';

interface Owned {
  output: OwnOutput;
  indicator: OwnIndicator;
  /** The facts that it is built of: without them there is none. */
  entered: FactGroupId;
}

/** In the order of the indicators. */
export const OWN_OUTPUTS: readonly Owned[] = ([] as Owned[]).concat(
  ...INDICATORS.map((indicator) => {
    const { outputs, facts } = indicator;
    return facts ? outputs.map((output) => ({ output, indicator, entered: facts.id })) : [];
  }),
);

function ownedBy(id: OutputId): Owned | undefined {
  return OWN_OUTPUTS.filter(({ output }) => output.id === id)[0];
}

const isCommon = (id: OutputId): id is CommonOutputId => id in OUTPUT_TABS;

/** What is built of figures stands before what was found in them. */
const FIRST_CHECK: CommonOutputId = 'findings';

/** In the order of their tabs. */
export function outputIds(): OutputId[] {
  const common = Object.keys(OUTPUT_TABS);
  const at = common.indexOf(FIRST_CHECK);
  return [...common.slice(0, at), ...OWN_OUTPUTS.map(({ output }) => output.id), ...common.slice(at)];
}

/** What its tab is called. Throws for an output that there is not. */
export function outputTab(id: OutputId): Text {
  return isCommon(id) ? OUTPUT_TABS[id] : ownWords(id).tab;
}

/** What stands above it. Throws for an output that there is not. */
export function outputTitle(id: OutputId): Text {
  return isCommon(id) ? OUTPUT_TITLES[id] : ownWords(id).title;
}

/** Commands that are called otherwise than what they build. */
const BUILT_BY: Readonly<Partial<Record<CommonOutputId, string>>> = {
  findings: 'validate',
  'typed-form': 'check-form',
  'target-proposal': 'propose-targets',
};

/** The entry of the menu that builds it. Throws for an output that there is not. */
export function outputEntry(id: OutputId): Text {
  if (!isCommon(id)) return ownWords(id).name;
  const name = COMMAND_NAMES[BUILT_BY[id] ?? id] as Text;
  const { province } = SCOPES;
  // A check of parts of the province builds nothing.
  return id === 'findings' ? { th: `${name.th} > ${province.th}`, en: `${name.en} > ${province.en}` } : name;
}

function ownWords(id: OutputId) {
  const owned = ownedBy(id);
  if (!owned) throw new Error(`There is no output ${id}.`);
  return owned.output.words();
}

/** Made when it is first built: set-up makes no tab for it. */
const MADE_WHEN_BUILT: readonly OutputId[] = ['board', 'reminders'];

/** True for one that set-up makes a tab for, to be built later. */
export function isMadeBefore(id: OutputId): boolean {
  return MADE_WHEN_BUILT.indexOf(id) < 0;
}

/** True for an output that can be built while these groups are entered. */
export function canBeBuilt(id: OutputId, groups: readonly FactGroupId[]): boolean {
  const owned = ownedBy(id);
  return owned === undefined || groups.indexOf(owned.entered) >= 0;
}
