// What the list's columns were understood as, and what the list does not say itself: all of it can be changed.
import { useState } from 'preact/hooks';
import type { ImportResult } from '../../commands/changes/import';
import type { UnderstoodColumn } from '../../commands/changes/understood';
import type { PanelState } from '../../commands/pages/panel-state';
import { UNDERSTOOD } from '../../words/pages/import-page';
import { Choice } from '../choice';
import { t } from '../language';
import { columnsShown } from './columns-shown';
import type { Meant } from './use-import';

const NAMING = ['district', 'type', 'name'] as const;

interface ColumnProps {
  column: UnderstoodColumn;
  choices: ImportResult['choices'];
  /** What somebody said of it. */
  said: string | null;
  choose(id: string): void;
}

function Column({ column: { number, heading, sample, means, label, why }, choices, said, choose }: ColumnProps) {
  const value = said ?? means ?? '';
  const isOne = value === '' || value === '-' || [...NAMING, ...choices.map(({ id }) => id)].includes(value);
  return (
    <li>
      <label class="choice">
        <span>
          {heading === '' ? t(UNDERSTOOD.columnWithout, { number, sample }) : t(UNDERSTOOD.column, { number, heading })}
        </span>
        <select
          class={value === '' ? 'unknown' : ''}
          value={value}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {value === '' ? <option value="">{t(UNDERSTOOD.none)}</option> : null}
          {isOne ? null : <option value={value}>{label}</option>}
          <optgroup label={t(UNDERSTOOD.naming)}>
            {NAMING.map((id) => (
              <option key={id} value={id}>
                {t(UNDERSTOOD[id])}
              </option>
            ))}
          </optgroup>
          <optgroup label={t(UNDERSTOOD.results)}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </optgroup>
          <option value="-">{t(UNDERSTOOD.unused)}</option>
        </select>
        {why === null || value !== '' ? null : <span class="why-not">{why}</span>}
      </label>
    </li>
  );
}

interface MeantProps {
  meant: Meant;
  mean(more: Partial<Meant>): void;
}

/** What headings may leave out. */
function Where({ state, asked, meant, mean }: { state: PanelState; asked: string } & MeantProps) {
  const { rounds, indicators, districts } = state;
  return (
    <div class="choices">
      <p class="quiet">{t(UNDERSTOOD.where)}</p>
      <Choice
        label={t(UNDERSTOOD.round)}
        value={meant.round ?? asked}
        options={rounds.map(({ date, label }) => ({ value: date, label }))}
        choose={(round) => mean({ round })}
      />
      {indicators.length < 2 ? null : (
        <Choice
          label={t(UNDERSTOOD.indicator)}
          value={meant.indicator ?? (indicators[0]?.id || null)}
          options={indicators.map(({ id, label }) => ({ value: id, label }))}
          choose={(indicator) => mean({ indicator })}
        />
      )}
      {!state.isProvince || districts.length < 2 ? null : (
        <Choice
          label={t(UNDERSTOOD.ofDistrict)}
          value={meant.district}
          options={districts.map(({ name }) => ({ value: name, label: name }))}
          any={t(UNDERSTOOD.asListed)}
          choose={(district) => mean({ district })}
        />
      )}
    </div>
  );
}

interface UnderstoodProps extends MeantProps {
  result: ImportResult;
  /** Null: what it has is not known. */
  state: PanelState | null;
}

const meaningOf = ({ means, label }: UnderstoodColumn) => {
  const naming = NAMING.filter((id) => id === means)[0];
  if (naming) return t(UNDERSTOOD[naming]);
  return means === null || means === '-' ? t(UNDERSTOOD.unused) : label;
};

/** Open at first where nothing came of the list. Folded it is said in one line. */
export function Understood({ result, state, meant, mean }: UnderstoodProps) {
  const { choices, counts } = result;
  const columns = columnsShown(result);
  const unknown = columns.filter(({ means }) => means === null).length;
  const [isOpen] = useState(counts.new + counts.changed + counts.near + counts.same === 0);
  return (
    <>
      <details class="understood" open={isOpen}>
        <summary>
          <h3>{t(UNDERSTOOD.title)}</h3>{' '}
          {unknown ? <span class="count">{t(UNDERSTOOD.unknown, { count: unknown })}</span> : null}
        </summary>
        <ul class="columns">
          {columns.map((column) => (
            <Column
              key={column.number}
              column={column}
              choices={choices}
              said={meant.columns[column.number] ?? null}
              choose={(id) => mean({ columns: { ...meant.columns, [column.number]: id } })}
            />
          ))}
        </ul>
        {state ? <Where state={state} asked={result.round} meant={meant} mean={mean} /> : null}
      </details>
      {columns
        .filter(({ means, why }) => means === null && why !== null)
        .map(({ number, heading, why }) => (
          <p key={number} class="brief why-not">
            {t(UNDERSTOOD.column, { number, heading })}: {why}
          </p>
        ))}
      <p class="brief quiet">
        {columns.map((column) => t(UNDERSTOOD.brief, { number: column.number, meaning: meaningOf(column) })).join(', ')}
      </p>
    </>
  );
}
