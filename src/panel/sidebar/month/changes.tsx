// What has changed of a district's report since it was accepted, or its round closed: each cell before and after, one click away.
import type { PanelDistrict } from '../../../commands/pages/panel-districts';
import { districtName } from '../../../domain/province/district-name';
import { MONTH } from '../../../words/pages/month';
import { language, t } from '../../language';
import type { Panel } from '../use-panel';

export function Changes({ changed, goTo }: Pick<PanelDistrict, 'changed'> & Pick<Panel, 'goTo'>) {
  if (!changed.length) return null;
  return (
    <section class="changes">
      <p>
        <strong>{t(MONTH.changed, { count: changed.length })}</strong>
      </p>
      <ul>
        {changed.map(({ lao, district, before, after, tab, cell }) => {
          const said = t(MONTH.change, {
            lao: lao ?? districtName(district, language),
            before: before || t(MONTH.blank),
            after: after || t(MONTH.blank),
          });
          return (
            <li key={`${lao} ${cell}`}>
              {tab === null ? (
                said
              ) : (
                <button type="button" class="link" onClick={() => goTo(tab, cell)}>
                  {said}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
