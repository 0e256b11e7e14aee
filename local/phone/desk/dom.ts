export function make(tag: string, className = '', children: readonly (Node | string)[] = []): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A row of choices of which one holds. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  current: string,
  onPick: (value: string) => void,
): HTMLElement {
  const buttons = options.map(([value, words]) => {
    const button = make('button', value === current ? 'choice chosen' : 'choice', [words]);
    button.setAttribute('aria-pressed', String(value === current));
    button.dataset.value = value;
    button.addEventListener('click', () => {
      for (const other of buttons) {
        other.classList.toggle('chosen', other === button);
        other.setAttribute('aria-pressed', String(other === button));
      }
      onPick(value);
    });
    return button;
  });
  const group = make('div', 'choices', buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  return make('div', 'setting', [make('span', 'setting-name', [label]), group]);
}
