import { Quiet } from './quiet';

test('waits for what runs, and lets nothing begin in between', async () => {
  const quiet = new Quiet();
  const order: string[] = [];
  await quiet.enter();
  const alone = quiet.alone(() => order.push('alone'));
  const later = quiet.enter().then(() => order.push('later'));
  await Promise.resolve();
  order.push('running');
  quiet.leave();
  await Promise.all([alone, later]);
  expect(order).toEqual(['running', 'alone', 'later']);
});

test('two that want to be alone are so one after the other, also when the first fails', async () => {
  const quiet = new Quiet();
  const first = quiet.alone(() => {
    throw new Error('no');
  });
  const second = quiet.alone(() => 'second');
  await expect(first).rejects.toThrow('no');
  await expect(second).resolves.toBe('second');
});
