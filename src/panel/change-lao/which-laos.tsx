// Which LAOs change: by their district, one of a list, or several with a tick each.
import type { ChangeableLao } from '../../commands/pages/change-lao-state';
import type { ChangeKind } from '../../domain/province/lives/change-asked';
import { CHANGE_LAO_PAGE } from '../../words/pages/change-lao-page';
import { Tick } from '../changes/cell-line';
import { Choice } from '../choice';
import { t } from '../language';
import { type FormProps, laosOf, takesNone, takesSeveral } from './said';

const placeOf = (laos: readonly ChangeableLao[], [lao]: readonly ChangeableLao[]) =>
  lao && laos.indexOf(lao) >= 0 ? String(laos.indexOf(lao)) : null;

interface ListedProps extends FormProps {
  laos: readonly ChangeableLao[];
}

function One({ laos, said, mean }: ListedProps) {
  return (
    <Choice
      label={t(CHANGE_LAO_PAGE.lao)}
      value={placeOf(laos, said.chosen)}
      options={laos.map(({ name }, index) => ({ value: String(index), label: name }))}
      any={t(CHANGE_LAO_PAGE.chooseLao)}
      choose={(place) => mean({ chosen: laos.filter((_, index) => String(index) === place), to: null })}
    />
  );
}

/** Of one district after the other: what is ticked in another one stays. */
function Several({ laos, said: { chosen }, mean }: ListedProps) {
  const tick = (lao: ChangeableLao, isTicked: boolean) =>
    mean({ chosen: isTicked ? [...chosen, lao] : chosen.filter((each) => each !== lao) });
  return (
    <>
      <ul class="ticks">
        {laos.map((lao) => (
          <Tick
            key={`${lao.district} ${lao.type} ${lao.name}`}
            isTicked={chosen.indexOf(lao) >= 0}
            tick={(isTicked) => tick(lao, isTicked)}
          >
            {lao.name}
          </Tick>
        ))}
      </ul>
      {chosen.length ? (
        <p class="quiet" role="status">
          {t(CHANGE_LAO_PAGE.chosen, { count: chosen.length, names: chosen.map(({ name }) => name).join(', ') })}
        </p>
      ) : null}
    </>
  );
}

const legendOf = (kind: ChangeKind) =>
  takesNone(kind) ? CHANGE_LAO_PAGE.fromOpen : takesSeveral(kind) ? CHANGE_LAO_PAGE.fromSeveral : CHANGE_LAO_PAGE.from;

export function WhichLaos({ kind, ...form }: FormProps & { kind: ChangeKind }) {
  const { state, said, mean } = form;
  const laos = laosOf(state, kind, said.district);
  const Listed = takesSeveral(kind) ? Several : One;
  return (
    <fieldset>
      <legend>{t(legendOf(kind))}</legend>
      <div class="choices">
        <Choice
          label={t(CHANGE_LAO_PAGE.district)}
          value={said.district}
          options={state.districts.map((name) => ({ value: name, label: name }))}
          any={t(CHANGE_LAO_PAGE.chooseDistrict)}
          choose={(district) => mean(takesSeveral(kind) ? { district } : { district, chosen: [], to: null })}
        />
        {takesNone(kind) || said.district === null || !laos.length ? null : <Listed {...form} laos={laos} />}
      </div>
      {!takesNone(kind) && said.district !== null && !laos.length ? <p>{t(CHANGE_LAO_PAGE.noneThere)}</p> : null}
    </fieldset>
  );
}
