// What outputs show of the tab of indicators beside figures, as a short code: names, and what each step is called and means.
import type { Province } from '../domain/province/province';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { measuredIndicators } from './all';

/** `id`: of one indicator; null: of all that are measured. */
export function namesShown(
  declares: Pick<Province, 'groups' | 'leftOut' | 'indicators' | 'presets'>,
  id: string | null,
): string {
  const shown = measuredIndicators(declares).filter((indicator) => id === null || indicator.id === id);
  const lines = [...declares.presets, ...declares.indicators];
  const said = shown.map((indicator) => {
    const line = lines.filter((each) => each.id === indicator.id)[0];
    return [
      indicator.id,
      line?.name,
      line?.steps.map(({ shortName, meaning, items, share }) => [shortName, meaning, items, share]),
    ];
  });
  return fingerprint(JSON.stringify(said));
}
