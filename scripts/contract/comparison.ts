// What Google answered against what the local host answers: where they differ, the local host must change.
import { isSame } from '../../test/contract/asking/same.ts';
import type { Answers } from './saved-tab.ts';

export interface FactHead {
  id: string;
  question: string;
  grade: string;
  expected: unknown;
  host?: string;
  /** Of one that somebody answers by looking. */
  look?: string;
  source: string;
  wordsAreOurs?: true;
  here?: unknown;
}

export interface Difference {
  fact: FactHead;
  google: string;
  here: string;
}

export interface Comparison {
  same: string[];
  differ: Difference[];
  /** Google is as the fact says, and the local host is known to be otherwise. */
  known: string[];
  /** Reported only: what Google took, in its own words. */
  reported: { fact: FactHead; google: string }[];
  unasked: string[];
  /** On the tab, but no fact of today. */
  unknown: string[];
  /** Today's facts that are not on the tab: it was made by an older script. */
  missing: string[];
}

/** What somebody has seen is written as it comes. */
function seen(text: string): string {
  const answer = text.trim();
  return answer.startsWith('{') ? answer : JSON.stringify({ seen: /^(yes|y|ใช่)$/i.test(answer) ? 'yes' : answer });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { damaged: text };
  }
}

const hereOf = (fact: FactHead, here: Answers) =>
  fact.look ? JSON.stringify(fact.here ?? fact.expected) : (here.get(fact.id)?.observed ?? '');

export function compare(facts: readonly FactHead[], google: Answers, here: Answers): Comparison {
  const ids = new Set(facts.map(({ id }) => id));
  const result: Comparison = {
    ...{ same: [], differ: [], known: [], reported: [], unasked: [], missing: [] },
    unknown: [...google.keys()].filter((id) => !ids.has(id)),
  };
  for (const fact of facts) {
    const observed = google.get(fact.id)?.observed.trim();
    if (observed === undefined) result.missing.push(fact.id);
    else if (observed === '' || isSame(parsed(observed), { asking: true })) result.unasked.push(fact.id);
    else if (fact.expected === null) result.reported.push({ fact, google: observed });
    else {
      const answer = fact.look ? seen(observed) : observed;
      const own = hereOf(fact, here);
      if (isSame(parsed(answer), parsed(own))) result.same.push(fact.id);
      else if (fact.here !== undefined && isSame(parsed(answer), fact.expected)) result.known.push(fact.id);
      else result.differ.push({ fact, google: answer, here: own });
    }
  }
  return result;
}
