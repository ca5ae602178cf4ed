// What cannot be taken, by the reason: the first ones with their line, the rest counted; all of them copied or saved.
import { useState } from 'preact/hooks';
import type { SaidCell } from '../../commands/changes/changes-result';
import { CHANGE_KIND_WORDS } from '../../words/commands/changes';
import { CHANGES_PAGE, WHY_TITLES } from '../../words/pages/changes-page';
import { copyText } from '../copy-text';
import { t } from '../language';
import { saveFile } from '../save-file';
import { Where } from './cell-line';
import { type NotTaken as Group, notTaken } from './grouped';
import { Kind } from './kinds';
import { listOfNotTaken } from './saved-list';

/** More would not be read. */
const MOST = 20;

/** Excel reads Thai by it. */
const BOM = '\uFEFF';

function Line({ cell }: { cell: SaidCell }) {
  const { line, lao, label, column, message } = cell;
  // Most messages of what names no cell say whom it is about.
  return (
    <li class="cell">
      {line === null ? null : <span class="line-number">{t(CHANGES_PAGE.line, { line })}</span>}{' '}
      {column === null && message.includes(lao) ? null : (
        <>
          <Where cell={cell} /> <span class="column">{label}</span>{' '}
        </>
      )}
      <span>{message}</span>
    </li>
  );
}

function OneWhy({ group: { why, cells } }: { group: Group }) {
  const more = cells.length - MOST;
  return (
    <section class="why">
      <h4>
        {t(WHY_TITLES[why])} <span class="count">{cells.length}</span>
      </h4>
      <ul>
        {cells.slice(0, MOST).map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves.
          <Line key={index} cell={cell} />
        ))}
      </ul>
      {more > 0 ? <p class="quiet">{t(CHANGES_PAGE.others, { count: more })}</p> : null}
    </section>
  );
}

function HandedOut({ groups }: { groups: readonly Group[] }) {
  const [said, say] = useState('');
  const copy = () =>
    void copyText(listOfNotTaken(groups)).then((isCopied) =>
      say(t(isCopied ? CHANGES_PAGE.copied : CHANGES_PAGE.notCopied)),
    );
  const save = () =>
    saveFile({
      name: t(CHANGES_PAGE.file),
      mediaType: 'text/tab-separated-values;charset=utf-8',
      content: BOM + listOfNotTaken(groups),
    });
  return (
    <p class="handed-out">
      <button type="button" onClick={copy}>
        {t(CHANGES_PAGE.copy)}
      </button>{' '}
      <button type="button" onClick={save}>
        {t(CHANGES_PAGE.save)}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

export function NotTaken({ cells }: { cells: readonly SaidCell[] }) {
  const groups = notTaken(cells);
  const count = groups.map((group) => group.cells.length).reduce((one, other) => one + other, 0);
  return (
    <Kind title={t(CHANGE_KIND_WORDS.unread)} count={count} isOpen={true}>
      {groups.map((group) => (
        <OneWhy key={group.why} group={group} />
      ))}
      <HandedOut groups={groups} />
    </Kind>
  );
}
