// The LAOs that the list has and the registry lacks: those that are ticked are registered; their results are then shown like all others.
import { useState } from 'preact/hooks';
import type { Unregistered } from '../../domain/imports/meant-rows';
import { UNDERSTOOD } from '../../words/pages/import-page';
import { Tick } from '../changes/cell-line';
import { Kind } from '../changes/kinds';
import { SomeOf } from '../changes/some-of';
import { t } from '../language';

interface AddLaosProps {
  laos: readonly Unregistered[];
  isBusy: boolean;
  add(laos: readonly Unregistered[]): void;
}

/** One that may be a registered one is for the user to tick. */
export function AddLaos({ laos, isBusy, add }: AddLaosProps) {
  const [ticked, setTicked] = useState(() => laos.filter(({ other }) => other === null));
  const tick = (lao: Unregistered, isTicked: boolean) =>
    setTicked(laos.filter((each) => (each === lao ? isTicked : ticked.includes(each))));
  return (
    <Kind title={t(UNDERSTOOD.unregistered)} count={laos.length} isOpen={ticked.length > 0}>
      <p class="quiet">{t(UNDERSTOOD.addLaosHow)}</p>
      <SomeOf
        items={laos}
        line={(lao) => (
          <Tick key={lao.line} isTicked={ticked.includes(lao)} tick={(isTicked) => tick(lao, isTicked)}>
            <span>
              {lao.name} <span class="quiet">{lao.district}</span>{' '}
              {lao.other === null ? null : t(UNDERSTOOD.mayBe, { other: lao.other })}
            </span>
          </Tick>
        )}
      />
      <p class="add-laos">
        <button type="button" disabled={isBusy || !ticked.length} onClick={() => add(ticked)}>
          {t(UNDERSTOOD.addLaos, { count: ticked.length })}
        </button>
      </p>
    </Kind>
  );
}
