import { allPages, parseQuery, parseRoute, resolveRoute } from './routes';

const APP = {
  pages: ['pages/home/index', 'pages/detail/index'],
  subPackages: [{ root: 'extra/', pages: ['deep/index'] }],
};

describe('addresses of pages', () => {
  it('include those of subpackages', () => {
    expect(allPages(APP)).toEqual(['pages/home/index', 'pages/detail/index', 'extra/deep/index']);
  });

  it.each([
    ['/pages/detail/index?id=1', 'pages/detail/index'],
    ['pages/detail/index', 'pages/detail/index'],
    ['../detail/index', 'pages/detail/index'],
    ['./other', 'pages/home/other'],
    ['/extra/deep/index', 'extra/deep/index'],
  ])('resolve %s as %s from the home page', (url, path) => {
    expect(resolveRoute(url, 'pages/home/index', allPages(APP)).path).toBe(path);
  });

  it('keep a query as it was written, as WeChat does', () => {
    expect(parseQuery('name=%E7%8E%8B&empty=&flag')).toEqual({ name: '%E7%8E%8B', empty: '', flag: '' });
    expect(parseRoute('a/b?x=1=2').query).toEqual({ x: '1=2' });
  });
});
