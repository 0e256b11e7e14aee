import { FileIds, pathProblem } from './path';

test.each(['a.png', 'imgs/图 1.png', 'a/b/c..d', '100%.txt'])('takes %s', (path) => {
  expect(pathProblem(path)).toBeUndefined();
});

test.each([
  '',
  '/a',
  '../a',
  'a/../../b',
  'a//b',
  './a',
  'a/',
  'a\\b',
  'a?b',
  'a#b',
  'a\u0000b',
  'x'.repeat(851),
  7,
])('refuses %j', (path) => {
  expect(pathProblem(path)).toEqual(expect.any(String));
});

test('a file id names its path, and an id of another environment names nothing', () => {
  const ids = new FileIds('env-1');
  expect(ids.pathOf(ids.of('a/图.png'))).toBe('a/图.png');
  expect(new FileIds('env-2').pathOf(ids.of('a'))).toBeUndefined();
  expect(ids.pathOf(undefined)).toBeUndefined();
});
