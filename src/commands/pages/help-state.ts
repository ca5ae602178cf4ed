// What the help says of the workbook it is opened in: the steps of its indicators, as the tab of indicators declares them.
import { indicatorName } from '../../documents/indicator-name';
import { definitionOf, passingWord } from '../../documents/steps';
import { hasSteps, highestStep } from '../../domain/agreement/declared-indicator';
import { say } from '../../words/text';
import { readSettings } from '../../workbook/settings/read-settings';
import { makeContext } from '../running/context';
import { orRefused, type Refused } from '../running/outcome';

export interface HelpLadder {
  id: string;
  name: string;
  /** Behind "ผ่าน". */
  passing: string;
  /** A sentence a step, from the first. */
  steps: string[];
}

export interface HelpState {
  done: true;
  /** Null where the workbook declares none: its steps are those of the letters. */
  ladders: HelpLadder[] | null;
}

/** Reads the settings and what they declare, and no district's tab. */
export function helpState(now: Date = new Date()): HelpState | Refused {
  const context = makeContext(now);
  return orRefused<HelpState | Refused>(context, () => {
    const { hasIndicators, presets, indicators, language, digits } = readSettings(context.open(), context.settings());
    if (!hasIndicators) return { done: true, ladders: null };
    const ladders = [...presets, ...indicators].filter(hasSteps).map((line): HelpLadder => {
      const { id, pass, steps } = line;
      return {
        id,
        name: say(indicatorName(line), language),
        passing: passingWord({ language, digits }, { steps: { pass, highest: highestStep(line) } }),
        steps: steps.map((step) => definitionOf(step, { language, digits })),
      };
    });
    return { done: true, ladders };
  });
}
