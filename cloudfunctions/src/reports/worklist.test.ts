import type { Commands } from '../platform/cloud';
import { worklistConditions, worklistParts } from './worklist';

describe('a worklist', () => {
  it('is empty for residents and volunteers', () => {
    expect(worklistParts([])).toEqual([]);
    expect(worklistParts([{ role: 'volunteer', bureauId: null }])).toEqual([]);
  });

  it('of a handler is what their bureaus have on the table', () => {
    const grants = [
      { role: 'handler', bureauId: 'housing' },
      { role: 'leader', bureauId: 'housing' },
      { role: 'handler', bureauId: 'street' },
    ] as const;
    expect(worklistParts(grants)).toEqual([
      { bureauId: 'housing', states: ['dispatched', 'handling'] },
      { bureauId: 'street', states: ['dispatched', 'handling'] },
    ]);
  });

  it('asks only for states that are asked for, and by deadline for those that have one', () => {
    const command = { in: (values: unknown) => values } as unknown as Commands;
    const desk = [{ role: 'dispatcher', bureauId: null }] as const;
    expect(worklistConditions(command, desk, { due: 'overdue' })).toEqual([
      { state: ['submitted', 'handled'] },
    ]);
    expect(worklistConditions(command, desk, { states: ['handled', 'dispatched'] })).toEqual([
      { state: ['handled'] },
    ]);
    expect(worklistConditions(command, desk, { states: ['handling'] })).toEqual([]);
  });

  it('does not list twice what a city-wide role covers already', () => {
    const grants = [
      { role: 'inspector', bureauId: 'housing' },
      { role: 'dispatcher', bureauId: null },
    ] as const;
    expect(worklistParts(grants)).toEqual([
      { bureauId: null, states: ['screening', 'submitted', 'handled'] },
    ]);
  });
});
