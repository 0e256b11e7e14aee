import cloud from 'wx-server-sdk';
import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { handlersOf, holderOf, leaderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { dayOf } from '../../types/china-time';
import { Town } from '../support/town';
import { until } from '../support/until';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A function's call as the cloud has it on record. */
interface Called {
  trigger: string;
  requests: { action: string; collection?: string }[];
}
const isSending = ({ action }: { action: string }) => action === 'subscribeMessage.send';

interface Kind {
  name: string;
  remaining: number;
  forGood: boolean;
}

describe('a message to somebody’s chat', () => {
  const resident = 'wang-guilan';
  const [handler, colleague] = handlersOf('weather').map(({ id }) => id) as [string, string];
  const admin = holderOf('admin').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  let ahead = 0;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const allow = () => Promise.all(handlersOf('weather').map(({ id }) => answer(id, 'task', 'accept')));
  /** Files a report while WeChat answers every message about it with this number. */
  const refusedWith = async (errcode: number) => {
    await allow();
    await town.api.post('/faults', { kind: 'openapi-error', api: 'subscribeMessage.send', errcode });
    const { reportId } = await town.file(resident, spot);
    await until('WeChat to have refused everybody’s', async () => {
      const { data } = (await cloud
        .database()
        .collection('notices')
        .where({ subject: `report:${reportId}` })
        .get()) as unknown as { data: { push: object | null; pushCode: number | null }[] };
      const pushes = data.filter(({ push }) => push !== null);
      return (
        pushes.length >= handlersOf('weather').length && pushes.every(({ pushCode }) => pushCode === errcode)
      );
    });
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    return reportId;
  };
  const pushOf = async (person: string, reportId: string) => {
    const personKey = personKeyOf(PEOPLE.find(({ id }) => id === person)!.openid);
    const query = cloud
      .database()
      .collection('notices')
      .where({ subject: `report:${reportId}`, personKey });
    const { data } = (await query.get()) as unknown as { data: { _id: string; pushState: string }[] };
    return data[0];
  };
  const later = async (ms: number) => {
    ahead += ms;
    await town.setClock(new Date(Date.now() + ahead));
    await town.runTimers();
  };
  const answer = (person: string, template: string, said: string) =>
    town.done(person, 'push.answer', { answers: [{ template, answer: said }] }, `${Math.random()}`);
  const taskOf = async (person: string) => {
    const { kinds } = await town.done<{ kinds: Kind[] }>(person, 'push.load');
    return kinds.find(({ name }) => name === 'task');
  };
  const needsTap = async (person: string) =>
    (await town.done<{ push: { needsTap: boolean } }>(person, 'home.load')).push.needsTap;
  const pushesAbout = async (reportId: string) =>
    (await town.messages(handler)).filter(({ page }) => page.includes(reportId));
  const parked = () =>
    town.done<{ items: { parkedId: string; of: string; code: number | null; reason: string }[] }>(
      admin,
      'outbox.list-parked',
    );

  it('leaves in the delivery that the change itself calls, after the inbox, to whoever is on duty and to nobody else', async () => {
    await allow();
    const { personId } = await town.done<{ personId: string }>(handler, 'me.load');
    const roster = { bureauId: 'weather', shifts: [], leaves: [], deputy: null };
    const days = [{ day: dayOf(Date.now()), who: [personId] }];
    await town.done(leaderOf('weather'), 'duty.save', { ...roster, rev: 0, days });
    // On a machine that does much else the clock may be faster once; not report after report.
    const sender = await until('a delivery that sends', async () => {
      const { reportId } = await town.file(resident, spot);
      await town.pushed(handler, reportId);
      const deliveries = await town.api.get<Called[]>('/calls?function=deliver');
      return deliveries.find(({ requests }) => requests.some(isSending));
    });
    expect(sender.trigger).toBe('function');
    const inbox = sender.requests.findIndex(
      ({ action, collection }) => action === 'database.insertDocument' && collection === 'notices',
    );
    expect(inbox).toBeGreaterThanOrEqual(0);
    expect(sender.requests.findIndex(isSending)).toBeGreaterThan(inbox);
    for (const other of [colleague, leaderOf('weather')]) expect(await town.messages(other)).toEqual([]);
    await town.done(leaderOf('weather'), 'duty.save', { ...roster, rev: 1, days: [] });
  });

  it('takes one of what was allowed; with none left staff are asked to tap, and may', async () => {
    const { templates } = await town.done<{ templates: { name: string; rev: number }[] }>(
      admin,
      'template.list',
    );
    const task = templates.find(({ name }) => name === 'task');
    await town.done(admin, 'template.save', { ...task, templateId: 'demo-task-reminder', kind: 'one-time' });
    await until('every instance to know', async () => {
      await later(MINUTE_MS);
      return (await taskOf(handler))?.forGood === false;
    });
    await answer(handler, 'task', 'accept');
    const before = (await taskOf(handler))!.remaining;
    expect(before).toBeGreaterThan(0);
    expect(await needsTap(handler)).toBe(false);
    for (let left = before; left > 0; left -= 1) {
      const { reportId } = await town.file(resident, spot);
      await town.pushed(handler, reportId);
      await until('the quota to be counted', async () => (await taskOf(handler))!.remaining === left - 1);
    }
    expect(await needsTap(handler)).toBe(true);
    await answer(handler, 'task', 'accept');
    expect(await taskOf(handler)).toMatchObject({ remaining: 1, forGood: false });
    expect(await needsTap(handler)).toBe(false);
  });

  it('is reported by the phone: the same report twice counts once', async () => {
    const before = (await taskOf(handler))!.remaining;
    const input = { answers: [{ template: 'task', answer: 'accept' }] };
    await town.done(handler, 'push.answer', input, 'the same tap');
    await town.done(handler, 'push.answer', input, 'the same tap');
    expect((await taskOf(handler))!.remaining).toBe(before + 1);
  });

  it('is reported by the phone: a report that comes again after others still counts once', async () => {
    const before = (await taskOf(handler))!.remaining;
    const input = { answers: [{ template: 'task', answer: 'accept' }] };
    for (const tap of ['tap A', 'tap B', 'tap A']) await town.done(handler, 'push.answer', input, tap);
    expect((await taskOf(handler))!.remaining).toBe(before + 2);
  });

  it('that is allowed while WeChat says “none left” stays allowed', async () => {
    const slow = { kind: 'latency', api: 'subscribeMessage.send', ms: 3_000 };
    const none = { kind: 'openapi-error', api: 'subscribeMessage.send', errcode: 43101 };
    await town.api.post('/faults', { faults: [slow, none] });
    const { reportId } = await town.file(resident, spot);
    const stateOf = async () => (await pushOf(handler, reportId))?.pushState;
    await until('the message to be on its way', async () => (await stateOf()) === 'sending');
    await answer(handler, 'task', 'accept');
    expect(await stateOf()).toBe('sending');
    await until('WeChat to have said no', async () => (await stateOf()) === 'refused');
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await until('that to be counted', async () => (await taskOf(handler))!.remaining === 1);
    expect(await needsTap(handler)).toBe(false);
    const next = await town.file(resident, spot);
    await town.pushed(handler, next.reportId);
  });

  it('that WeChat refuses for want of consent leaves no quota and is not tried again; the inbox has it', async () => {
    const reportId = await refusedWith(43101);
    await until('it to be written down', async () => (await taskOf(handler))!.remaining === 0);
    await later(HOUR_MS);
    expect(await pushesAbout(reportId)).toEqual([]);
    expect(await town.notices(handler, reportId)).toHaveLength(1);
    expect(await needsTap(handler)).toBe(true);

    const silent = await town.file(resident, spot);
    await later(MINUTE_MS);
    expect(await pushesAbout(silent.reportId)).toEqual([]);
    await answer(handler, 'task', 'accept');
    const next = await town.file(resident, spot);
    await town.pushed(handler, next.reportId);
  });

  it.each([
    ['busy', -1],
    ['two at once', 43108],
  ])('goes soon after WeChat was %s (%p)', async (_, code) => {
    const reportId = await refusedWith(code);
    await until('the second try', async () => {
      await later(MINUTE_MS);
      return (await pushesAbout(reportId)).length > 0;
    });
    expect(await pushesAbout(reportId)).toHaveLength(1);
  });

  it('goes tomorrow when the day’s quota is used up (45009)', async () => {
    const reportId = await refusedWith(45009);
    await until('the next day', async () => {
      await later(HOUR_MS);
      return (await pushesAbout(reportId)).length > 0;
    });
    const [message] = await pushesAbout(reportId);
    const dayOf = (at: number) => Math.floor((at + 8 * HOUR_MS) / (24 * HOUR_MS));
    const { report } = await town.open(resident, reportId);
    expect(dayOf(message!.sentAt)).toBe(dayOf(report.filedAt) + 1);
  });

  it.each([47003, 41030, 40037])(
    'stops at %p; the administrator is told, sees why, and tries again',
    async (code) => {
      const reportId = await refusedWith(code);
      const stopped = await until('the messages to be parked', async () => {
        const items = (await parked()).items.filter((one) => one.of === 'push' && one.code === code);
        return items.length >= handlersOf('weather').length && items;
      });
      expect(stopped.filter(({ reason }) => reason === '')).toEqual([]);
      await later(HOUR_MS + MINUTE_MS);
      const { notices } = await town.done<{ notices: { kind: string; en: { title: string } }[] }>(
        admin,
        'notice.list',
      );
      expect(notices[0]).toMatchObject({ kind: 'push-trouble', en: { title: expect.any(String) } });
      expect(await pushesAbout(reportId)).toEqual([]);
      const retry = { pushes: stopped.map(({ parkedId }) => parkedId), rows: [] };
      const retried = stopped.length;
      expect(await town.done(admin, 'outbox.retry', retry, `retry ${code}`)).toEqual({ retried });
      await later(MINUTE_MS);
      expect(await pushesAbout(reportId)).toHaveLength(1);
      const { lines } = await town.done<{ lines: { what: string }[] }>(admin, 'audit.list');
      expect(lines.map(({ what }) => what)).toContain('parked.retried');
    },
  );

  it('tried again by hand goes behind what waits for the person, and says of when it is', async () => {
    const stopped = await refusedWith(47003);
    const waits = await refusedWith(-1);
    const retry = { pushes: [(await pushOf(handler, stopped))!._id], rows: [] };
    expect(await town.done(admin, 'outbox.retry', retry, 'late')).toEqual({ retried: 1 });
    const late = await until('the late one', async () => {
      await later(MINUTE_MS);
      return (await pushesAbout(stopped))[0];
    });
    expect((await pushesAbout(waits))[0]!.id).toBeLessThan(late.id);
    expect(late.data['thing2']?.value).toMatch(/^补发\d+月\d+日\d\d:\d\d：积存垃圾$/);
  });

  it('whose answer is lost comes once; it is parked, in doubt, and not tried again by itself', async () => {
    await allow();
    await town.api.post('/faults', { kind: 'dropped-reply', api: 'subscribeMessage.send' });
    const { reportId } = await town.file(resident, spot);
    await until('it to be parked', async () => (await pushOf(handler, reportId))?.pushState === 'parked');
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await later(HOUR_MS);
    expect(await pushesAbout(reportId)).toHaveLength(1);
    const mine = (await pushOf(handler, reportId))!._id;
    const { items } = await town.done<{ items: { parkedId: string; doubtful: boolean }[] }>(
      admin,
      'outbox.list-parked',
    );
    expect(items.find(({ parkedId }) => parkedId === mine)).toMatchObject({ doubtful: true });
  });

  describe('of the employee relation', () => {
    const API = 'employeerelationmsg.send';
    const employee = async () =>
      (await town.done<{ employee: { templateId: string; bound: boolean } }>(handler, 'push.load')).employee;
    /** In WeChat's own panel. */
    const answerWeChat = async (bindingStatus: 'accept' | 'reject') => {
      const templates = { [(await employee()).templateId]: 'accept' };
      const token = await town.api.signIn(handler);
      await town.api.post('/employee-relation', { bindingStatus, templates }, token);
    };
    const bind = async () => {
      await answerWeChat('accept');
      await town.done(handler, 'push.answer', { answers: [], employee: true }, `${Math.random()}`);
    };
    const cameBy = async () => {
      const { reportId } = await town.file(resident, spot);
      return (await town.pushed(handler, reportId)).templateId;
    };

    it('comes over https, in its own template’s fields, and takes nothing of what was allowed', async () => {
      await bind();
      const before = (await taskOf(handler))!.remaining;
      const { reportId } = await town.file(resident, spot);
      const { templateId, data } = await town.pushed(handler, reportId);
      expect(templateId).toBe((await employee()).templateId);
      expect(data).toMatchObject({ thing3: { value: '积存垃圾' }, phrase5: { value: '待处置' } });
      expect((await taskOf(handler))!.remaining).toBe(before);
    });

    it('comes as everybody’s at once when WeChat says there is no relation any more (40256)', async () => {
      await answer(handler, 'task', 'accept');
      await answerWeChat('reject');
      expect(await cameBy()).toBe('demo-task-reminder');
      await until('that to be known', async () => !(await employee()).bound);
    });

    it('stays with whoever is bound anew while WeChat still refuses', async () => {
      await bind();
      await answer(handler, 'task', 'accept');
      const slow = { kind: 'latency', api: API, ms: 3_000 };
      const none = { kind: 'openapi-error', api: API, errcode: 40256 };
      await town.api.post('/faults', { faults: [slow, none] });
      const { reportId } = await town.file(resident, spot);
      const stateOf = async () => (await pushOf(handler, reportId))?.pushState;
      await until('the message to be on its way', async () => (await stateOf()) === 'sending');
      await bind();
      expect(await stateOf()).toBe('sending');
      expect((await town.pushed(handler, reportId)).templateId).toBe('demo-task-reminder');
      await fetch(`${town.url}/faults`, { method: 'DELETE' });
      await until('the end of that run', async () => (await stateOf()) === 'sent');
      expect((await employee()).bound).toBe(true);
      expect(await cameBy()).toBe((await employee()).templateId);
    });
  });

  it('is shown, changed and tried by administrators only', async () => {
    for (const action of ['outbox.list-parked', 'template.list', 'webhook.list'])
      expect((await town.refusal(handler, action)).code).toBe('call.not-allowed');
    const sent = await town.done(admin, 'template.test', { name: 'progress' });
    expect(sent).toMatchObject({ sent: true });
    expect((await town.messages(admin)).at(-1)?.data['thing2']?.value).toBe('下水道堵塞外溢');
  });
});
