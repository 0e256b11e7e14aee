import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../clock';
import { openState, type State } from '../state/state';
import { Pushes } from './pushes';

let dir: string;
let state: State;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pushes-'));
  state = openState(dir);
});
afterEach(() => {
  state.close();
  rmSync(dir, { recursive: true });
});

const routes = [{ event: 'verdict', function: 'open' }];
const NOW = 1_000_000;

test('goes to its function once it is due, and not again', async () => {
  const clock = createClock(0, () => NOW);
  let took!: (body: string) => void;
  const taken = new Promise<string>((resolve) => (took = resolve));
  const pushes = new Pushes(state, clock, routes, async (name, body) => took(`${name} ${body}`));
  pushes.add({ event: 'verdict', body: { a: 1 }, dueAt: NOW + 60_000 });
  expect(pushes.list()).toHaveLength(1);
  clock.setOffset(61_000);
  expect(await taken).toBe('open {"a":1}');
  while (pushes.list().length > 0) await new Promise((resolve) => setImmediate(resolve));
  pushes.close();
});

test('a function that fails is asked again later, and given up after four times', async () => {
  const clock = createClock(0, () => NOW);
  let attempts = 0;
  const pushes = new Pushes(state, clock, routes, async () => {
    attempts += 1;
    throw new Error(`no ${attempts}`);
  });
  pushes.add({ event: 'verdict', body: {}, dueAt: NOW });
  for (let hours = 1; pushes.list()[0]!.failure === null; hours += 1) {
    clock.setOffset(hours * 3_600_000);
    const before = attempts;
    while (attempts === before || pushes.list()[0]!.attempts < attempts) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  expect(pushes.list()[0]).toMatchObject({ attempts: 4, failure: 'Error: no 4' });
  pushes.close();
});

test('a clock that goes back leaves what was due soon due soon', () => {
  const clock = createClock(7 * 86_400_000, () => NOW);
  const pushes = new Pushes(state, clock, routes, async () => undefined);
  pushes.add({ event: 'verdict', body: {}, dueAt: clock.now() + 5000 });
  clock.setOffset(0);
  expect(pushes.list()[0]!.dueAt).toBe(NOW + 5000);
  pushes.close();
});
