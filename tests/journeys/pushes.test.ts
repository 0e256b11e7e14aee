import { handlersOf, holderOf, leaderOf } from '../../scripts/town/people';
import { dayOf } from '../../types/china-time';
import { PushTown } from '../support/push-town';
import type { Town } from '../support/town';
import { until } from '../support/until';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A function's call as the cloud has it on record. */
interface Called {
  trigger: string;
  requests: { action: string; collection?: string }[];
}
const isSending = ({ action }: { action: string }) => action === 'subscribeMessage.send';

describe('a message to somebody’s chat', () => {
  const [handler, colleague] = handlersOf('weather').map(({ id }) => id) as [string, string];
  const admin = holderOf('admin').id;
  let pushes: PushTown;
  let town: Town;
  beforeAll(async () => {
    pushes = await PushTown.open();
    town = pushes.town;
  });
  afterAll(() => town.close());

  it('leaves in the delivery that the change itself calls, after the inbox, to whoever is on duty and to nobody else', async () => {
    await pushes.allow();
    const { personId } = await town.done<{ personId: string }>(handler, 'me.load');
    const roster = { bureauId: 'weather', shifts: [], leaves: [], deputy: null };
    const days = [{ day: dayOf(Date.now()), who: [personId] }];
    await town.done(leaderOf('weather'), 'duty.save', { ...roster, rev: 0, days });
    // On a machine that does much else the clock may be faster once; not report after report.
    const sender = await until('a delivery that sends', async () => {
      const { reportId } = await pushes.file();
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
      await pushes.later(MINUTE_MS);
      return (await pushes.taskOf(handler))?.forGood === false;
    });
    await pushes.answer(handler, 'task', 'accept');
    const before = (await pushes.taskOf(handler))!.remaining;
    expect(before).toBeGreaterThan(0);
    expect(await pushes.needsTap(handler)).toBe(false);
    for (let left = before; left > 0; left -= 1) {
      const { reportId } = await pushes.file();
      await town.pushed(handler, reportId);
      await until(
        'the quota to be counted',
        async () => (await pushes.taskOf(handler))!.remaining === left - 1,
      );
    }
    expect(await pushes.needsTap(handler)).toBe(true);
    await pushes.answer(handler, 'task', 'accept');
    expect(await pushes.taskOf(handler)).toMatchObject({ remaining: 1, forGood: false });
    expect(await pushes.needsTap(handler)).toBe(false);
  });

  it('is reported by the phone: the same report twice counts once', async () => {
    const before = (await pushes.taskOf(handler))!.remaining;
    const input = { answers: [{ template: 'task', answer: 'accept' }] };
    await town.done(handler, 'push.answer', input, 'the same tap');
    await town.done(handler, 'push.answer', input, 'the same tap');
    expect((await pushes.taskOf(handler))!.remaining).toBe(before + 1);
  });

  it('is reported by the phone: a report that comes again after others still counts once', async () => {
    const before = (await pushes.taskOf(handler))!.remaining;
    const input = { answers: [{ template: 'task', answer: 'accept' }] };
    for (const tap of ['tap A', 'tap B', 'tap A']) await town.done(handler, 'push.answer', input, tap);
    expect((await pushes.taskOf(handler))!.remaining).toBe(before + 2);
  });

  it('that is allowed while WeChat says “none left” stays allowed', async () => {
    const slow = { kind: 'latency', api: 'subscribeMessage.send', ms: 3_000 };
    const none = { kind: 'openapi-error', api: 'subscribeMessage.send', errcode: 43101 };
    await town.api.post('/faults', { faults: [slow, none] });
    const { reportId } = await pushes.file();
    const stateOf = async () => (await pushes.pushOf(handler, reportId))?.pushState;
    await until('the message to be on its way', async () => (await stateOf()) === 'sending');
    await pushes.answer(handler, 'task', 'accept');
    expect(await stateOf()).toBe('sending');
    await until('WeChat to have said no', async () => (await stateOf()) === 'refused');
    await pushes.endFaults();
    await until('that to be counted', async () => (await pushes.taskOf(handler))!.remaining === 1);
    expect(await pushes.needsTap(handler)).toBe(false);
    const next = await pushes.file();
    await town.pushed(handler, next.reportId);
  });

  it('that WeChat refuses for want of consent leaves no quota and is not tried again; the inbox has it', async () => {
    const reportId = await pushes.refusedWith(43101);
    await until('it to be written down', async () => (await pushes.taskOf(handler))!.remaining === 0);
    await pushes.later(HOUR_MS);
    expect(await pushes.pushesAbout(reportId)).toEqual([]);
    expect(await town.notices(handler, reportId)).toHaveLength(1);
    expect(await pushes.needsTap(handler)).toBe(true);

    const silent = await pushes.file();
    await pushes.later(MINUTE_MS);
    expect(await pushes.pushesAbout(silent.reportId)).toEqual([]);
    await pushes.answer(handler, 'task', 'accept');
    const next = await pushes.file();
    await town.pushed(handler, next.reportId);
  });

  it.each([
    ['busy', -1],
    ['two at once', 43108],
  ])('goes soon after WeChat was %s (%p)', async (_, code) => {
    const reportId = await pushes.refusedWith(code);
    await until('the second try', async () => {
      await pushes.later(MINUTE_MS);
      return (await pushes.pushesAbout(reportId)).length > 0;
    });
    expect(await pushes.pushesAbout(reportId)).toHaveLength(1);
  });

  it('goes tomorrow when the day’s quota is used up (45009)', async () => {
    const reportId = await pushes.refusedWith(45009);
    await until('the next day', async () => {
      await pushes.later(HOUR_MS);
      return (await pushes.pushesAbout(reportId)).length > 0;
    });
    const [message] = await pushes.pushesAbout(reportId);
    const dayOf = (at: number) => Math.floor((at + 8 * HOUR_MS) / (24 * HOUR_MS));
    const { report } = await town.open(pushes.resident, reportId);
    expect(dayOf(message!.sentAt)).toBe(dayOf(report.filedAt) + 1);
  });

  it.each([47003, 41030, 40037])(
    'stops at %p; the administrator is told, sees why, and tries again',
    async (code) => {
      const reportId = await pushes.refusedWith(code);
      const stopped = await until('the messages to be parked', async () => {
        const items = (await pushes.parked()).items.filter((one) => one.of === 'push' && one.code === code);
        return items.length >= handlersOf('weather').length && items;
      });
      expect(stopped.filter(({ reason }) => reason === '')).toEqual([]);
      await pushes.later(HOUR_MS + MINUTE_MS);
      const { notices } = await town.done<{ notices: { kind: string; en: { title: string } }[] }>(
        admin,
        'notice.list',
      );
      expect(notices[0]).toMatchObject({ kind: 'push-trouble', en: { title: expect.any(String) } });
      expect(await pushes.pushesAbout(reportId)).toEqual([]);
      const retry = { pushes: stopped.map(({ parkedId }) => parkedId), rows: [] };
      const retried = stopped.length;
      expect(await town.done(admin, 'outbox.retry', retry, `retry ${code}`)).toEqual({ retried });
      await pushes.later(MINUTE_MS);
      expect(await pushes.pushesAbout(reportId)).toHaveLength(1);
      const { lines } = await town.done<{ lines: { what: string }[] }>(admin, 'audit.list');
      expect(lines.map(({ what }) => what)).toContain('parked.retried');
    },
  );

  it('tried again by hand goes behind what waits for the person, and says of when it is', async () => {
    const stopped = await pushes.refusedWith(47003);
    const waits = await pushes.refusedWith(-1);
    const retry = { pushes: [(await pushes.pushOf(handler, stopped))!._id], rows: [] };
    expect(await town.done(admin, 'outbox.retry', retry, 'late')).toEqual({ retried: 1 });
    const late = await until('the late one', async () => {
      await pushes.later(MINUTE_MS);
      return (await pushes.pushesAbout(stopped))[0];
    });
    expect((await pushes.pushesAbout(waits))[0]!.id).toBeLessThan(late.id);
    expect(late.data['thing2']?.value).toMatch(/^补发\d+月\d+日\d\d:\d\d：积存垃圾$/);
  });

  it('whose answer is lost comes once; it is parked, in doubt, and not tried again by itself', async () => {
    await pushes.allow();
    await town.api.post('/faults', { kind: 'dropped-reply', api: 'subscribeMessage.send' });
    const { reportId } = await pushes.file();
    await until(
      'it to be parked',
      async () => (await pushes.pushOf(handler, reportId))?.pushState === 'parked',
    );
    await pushes.endFaults();
    await pushes.later(HOUR_MS);
    expect(await pushes.pushesAbout(reportId)).toHaveLength(1);
    const mine = (await pushes.pushOf(handler, reportId))!._id;
    const { items } = await town.done<{ items: { parkedId: string; trouble: string }[] }>(
      admin,
      'outbox.list-parked',
    );
    expect(items.find(({ parkedId }) => parkedId === mine)).toMatchObject({ trouble: 'unanswered' });
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
      const { reportId } = await pushes.file();
      return (await town.pushed(handler, reportId)).templateId;
    };

    it('comes over https, in its own template’s fields, and takes nothing of what was allowed', async () => {
      await bind();
      const before = (await pushes.taskOf(handler))!.remaining;
      const { reportId } = await pushes.file();
      const { templateId, data } = await town.pushed(handler, reportId);
      expect(templateId).toBe((await employee()).templateId);
      expect(data).toMatchObject({ thing3: { value: '积存垃圾' }, phrase5: { value: '待处置' } });
      expect((await pushes.taskOf(handler))!.remaining).toBe(before);
    });

    it('comes as everybody’s at once when WeChat says there is no relation any more (40256)', async () => {
      await pushes.answer(handler, 'task', 'accept');
      await answerWeChat('reject');
      expect(await cameBy()).toBe('demo-task-reminder');
      await until('that to be known', async () => !(await employee()).bound);
    });

    it('stays with whoever is bound anew while WeChat still refuses', async () => {
      await bind();
      await pushes.answer(handler, 'task', 'accept');
      const slow = { kind: 'latency', api: API, ms: 3_000 };
      const none = { kind: 'openapi-error', api: API, errcode: 40256 };
      await town.api.post('/faults', { faults: [slow, none] });
      const { reportId } = await pushes.file();
      const stateOf = async () => (await pushes.pushOf(handler, reportId))?.pushState;
      await until('the message to be on its way', async () => (await stateOf()) === 'sending');
      await bind();
      expect(await stateOf()).toBe('sending');
      expect((await town.pushed(handler, reportId)).templateId).toBe('demo-task-reminder');
      await pushes.endFaults();
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
