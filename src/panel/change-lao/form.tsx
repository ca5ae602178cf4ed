// What is asked of a change, one thing after the other: what happens, to which LAOs, what becomes of them, and from which day on.
import { CHANGE_KINDS } from '../../domain/province/lives/change-asked';
import { CHANGE_LAO_KINDS } from '../../words/commands/change-lao';
import { CHANGE_KIND_HELP, CHANGE_LAO_PAGE } from '../../words/pages/change-lao-page';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { Becoming } from './becoming';
import { type FormProps, leavesNone, withKind } from './said';
import { WhichLaos } from './which-laos';

function Kinds({ said, mean }: FormProps) {
  const inFocus = said.kind ?? CHANGE_KINDS[0];
  return (
    <fieldset>
      <legend>{t(CHANGE_LAO_PAGE.kind)}</legend>
      <div class="choices">
        {CHANGE_KINDS.map((kind) => (
          <label key={kind} class="tick">
            <input
              type="radio"
              name="kind"
              checked={kind === said.kind}
              ref={kind === inFocus ? intoFocus : null}
              onChange={() => mean(withKind(said, kind))}
            />
            <span>
              <strong>{t(CHANGE_LAO_KINDS[kind])}</strong> <span class="quiet">{t(CHANGE_KIND_HELP[kind])}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Day({ state: { example }, said, mean }: FormProps) {
  const isClosed = said.kind !== null && leavesNone(said.kind);
  return (
    <fieldset>
      <legend>{t(isClosed ? CHANGE_LAO_PAGE.whenClosed : CHANGE_LAO_PAGE.when)}</legend>
      <label>
        <span>{t(CHANGE_LAO_PAGE.day, { example })}</span>
        <input value={said.day} onInput={({ currentTarget }) => mean({ day: currentTarget.value })} />
      </label>
    </fieldset>
  );
}

export function Form(form: FormProps) {
  const { kind } = form.said;
  return (
    <>
      <Kinds {...form} />
      {kind === null ? null : (
        <>
          <WhichLaos {...form} kind={kind} />
          {leavesNone(kind) ? null : <Becoming {...form} kind={kind} />}
          <Day {...form} />
        </>
      )}
    </>
  );
}
