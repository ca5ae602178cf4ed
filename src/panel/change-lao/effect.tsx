// What a change would do, before it is agreed to: the registry line by line, the rows of the districts' tabs, and the figures before and after.

import type { ChangeLaoResult } from '../../commands/changes/change-lao-result';
import { districtName } from '../../domain/province/district-name';
import { historyOf } from '../../domain/province/lives/history-of';
import { writeDate } from '../../domain/time/calendar';
import { CHANGE_LAO_KINDS, CHANGE_LAO_SAID } from '../../words/commands/change-lao';
import { CHANGE_LAO_EFFECT } from '../../words/pages/change-lao-page';
import { language, t } from '../language';

interface ResultProps {
  result: ChangeLaoResult;
}

/** A date never breaks over a line. */
const whole = (date: string) => date.replace(/ /g, '\u00a0');
const dateOf = (date: string | null) => date && whole(writeDate(date, 'short', { language }));
const districtOf = (name: string) => districtName(name, language);

export function Heading({ result: { kind, day, round } }: ResultProps) {
  const text = round === null ? CHANGE_LAO_SAID.headingLate : CHANGE_LAO_SAID.heading;
  return <p>{t(text, { kind: t(CHANGE_LAO_KINDS[kind]), day: dateOf(day), round: dateOf(round) })}</p>;
}

function lineWords({ kind, district, was, since, until, ...line }: ChangeLaoResult['lines'][number]): string {
  const text = CHANGE_LAO_SAID[kind === 'added' && was === '' ? 'opened' : kind];
  return t(text, { ...line, was, district: districtOf(district), since: whole(since), until: whole(until) });
}

export function Lines({ result }: ResultProps) {
  const { lines, renamedRows, newRows, uncounted } = result;
  const history = historyOf(result);
  const said = [
    ...lines.map(lineWords),
    ...renamedRows.map((row) => t(CHANGE_LAO_SAID.renamed, { ...row })),
    ...newRows.map(({ district, lao }) => t(CHANGE_LAO_SAID.newRow, { lao, district: districtOf(district) })),
    ...uncounted.map((cell) => t(CHANGE_LAO_SAID.uncounted, cell)),
    ...(history ? [t(CHANGE_LAO_SAID[history])] : []),
  ];
  return (
    <ul class="lines">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const FIGURES = ['LAOs', 'municipalities', 'SAOs', 'required', 'aimed', 'main'] as const;

function Figures({ result: { effect } }: ResultProps) {
  const { before, after } = effect;
  return (
    <table>
      <caption>{t(CHANGE_LAO_EFFECT.numbers)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(CHANGE_LAO_EFFECT.figure)}</th>
          <th scope="col">{t(CHANGE_LAO_EFFECT.before)}</th>
          <th scope="col">{t(CHANGE_LAO_EFFECT.after)}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((id) => (
          <tr key={id} class={before[id] === after[id] ? undefined : 'differs'}>
            <th scope="row">{t(CHANGE_LAO_EFFECT[id])}</th>
            <td>{before[id]}</td>
            <td>{after[id]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Effect({ result }: ResultProps) {
  return (
    <>
      <Heading result={result} />
      <h3>{t(CHANGE_LAO_EFFECT.registry)}</h3>
      <Lines result={result} />
      <Figures result={result} />
    </>
  );
}
