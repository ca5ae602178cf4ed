// Who may change which tab, told together where it is the same, and what cannot be seen or kept from here.
import type { Access } from '../../commands/access/access';
import type { AccessGroup } from '../../commands/access/told';
import { WHO } from '../../words/commands/access';
import { ACCESS_PAGE } from '../../words/pages/access-page';
import { t } from '../language';

type Who = AccessGroup['can'];

/** The owner is one of them, whoever else is. */
function People({ who }: { who: Who }) {
  if (who === null || who === 'everybody') return <p>{t(who === null ? WHO.hidden : WHO.everybody)}</p>;
  return (
    <ul class="people">
      {[t(WHO.owner), ...who].map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** Names of tabs in quotes, each with what it is parted by. */
const NAMES = /("[^"]*",?)/;

/** Lines end between names alone. */
function Places({ told }: { told: string }) {
  return (
    <h3 class="places">
      {told.split(NAMES).map((piece, index) => (index % 2 ? <span key={piece}>{piece}</span> : piece))}
    </h3>
  );
}

function Group({ group: { told, can, should } }: { group: AccessGroup }) {
  // Where it is not said who can, whoever asks is told who should.
  const isSame = can !== null && String(can) === String(should);
  return (
    <li class="group">
      {told.map((each) => (
        <Places key={each} told={each} />
      ))}
      <p class="quiet">{t(ACCESS_PAGE.can)}</p>
      <People who={can} />
      {isSame ? null : (
        <>
          <p class="quiet">{t(ACCESS_PAGE.should)}</p>
          <People who={should} />
        </>
      )}
    </li>
  );
}

export function WhoMay({ answer: { groups, notes } }: { answer: Access }) {
  return (
    <>
      <details open>
        <summary>{t(ACCESS_PAGE.who)}</summary>
        <ul>
          {groups.map((group) => (
            <Group key={group.told.join()} group={group} />
          ))}
        </ul>
      </details>
      <details open>
        <summary>{t(ACCESS_PAGE.notes)}</summary>
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
