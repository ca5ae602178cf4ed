// The welfare-fund indicator (2559, 1.5): more community welfare funds, at one LAO one fund, and more members of them. It is one `has` and one
// `count` together; what is its alone is what one fund a LAO means, and the department's form.
import { seenInRoom } from '../../domain/agreement/in-room';
import type { RuleHead } from '../../domain/findings/rule';
import { countFalls } from '../../domain/findings/rules/amounts/count-falls';
import { countMissing } from '../../domain/findings/rules/amounts/count-missing';
import { sinceAfterYear } from '../../domain/findings/rules/amounts/since-after-year';
import { sinceMissing } from '../../domain/findings/rules/amounts/since-missing';
import { howMany } from '../../domain/measures/amount';
import { overviewOfAmounts } from '../../domain/roll-ups/amounts-overview';
import { FUNDS_FORMER_NAMES } from '../../words/workbook/former-words';
import { inLettersOf } from '../indicator/in-letters';
import type { Declares, OwnIndicator } from '../indicator/indicator';
import { lineInRoom } from '../indicator/line';
import { namesOf } from '../indicator/names';
import type { Preset } from '../indicator/preset';
import { amountsKind } from '../kinds/amounts';
import { fundsComparisonDocument } from './comparison-document';
import { FUND_COLUMNS, FUND_SETTING } from './fund-fact-words';
import { FUND_LETTERS, FUND_NOUNS } from './fund-letter-words';
import { FUNDS_NAME, FUNDS_NAME_2559 } from './fund-preset-words';
import { FUND_RULE_WORDS } from './fund-rule-words';
import { FUNDS_NAMED, MEMBERS_FEWER } from './fund-words';
import { FUND, FUNDS, MEMBERS } from './funds';
import { fundsAmounts } from './funds-amounts';
import { membersNamed } from './members-name';
import { membersNow } from './members-now';
import { compareFunds } from './outputs/funds-comparison';
import { growthOfFunds } from './outputs/funds-growth';
import { fundsOutput } from './outputs/funds-output';
import { fundsOverview } from './outputs/funds-overview';
import { FUND_PRESETS, MEMBERS_ID } from './preset';
import { foundedBeforeStart } from './rules/founded-before-start';
import { fundTwice } from './rules/fund-twice';
import { membersWithoutFund } from './rules/members-without-fund';

const head = (id: string): Pick<RuleHead, 'id' | 'entered'> => ({ id, entered: 'funds' });

const names = (declares: Declares) => namesOf(declares, 'funds', FUNDS_NAMED);

const lineOf: OwnIndicator['lineOf'] = (province, language, measure) => {
  const [funds, members] = FUND_PRESETS as readonly [Preset, Preset];
  return lineInRoom(measure === MEMBERS_ID ? members : funds, FUNDS_FORMER_NAMES)(province, language);
};

export const fundsIndicator: OwnIndicator = {
  ...amountsKind({ has: { name: 'fund', reader: FUND }, count: { name: MEMBERS_ID, reader: MEMBERS } }),
  id: 'funds',
  about: (declares) => names(declares).full,
  named: names,
  inLetters: (province) =>
    inLettersOf(lineOf(province, 'th'), { ...FUND_LETTERS, nouns: FUND_NOUNS, isOwn: true }, [
      FUNDS_NAME,
      FUNDS_NAME_2559,
      ...FUNDS_FORMER_NAMES,
    ]),
  entered: 'funds',
  leftOutBy: null,
  facts: { ...FUNDS, line: MEMBERS_ID, words: () => FUND_COLUMNS, setting: () => FUND_SETTING, calculated: membersNow },
  ownsRoundColumns: false,
  presets: FUND_PRESETS,
  of: (province) => seenInRoom(province, 'funds', MEMBERS_ID),
  lineOf,
  summarise: fundsOutput.make,
  outputs: [fundsOutput],
  amounts: fundsAmounts,
  // How many funds there are stands in the overview of the steps; what grows from round to round is their members.
  overview: (province, round) => ({
    ...overviewOfAmounts(howMany(MEMBERS), province, round),
    target: fundsAmounts(province, round).count.target,
  }),
  overviewOf: membersNamed,
  besideSteps(province, round) {
    const figures = fundsOverview(province, round);
    return { figures, growths: growthOfFunds(figures) };
  },
  compare(province, previous, round) {
    const result = compareFunds(province, previous, round);
    return { result, document: (edition) => fundsComparisonDocument(result, province, { previous, round, edition }) };
  },
  comparedWords: () => MEMBERS_FEWER,
  rules: [
    countMissing(head('members-missing'), { reader: MEMBERS, start: 'must-fix' }),
    sinceMissing(head('fund-missing'), FUND),
    countFalls(head('members-fall'), MEMBERS),
    membersWithoutFund,
    fundTwice,
    foundedBeforeStart,
    sinceAfterYear(head('founded-after-year'), FUND),
  ],
  ruleWords: () => FUND_RULE_WORDS,
};
