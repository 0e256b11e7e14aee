import { convertSelector } from './selectors';
import { compileStyles } from './styles';
import { convertValue } from './values';

const compiled = (css: string, others: Record<string, string> = {}) =>
  compileStyles(new Map(Object.entries({ 'app.wxss': css, ...others })))['app']!.replace(/\s+/g, ' ');

describe('WXSS becomes CSS', () => {
  it.each([
    ['view', 'wx-view'],
    ['page', 'wx-page'],
    ['.card > text', '.card > wx-text'],
    ['view.card:first-child', 'wx-view.card:first-child'],
    ['.a,view', '.a,wx-view'],
    ['.view', '.view'],
    ['#text', '#text'],
    ['.row--text', '.row--text'],
    ['.row-text', '.row-text'],
    ['[data-a="view text"]', '[data-a="view text"]'],
    ['view:not(.on)', 'wx-view:not(.on)'],
    ['.list>:not(image)', '.list>:not(wx-image)'],
    ['scroll-view::-webkit-scrollbar', 'wx-scroll-view::-webkit-scrollbar'],
    ['wx-view', 'wx-view'],
  ])('reads the selector %s as %s', (from, to) => {
    expect(convertSelector(from)).toBe(to);
  });

  it.each([
    ['32rpx', 'calc(var(--ph-rpx) * 32)'],
    ['-1.5rpx auto', 'calc(var(--ph-rpx) * -1.5) auto'],
    ['calc(100vh - 88rpx)', 'calc(calc(var(--ph-page-vh) * 100) - calc(var(--ph-rpx) * 88))'],
    ['env(safe-area-inset-bottom)', 'var(--ph-safe-bottom)'],
    ['constant(safe-area-inset-bottom)', 'var(--ph-safe-bottom)'],
    ['url(a32rpx.png)', 'url(a32rpx.png)'],
    ['16px', '16px'],
  ])('reads the value %s as %s', (from, to) => {
    expect(convertValue(from)).toBe(to);
  });

  it('folds imports in, relative to the file that names them', () => {
    const css = compiled('@import "./styles/base.wxss"; .a { color: red }', {
      'styles/base.wxss': '@import "more.wxss";',
      'styles/more.wxss': 'view { margin: 2rpx }',
    });
    expect(css).toContain('wx-view { margin: calc(var(--ph-rpx) * 2) }');
    expect(css).not.toContain('@import');
  });

  it('lets the dark media query follow the theme of the phone, not of the machine', () => {
    const css = compiled('@media (prefers-color-scheme: dark) { page { color: white } }');
    expect(css).toContain(':where([data-theme="dark"]) wx-page { color: white }');
    expect(css).not.toContain('@media');
  });

  it('keeps what else a media query asks', () => {
    const css = compiled(
      '@media (prefers-color-scheme: dark) and (min-width: 400px) { page { color: white } }',
    );
    expect(css).toContain('@media (min-width: 400px)');
  });

  it('leaves keyframes alone', () => {
    expect(compiled('@keyframes in { from { opacity: 0 } to { opacity: 1 } }')).toContain(
      'from { opacity: 0 } to { opacity: 1 }',
    );
  });

  it('refuses a style that imports itself', () => {
    expect(() => compiled('@import "./app.wxss";')).toThrow('imports itself');
  });
});
