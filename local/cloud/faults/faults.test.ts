import { Faults } from './faults';

const at = { function: 'note', action: 'database.modifyDocument', collection: 'notes' };

function pattern(body: object, times = 40): string {
  const faults = new Faults();
  faults.add({ kind: 'latency', ...body });
  return Array.from({ length: times }, () => (faults.strike('latency', at) ? 'x' : '.')).join('');
}

test('the same seed strikes the same requests', () => {
  expect(pattern({ rate: 0.3, seed: 7 })).toBe(pattern({ rate: 0.3, seed: 7 }));
  expect(pattern({ rate: 0.3, seed: 7 })).not.toBe(pattern({ rate: 0.3, seed: 8 }));
});

test('a rate is a share, a count is an end', () => {
  const struck = pattern({ rate: 0.25, seed: 3 }, 4000).replaceAll('.', '').length;
  expect(struck).toBeGreaterThan(850);
  expect(struck).toBeLessThan(1150);
  expect(pattern({ count: 3 })).toMatch(/^xxx\.+$/);
  expect(pattern({ rate: 0 })).toMatch(/^\.+$/);
});

test('it strikes only where it was aimed', () => {
  expect(pattern({ collection: 'notes', function: 'note' })).toMatch(/^x+$/);
  expect(pattern({ collection: 'tasks' })).toMatch(/^\.+$/);
  expect(pattern({ action: 'database.getDocument' })).toMatch(/^\.+$/);
});

test('tells how often it was asked and how often it struck; cleared, it is gone', () => {
  const faults = new Faults();
  faults.add({ kind: 'latency', count: 1 });
  faults.strike('latency', at);
  faults.strike('latency', at);
  expect(faults.list()).toMatchObject([{ id: 1, hits: 1, seen: 1 }]);
  faults.clear();
  expect(faults.list()).toEqual([]);
});

test.each([[{ kind: 'boredom' }], [{ kind: 'latency', rate: 2 }], [{ kind: 'latency', function: 7 }], [{}]])(
  'refuses %j',
  (body) => {
    expect(() => new Faults().add(body)).toThrow(/must be/);
  },
);
