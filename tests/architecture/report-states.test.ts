import { readFileSync } from 'node:fs';
import { TRANSITIONS } from '../../cloudfunctions/src/reports/report';
import { drawStates, STATES_FILE } from '../../scripts/state-diagram';

/** However wide the columns of a table are drawn. */
const plain = (page: string) => page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe('the diagram of a report’s states', () => {
  const page = readFileSync(STATES_FILE, 'utf8');

  it('is what the table says', () => {
    expect(plain(page)).toBe(plain(drawStates()));
  });

  it('shows every step', () => {
    expect(Object.keys(TRANSITIONS).filter((step) => !page.includes(`| ${step} `))).toEqual([]);
  });
});
