// The first lines of a long list, and a button that shows more of them: thousands would make a page slow.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { t } from '../language';

const AT_ONCE = 200;

interface SomeOfProps<Item> {
  items: readonly Item[];
  line(item: Item): ComponentChildren;
}

export function SomeOf<Item>({ items, line }: SomeOfProps<Item>) {
  const [shown, show] = useState(AT_ONCE);
  const more = Math.min(AT_ONCE, items.length - shown);
  return (
    <>
      <ul>{items.slice(0, shown).map(line)}</ul>
      {more > 0 ? (
        <button type="button" onClick={() => show(shown + AT_ONCE)}>
          {t(CHANGES_PAGE.more, { count: more })}
        </button>
      ) : null}
    </>
  );
}
