import { findRoute, matchPath, route } from './router';

test('names what stands for a segment and for the rest, decoded', () => {
  expect(matchPath('/call/:function', '/call/api')).toEqual({ function: 'api' });
  expect(matchPath('/files/*', '/files/imgs/%E5%9B%BE%201.png')).toEqual({ '*': 'imgs/图 1.png' });
});

test('does not match a longer or a shorter path, nor a broken escape', () => {
  expect(matchPath('/call/:function', '/call/api/more')).toBeUndefined();
  expect(matchPath('/call/:function', '/call')).toBeUndefined();
  expect(matchPath('/call/:function', '/call/%E5%9')).toBeUndefined();
});

test('tells a wrong method from a wrong path', () => {
  const routes = [route('POST', '/call/:function', () => undefined)];
  expect(findRoute(routes, 'GET', '/call/api')).toMatchObject({ route: undefined, pathKnown: true });
  expect(findRoute(routes, 'GET', '/nowhere')).toMatchObject({ route: undefined, pathKnown: false });
});
