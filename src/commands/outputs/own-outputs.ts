// The commands that build what an indicator has of its own: one for each output that it declares.
import { OWN_OUTPUTS } from '../../indicators/outputs';
import type { Command } from '../running/command';
import { LIVE } from '../running/figures';
import { askedOf } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { forRound } from '../running/result';

export const OWN_OUTPUT_COMMANDS: readonly Command[] = OWN_OUTPUTS.map(({ output, indicator, entered }) => {
  const { id, group, words } = output;
  return outputCommand({
    id,
    group,
    words,
    entered,
    options: { round: ROUND, live: LIVE },
    output: id,
    build(context, options) {
      const { province, round } = askedOf(context, { ...options, indicator: indicator.id });
      const { result, document } = output.make(province, round);
      return {
        result: forRound(id, province, round, result),
        document: document(context.edition(indicator)),
        names: indicator.id,
      };
    },
    report: (result) => output.told(result),
  });
});
