import fc from 'fast-check';
import { idFrom, personKeyOf } from './ids';

describe('ids made from what they stand for', () => {
  it('are the same for the same parts and differ for others, wherever the parts are cut', () => {
    const parts = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(idFrom(...a) === idFrom(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('do not show the openid', () => {
    expect(personKeyOf('oAbc123')).toMatch(/^[0-9a-f]{32}$/);
    expect(personKeyOf('oAbc123')).not.toContain('Abc');
  });
});
