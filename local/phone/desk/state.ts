/** What the desk shows, all of it in the address: `?person=ID&size=414&theme=dark&font=elder&online=0&privacy=ask`. */
export interface DeskState {
  person: string;
  size: '375' | '414';
  theme: 'light' | 'dark';
  font: 'normal' | 'large' | 'elder';
  online: boolean;
  /** `ask`: the privacy guide has not been agreed to yet. */
  privacy: 'agreed' | 'ask';
  place: string;
  page: string;
  app: string;
}

export function readState(search: string, firstPerson: string): DeskState {
  const asked = new URLSearchParams(search);
  const font = asked.get('font');
  return {
    person: asked.get('person') || firstPerson,
    size: asked.get('size') === '414' ? '414' : '375',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    font: font === 'large' || font === 'elder' ? font : 'normal',
    online: asked.get('online') !== '0',
    privacy: asked.get('privacy') === 'ask' ? 'ask' : 'agreed',
    place: asked.get('place') ?? '',
    page: asked.get('page') ?? '',
    app: '小程序',
  };
}

const DEFAULTS: Record<string, string> = {
  ...{ size: '375', theme: 'light', font: 'normal', place: '', page: '', privacy: 'agreed' },
};

export function writeState(state: DeskState): string {
  const said = new URLSearchParams({ person: state.person });
  for (const key of ['size', 'theme', 'font', 'place', 'page', 'privacy'] as const) {
    if (state[key] !== DEFAULTS[key]) said.set(key, state[key]);
  }
  if (!state.online) said.set('online', '0');
  return `?${said.toString()}`;
}
