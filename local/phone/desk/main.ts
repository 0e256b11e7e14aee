import { getJson, type Person, type Template } from './api';
import { choice, make } from './dom';
import { createMailbox } from './mailbox';
import { createNotices } from './notices';
import { createPeopleList } from './people';
import { createPhoneFrame } from './phone-frame';
import { readPlaces } from './places';
import { readState, writeState, type DeskState } from './state';

/** The page around the phone: who holds it, what it is like, and the chat its pushes arrive in. */
async function start(): Promise<void> {
  const [people, templates, places, program] = await Promise.all([
    getJson<Person[]>('/people', []),
    getJson<Template[]>('/templates', []),
    readPlaces(),
    getJson<{ app?: { window?: { navigationBarTitleText?: string } } }>('/phone/program.json', {}),
  ]);
  const state = readState(location.search, people[0]?.id ?? '');
  const appName = program.app?.window?.navigationBarTitleText ?? '小程序';
  document.title = `${appName} · 本机微信`;

  const phone = createPhoneFrame();
  const list = createPeopleList(people, (person) => hold({ person, page: '' }));
  const notices = createNotices(appName, templates, (message) => {
    mailbox.read(state.person);
    phone.open(String(message.page ?? ''));
  });
  const mailbox = createMailbox({
    messages: (person, messages) => notices.show(messages, mailbox.lastRead(person)),
    unread: (counts) => list.setUnread(counts),
  });

  function hold(part: Partial<DeskState>): void {
    const before = { ...state };
    Object.assign(state, part);
    history.replaceState(null, '', writeState(state));
    list.select(state.person);
    // WeChat starts a mini-program anew for another person, and after a change of the font size. So does whoever
    // deletes it from the list, which is what takes an agreement back.
    if ((['person', 'font', 'privacy'] as const).some((part) => state[part] !== before[part]))
      phone.restart(state);
    else phone.change(state);
    if (state.person !== before.person) void mailbox.follow(state.person);
  }

  document
    .getElementById('desk')!
    .append(
      make('aside', 'side', [
        make('h1', '', [appName]),
        make('p', 'lead', ['未经改动的小程序，跑在微信自己的组件框架上。换个人，就换了一部手机。']),
        list.element,
        settings(state, places, hold),
      ]),
      make('main', 'stage', [phone.element]),
      notices.element,
    );
  list.select(state.person);
  phone.restart(state);
  await mailbox.follow(state.person);
}

function settings(
  state: DeskState,
  places: [string, string][],
  hold: (part: Partial<DeskState>) => void,
): HTMLElement {
  const place = make('select', 'place') as HTMLSelectElement;
  place.append(
    ...[['', '市中心'] as [string, string], ...places].map(([value, name]) => new Option(name, value)),
  );
  place.value = state.place;
  place.setAttribute('aria-label', '位置');
  place.addEventListener('change', () => hold({ place: place.value }));
  return make('div', 'settings', [
    choice(
      '屏幕',
      [
        ['375', '375×667'],
        ['414', '414×896'],
      ],
      state.size,
      (size) => hold({ size: size as '375' }),
    ),
    choice(
      '外观',
      [
        ['light', '浅色'],
        ['dark', '深色'],
      ],
      state.theme,
      (theme) => hold({ theme: theme as 'dark' }),
    ),
    choice(
      '字号',
      [
        ['normal', '标准'],
        ['large', '大'],
        ['elder', '关怀'],
      ],
      state.font,
      (font) => hold({ font: font as 'large' }),
    ),
    choice(
      '网络',
      [
        ['1', '在线'],
        ['0', '断网'],
      ],
      state.online ? '1' : '0',
      (online) => hold({ online: online === '1' }),
    ),
    choice(
      '隐私',
      [
        ['agreed', '已同意'],
        ['ask', '未同意'],
      ],
      state.privacy,
      (privacy) => hold({ privacy: privacy as 'ask' }),
    ),
    make('div', 'setting', [make('span', 'setting-name', ['位置']), place]),
  ]);
}

void start();
