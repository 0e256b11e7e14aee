/** An element of the host's own; its classes start with `ph-`, which no mini-program's do. */
export function element(
  tag: string,
  className: string,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

export function button(className: string, label: string, onTap: () => void): HTMLElement {
  const made = element('button', className, [label]);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onTap);
  return made;
}
