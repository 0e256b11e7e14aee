import { isOwnFile } from '../platform/photo-files';
import { verdictOf } from './photo-verdicts';

describe('a picture', () => {
  it.each([
    ['pass', 'pass'],
    ['risky', 'blocked'],
    ['review', 'review'],
    ['', null],
  ])('that WeChat answers “%s” about is %s', (suggest, verdict) => {
    expect(verdictOf(suggest)).toBe(verdict);
  });

  it('of another environment is not ours', () => {
    expect(isOwnFile('cloud://demo.6c6f-demo-1/a.jpg', 'demo')).toBe(true);
    expect(isOwnFile('cloud://demo2.6c6f-demo-1/a.jpg', 'demo')).toBe(false);
    expect(isOwnFile('https://demo.example/a.jpg', 'demo')).toBe(false);
  });
});
