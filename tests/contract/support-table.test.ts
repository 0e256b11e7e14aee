import { readFileSync } from 'node:fs';
import { readDeviations } from './support/deviations';

test('whatever is unlike WeChat is said in SUPPORT.md', () => {
  const table = readFileSync('local/cloud/SUPPORT.md', 'utf8');
  const missing = readDeviations().filter(({ text }) => !table.includes(text.replaceAll('|', '\\|')));
  expect(missing).toEqual([]);
});

test('both generations of the SDK hold every line of SUPPORT.md', () => {
  expect(readFileSync('local/cloud/SUPPORT.md', 'utf8')).not.toContain('✗');
});
