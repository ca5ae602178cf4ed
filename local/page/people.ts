// The switch "view as": whom this window stands for.

import type { Person } from '../server/protocol.ts';
import { byId, element } from './element.ts';

const roles = { owner: 'เจ้าของ', editor: 'ผู้แก้ไข', viewer: 'ผู้ดู' } as const;

function caption({ email, role, tabs }: Person): string {
  const what = tabs.length === 1 ? `เจ้าหน้าที่ ${tabs[0]}` : roles[role];
  return `${what} (${email})`;
}

export function showPeople(people: readonly Person[], user: string): void {
  const choice = byId<HTMLSelectElement>('view-as');
  choice.replaceChildren(
    ...people.map((person) =>
      element('option', { value: person.email, selected: person.email === user }, caption(person)),
    ),
  );
  choice.onchange = () => {
    location.search = new URLSearchParams({ as: choice.value }).toString();
  };
}
