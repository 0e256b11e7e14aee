import { getJson, signIn, type Message } from './api';

/** How often the dots of people whose phone is not in front are looked up. */
const OTHERS_EVERY_MS = 3000;

const FIRST_LOOK = 'desk/first-look';

export interface Mailbox {
  /** Listens for this person from now on. */
  follow(person: string): Promise<void>;
  lastRead(person: string): number;
  read(person: string): void;
  /** Takes what a person has now for read. */
  settle(person: string): void;
}

interface Listener {
  messages(person: string, messages: Message[]): void;
  unread(counts: Record<string, number>): void;
}

/** Everybody's messages; those of the person in front arrive at once. */
export function createMailbox(listener: Listener): Mailbox {
  let stream: EventSource | undefined;
  let current = '';
  let all: Message[] = [];
  const key = (person: string) => `desk/read/${person}`;
  const mailbox: Mailbox = {
    async follow(person) {
      current = person;
      stream?.close();
      await look();
      const token = await signIn(person);
      if (current !== person) return;
      stream = new EventSource(`/events?token=${encodeURIComponent(token)}`);
      stream.addEventListener('message', () => void look());
    },
    lastRead: (person) => Number(localStorage.getItem(key(person)) ?? 0),
    read(person) {
      mailbox.settle(person);
      count();
      tell();
    },
    settle(person) {
      const newest = Math.max(0, ...all.filter((message) => message.person === person).map(({ id }) => id));
      localStorage.setItem(key(person), String(newest));
    },
  };

  async function look(): Promise<void> {
    const before = JSON.stringify(all.map(({ id }) => id));
    all = await getJson<Message[]>('/messages', []);
    settleOld();
    count();
    if (JSON.stringify(all.map(({ id }) => id)) !== before || all.length === 0) tell();
  }
  /** What was there before this browser first looked is not new to it. */
  function settleOld(): void {
    if (localStorage.getItem(FIRST_LOOK)) return;
    for (const person of new Set(all.map((message) => message.person))) mailbox.settle(person);
    localStorage.setItem(FIRST_LOOK, String(Date.now()));
  }
  const tell = () =>
    listener.messages(
      current,
      all.filter(({ person }) => person === current),
    );
  function count(): void {
    const counts: Record<string, number> = {};
    for (const { person, id } of all)
      if (id > mailbox.lastRead(person)) counts[person] = (counts[person] ?? 0) + 1;
    listener.unread(counts);
  }
  setInterval(() => void look(), OTHERS_EVERY_MS);
  const follow = mailbox.follow;
  mailbox.follow = async (person) => {
    const followed = follow(person);
    tell();
    await followed;
    tell();
  };
  return mailbox;
}
