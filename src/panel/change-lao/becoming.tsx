// What becomes of the LAOs: names, district and target list, each as it goes without saying until something else is said.
import type { ChangeKind } from '../../domain/province/lives/change-asked';
import { CHANGE_LAO_PAGE } from '../../words/pages/change-lao-page';
import { TARGET_CHOICES } from '../../words/workbook/tabs';
import { Choice } from '../choice';
import { t } from '../language';
import { districtAfter, districtsChosen, type FormProps, leavesSeveral, nameAfter } from './said';

interface KindProps extends FormProps {
  kind: ChangeKind;
}

const NAMED: Readonly<Partial<Record<ChangeKind, keyof typeof CHANGE_LAO_PAGE>>> = {
  merge: 'toMerged',
  split: 'toSplit',
  open: 'toOpened',
};

function Name({ kind, said, mean }: KindProps) {
  const value = nameAfter(said);
  const words = <span>{t(CHANGE_LAO_PAGE[NAMED[kind] ?? 'to'])}</span>;
  return leavesSeveral(kind) ? (
    <label>
      {words}
      <textarea rows={3} value={value} onInput={({ currentTarget }) => mean({ to: currentTarget.value })} />
    </label>
  ) : (
    <label>
      {words}
      <input value={value} onInput={({ currentTarget }) => mean({ to: currentTarget.value })} />
    </label>
  );
}

/** Where it moves to: another district than its own. */
function Moved({ state, said, mean }: KindProps) {
  const own = districtsChosen(said);
  const others = state.districts.filter((name) => own.indexOf(name) < 0);
  return (
    <Choice
      label={t(CHANGE_LAO_PAGE.toDistrict)}
      value={districtAfter(said)}
      options={others.map((name) => ({ value: name, label: name }))}
      any={t(CHANGE_LAO_PAGE.chooseDistrict)}
      choose={(toDistrict) => mean({ toDistrict })}
    />
  );
}

/** Where mergers of several districts are then: in one of them. */
function Merged({ said, mean }: KindProps) {
  const own = districtsChosen(said);
  if (own.length < 2) return null;
  return (
    <Choice
      label={t(CHANGE_LAO_PAGE.mergedDistrict)}
      value={districtAfter(said)}
      options={own.map((name) => ({ value: name, label: name }))}
      choose={(toDistrict) => mean({ toDistrict })}
    />
  );
}

function TargetList({ kind, said, mean }: KindProps) {
  return (
    <Choice
      label={t(CHANGE_LAO_PAGE.target)}
      value={said.target}
      options={(['main', 'secondary'] as const).map((id) => ({ value: id, label: t(TARGET_CHOICES[id]) }))}
      {...(kind === 'open' ? {} : { any: t(CHANGE_LAO_PAGE.targetAsBefore) })}
      choose={(target) => mean({ target })}
    />
  );
}

export function Becoming(form: KindProps) {
  return (
    <fieldset>
      <legend>{t(CHANGE_LAO_PAGE.after)}</legend>
      <Name {...form} />
      <div class="choices">
        {form.kind === 'move' ? <Moved {...form} /> : null}
        {form.kind === 'merge' ? <Merged {...form} /> : null}
        <TargetList {...form} />
      </div>
    </fieldset>
  );
}
