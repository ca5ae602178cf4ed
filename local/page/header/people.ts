// The switch "view as": whom this window stands for.

import type { Person } from '../../server/protocol.ts';
import { byId, element } from '../element.ts';
import { CLERK_OF, NOBODY, ROLES, say } from '../words.ts';

function caption({ email, role, tabs }: Person): string {
  const [tab = ''] = tabs;
  const what = tabs.length === 1 ? say(CLERK_OF, { tab }) : say(ROLES[role]);
  return `${what} (${email})`;
}

/** Who has not said who they are is nobody, and may only look. */
export function showPeople(people: readonly Person[], user: string): void {
  const choice = byId<HTMLSelectElement>('view-as');
  const nobody = element('option', { value: '', selected: true, disabled: true }, say(NOBODY));
  choice.replaceChildren(
    ...(user === '' ? [nobody] : []),
    ...people.map((person) =>
      element('option', { value: person.email, selected: person.email === user }, caption(person)),
    ),
  );
  choice.onchange = () => {
    location.search = new URLSearchParams({ as: choice.value }).toString();
  };
}
