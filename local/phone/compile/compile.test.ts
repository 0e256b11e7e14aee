import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProgram } from './compile';

describe('a built mini-program is compiled', () => {
  let dir: string;
  const put = (name: string, text: string) => writeFileSync(join(dir, name), text);

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'weapp-'));
    put('app.json', '{"pages":["index"]}');
    put('app.js', 'App({})');
    put('index.json', '{}');
    put('index.js', 'Page({})');
    put('index.wxml', '<view>one</view>');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('once, for as long as no file changes', () => {
    expect(compileProgram(dir)).toBe(compileProgram(dir));
  });

  it('anew when a file changed', () => {
    const before = compileProgram(dir);
    put('index.wxml', '<view>two!</view>');
    utimesSync(join(dir, 'index.wxml'), new Date(), new Date(Date.now() + 5000));
    const after = compileProgram(dir);
    expect(after.version).not.toBe(before.version);
    expect(after.templates).toContain('two!');
  });

  it('with what the template compiler has to say of bad markup', () => {
    put('index.wxml', '<view>\n<text></view>');
    expect(compileProgram(dir).findings.join()).toMatch(/^index\.wxml:/);
  });

  it('not at all without an app.json', () => {
    rmSync(join(dir, 'app.json'));
    expect(() => compileProgram(dir)).toThrow('no app.json');
  });
});
