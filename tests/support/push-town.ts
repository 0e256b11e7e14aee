import cloud from 'wx-server-sdk';
import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { handlersOf, holderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from './town';
import { until } from './until';

interface Kind {
  name: string;
  remaining: number;
  forGood: boolean;
}
interface Parked {
  items: { parkedId: string; of: string; code: number | null; reason: string }[];
}

/** Filed here, a report is this bureau's. */
const SPOT = ZONES[0]!.inside;
const BUREAU = 'weather';

/** A town whose bureau is pushed to, and whose clock walks along. */
export class PushTown {
  readonly resident = 'wang-guilan';
  readonly handlers = handlersOf(BUREAU).map(({ id }) => id);
  readonly handler = this.handlers[0]!;
  readonly admin = holderOf('admin').id;
  private ahead = 0;

  private constructor(readonly town: Town) {}

  static async open(): Promise<PushTown> {
    return new PushTown(await Town.open());
  }

  file() {
    return this.town.file(this.resident, SPOT);
  }

  answer(person: string, template: string, said: string) {
    const input = { answers: [{ template, answer: said }] };
    return this.town.done(person, 'push.answer', input, `${Math.random()}`);
  }

  allow() {
    return Promise.all(this.handlers.map((id) => this.answer(id, 'task', 'accept')));
  }

  /** Files a report while WeChat answers every message about it with this number. */
  async refusedWith(errcode: number): Promise<string> {
    await this.allow();
    await this.town.api.post('/faults', { kind: 'openapi-error', api: 'subscribeMessage.send', errcode });
    const { reportId } = await this.file();
    await until('WeChat to have refused everybody’s', async () => {
      const { data } = (await cloud
        .database()
        .collection('notices')
        .where({ subject: `report:${reportId}` })
        .get()) as unknown as { data: { push: object | null; pushCode: number | null }[] };
      const pushes = data.filter(({ push }) => push !== null);
      return pushes.length >= this.handlers.length && pushes.every(({ pushCode }) => pushCode === errcode);
    });
    await this.endFaults();
    return reportId;
  }

  async pushOf(person: string, reportId: string) {
    const personKey = personKeyOf(PEOPLE.find(({ id }) => id === person)!.openid);
    const query = cloud
      .database()
      .collection('notices')
      .where({ subject: `report:${reportId}`, personKey });
    const { data } = (await query.get()) as unknown as { data: { _id: string; pushState: string }[] };
    return data[0];
  }

  /** Of all that was sent to the first handler. */
  async pushesAbout(reportId: string) {
    return (await this.town.messages(this.handler)).filter(({ page }) => page.includes(reportId));
  }

  async later(ms: number): Promise<void> {
    this.ahead += ms;
    await this.town.setClock(new Date(Date.now() + this.ahead));
    await this.town.runTimers();
  }

  /** What this person has allowed of messages about their work. */
  async taskOf(person: string) {
    const { kinds } = await this.town.done<{ kinds: Kind[] }>(person, 'push.load');
    return kinds.find(({ name }) => name === 'task');
  }

  async needsTap(person: string): Promise<boolean> {
    return (await this.town.done<{ push: { needsTap: boolean } }>(person, 'home.load')).push.needsTap;
  }

  parked() {
    return this.town.done<Parked>(this.admin, 'outbox.list-parked');
  }

  endFaults() {
    return fetch(`${this.town.url}/faults`, { method: 'DELETE' });
  }
}
