import type { Person } from './api';
import { make } from './dom';

/** Faces without photographs: a colour that stays with the person. */
const COLORS = ['#0e7a5a', '#2160c4', '#6b4fbb', '#9a5000', '#b5485d', '#3d7a8c', '#7a6a2f', '#5b6460'];

export interface PeopleList {
  element: HTMLElement;
  select(id: string): void;
  setUnread(unread: Record<string, number>): void;
}

export function createPeopleList(people: readonly Person[], onPick: (id: string) => void): PeopleList {
  const rows = new Map<string, HTMLElement>();
  const element = make('nav', 'people');
  element.setAttribute('aria-label', '换一个人');
  people.forEach((person, index) => {
    const face = make('span', 'face', [person.name.slice(0, 1)]);
    face.style.background = COLORS[index % COLORS.length]!;
    const words = make('span', 'person-words', [
      make('b', '', [person.name]),
      make('small', '', [roleOf(person)]),
    ]);
    const row = make('button', 'person', [face, words, make('i', 'unread')]);
    row.dataset.person = person.id;
    row.addEventListener('click', () => onPick(person.id));
    rows.set(person.id, row);
    element.append(row);
  });
  return {
    element,
    select(id) {
      for (const [known, row] of rows) {
        row.classList.toggle('chosen', known === id);
        row.setAttribute('aria-current', String(known === id));
      }
    },
    setUnread(unread) {
      for (const [id, row] of rows) {
        const dot = row.querySelector<HTMLElement>('.unread')!;
        dot.textContent = unread[id] ? String(unread[id]) : '';
      }
    },
  };
}

/** Roles are the project's own; what is text in them is shown. */
function roleOf({ roles }: Person): string {
  const words = roles.map((role) =>
    [role.label ?? role.title ?? role.role ?? role.name, role.bureauName ?? role.unit ?? role.bureauId]
      .filter((part) => typeof part === 'string')
      .join(' · '),
  );
  return words.filter(Boolean).join('，') || '—';
}
