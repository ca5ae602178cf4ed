// What is checked, each rule from its declaration and its words.
import { ruleWords } from '../../indicators/findings/findings-said';
import { RULES } from '../../indicators/findings/rules';
import { SEVERITY_WORDS } from '../../words/outputs/outputs';
import { HELP_PAGE } from '../../words/pages/help-page';
import type { RuleWords } from '../../words/rules/rule-words';
import { t } from '../language';

export function Rules() {
  return (
    <dl>
      {RULES.map(({ id, severity, explainable }) => {
        const words = ruleWords()[id] as RuleWords;
        return (
          <div class="entry" key={id}>
            <dt>
              {t(words.title)} <span class={`severity ${severity}`}>{t(SEVERITY_WORDS[severity])}</span>
            </dt>
            <dd>
              {t(words.explain)}
              {explainable ? <em> ({t(HELP_PAGE.explainable)})</em> : null}
              <p class="quiet">
                {t(HELP_PAGE.example)}: {t(words.example)}
              </p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
