// Why a report was returned: it stands first in the panel of whoever has to mend it.
import type { PanelState } from '../../../commands/pages/panel-state';
import { districtName } from '../../../domain/province/district-name';
import { MONTH } from '../../../words/pages/month';
import { language, t } from '../../language';
import { momentWord } from './moments';

export function ReturnedNotes({ districts, isProvince }: Pick<PanelState, 'districts' | 'isProvince'>) {
  if (isProvince) return null;
  return (
    <>
      {districts.map(({ name, month }) =>
        month?.note && month.acts.includes('hand-in') ? (
          <section
            class="returned-note"
            key={name}
            aria-label={t(MONTH.noteTitle, { district: districtName(name, language) })}
          >
            <h2>{t(MONTH.noteTitle, { district: districtName(name, language) })}</h2>
            <p>{month.note.text}</p>
            <p class="quiet">{momentWord(month.note.at)}</p>
          </section>
        ) : null,
      )}
    </>
  );
}
