import { BURST_WINDOW_MS } from './flags';
import { SourceWatch } from './source-watch';

const NOW = 1_700_000_000_000;

describe('whom WeChat is asked about', () => {
  const asked = (watch: SourceWatch, source: string, count: number, at = NOW) =>
    Array.from({ length: count }, () => watch.asks('p', source, at)).filter(Boolean).length;

  it('is nobody of a household, and a few of a source that has become busy', () => {
    const watch = new SourceWatch();
    expect(asked(watch, 'home', 9)).toBe(0);
    expect(asked(watch, 'hall', 500)).toBe(5);
  });

  it('is nobody whose source is not known', () => {
    expect(asked(new SourceWatch(), '', 500)).toBe(0);
  });

  it('begins anew after the time that is looked at', () => {
    const watch = new SourceWatch();
    expect(asked(watch, 'home', 9)).toBe(0);
    expect(asked(watch, 'home', 9, NOW + BURST_WINDOW_MS + 1)).toBe(0);
  });
});
