// Puts a page's contents into its one empty element, below the page's name, and names the document by it.
import { type ComponentChild, render } from 'preact';
import { MENU_TITLE, PAGE_WORDS, type PageId } from '../words/commands/menu';
import { t } from './language';
import './unbroken-text';

/** The host writes the name above the page; within it is for those who hear it. */
function Name({ id }: { id: PageId }) {
  return (
    <header class="unseen">
      <h1>{t(PAGE_WORDS[id].title)}</h1>
    </header>
  );
}

function titleOf(id: PageId): string {
  const [name, ours] = [t(PAGE_WORDS[id].title), t(MENU_TITLE)];
  return name.includes(ours) ? name : `${name} - ${ours}`;
}

/** `id`: null for a file that bears its own title; `hasHeading`: the page has a heading of its own. */
export function mount(contents: ComponentChild, id: PageId | null, hasHeading = id === null): void {
  if (id !== null) document.title = titleOf(id);
  const page = document.getElementById('page');
  if (!page) return;
  render(
    <>
      {id === null || hasHeading ? null : <Name id={id} />}
      {contents}
    </>,
    page,
  );
}
