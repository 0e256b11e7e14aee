import { contract } from './support/contract';

contract('timers', {}, ({ local, guarantee }) => {
  guarantee('a timer’s call has a TriggerName and no person', 'documented', async () => {
    const { body } = await local().post('/timers/pushed/run', {});
    expect(body.result).toMatchObject({ Type: 'Timer', TriggerName: 'tick', Time: expect.any(String) });
    const line = JSON.parse(local().parts.calls.all().at(-1)!.lines[0]!);
    expect(line).toMatchObject({ trigger: 'timer', SOURCE: 'wx_trigger' });
    expect(line).not.toHaveProperty('OPENID');
  });

  guarantee('it runs by itself at its time in China', 'documented', async () => {
    await local().post('/clock', { now: '2026-11-23T18:59:59.990Z' });
    const ran = () =>
      local()
        .parts.calls.all()
        .filter((call) => call.trigger === 'timer');
    const before = ran().length;
    while (ran().length === before) await new Promise((resolve) => setImmediate(resolve));
    const line = JSON.parse(ran().at(-1)!.lines[0]!);
    expect(line.event.Time).toMatch(/^2026-11-23T19:00:00/);
    await local().post('/clock', { offsetMs: 0 });
  });

  guarantee('a function without a timer has none to run', 'our choice', async () => {
    expect(await local().post('/timers/unlisted/run', {})).toMatchObject({ status: 404 });
  });
});
