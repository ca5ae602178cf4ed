// Projects short of the share that a step asks for (2556: 20 % and 10 %; 2559: 50 % and 40 %): exactly the share passes.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { percentText } from '../../../domain/measures/share';
import { sharesOf } from '../asked-shares';
import { evidenceIn } from '../evidence';

export const shareNotMet: Rule = {
  id: 'share-not-met',
  severity: 'must-fix',
  entered: 'evidence',
  about: 'lao',
  *check(province, lao, round) {
    const evidence = evidenceIn(province.facts, lao.index);
    if (!evidence) return;
    for (const { share, asked: isAsked, claimed, item, part: id } of sharesOf(province, lao, evidence, round)) {
      const { part, whole, asked, state, needed, missing } = share;
      if (!isAsked || state !== 'notMet' || part === null || whole === null || missing === null) continue;
      yield {
        ...aboutFact(province, lao, id),
        round: (province.rounds[round] as { date: string }).date,
        found: String(part),
        expected: String(needed),
        variant: id,
        details: {
          part,
          whole,
          share: asked,
          percent: percentText(part, whole),
          missing,
          item,
          advice: claimed ? '' : 'unclaimed',
        },
      };
    }
  },
};
