import { openFixture } from './fixtures/open-fixture';
import type { TestPhone } from './jsdom';

/** A host that swallows what is broken would make every other test worthless: each break here must be seen. */
describe('a broken build is noticed', () => {
  let phone: TestPhone;
  afterEach(() => phone?.close());

  it('when a handler is missing', async () => {
    phone = await openFixture({
      mutate: (program) =>
        void (program.templates = program.templates
          .replaceAll('"add"', '"gone"')
          .replaceAll("'add'", "'gone'")),
    });
    await phone.waitFor('不到三个');
    await phone.tap('添一个');
    await phone.tap('里面');
    await phone.waitFor('里7');
    expect(phone.text()).toContain('不到三个');
  });

  it('when a module is missing', async () => {
    phone = await openFixture({
      page: 'pages/detail/index?id=1',
      mutate: ({ scripts }) => void delete scripts['words.js'],
    });
    await phone.tap('分包');
    await phone.tap('再来一层');
    await phone.waitFor('第 2 个');
    expect(phone.calls('navigateTo')[0]?.outcome).toContain("module 'words.js' is not defined");
    expect(phone.errors()).not.toEqual([]);
  });

  it('when a page is not in app.json', async () => {
    phone = await openFixture({
      mutate: ({ app }) => void (app.pages = app.pages.filter((page) => !page.includes('detail'))),
    });
    await phone.tap('1. 一');
    await phone.tap('里面');
    await phone.waitFor('里7');
    expect(phone.calls('navigateTo')[0]?.outcome).toContain('is not found');
  });

  it('when a page’s file calls neither Page() nor Component()', async () => {
    await expect(
      openFixture({ mutate: ({ scripts }) => void (scripts['pages/home/index.js'] = '') }),
    ).rejects.toThrow('has not been registered');
  });

  it('when code reaches for a browser', async () => {
    phone = await openFixture({
      mutate: ({ scripts }) =>
        void (scripts['pages/home/index.js'] = `Page({ onLoad() { localStorage.getItem('x') } })`),
    });
    expect(phone.errors()).toMatchObject([{ where: 'onLoad of pages/home/index' }]);
  });

  it('when a handler throws', async () => {
    phone = await openFixture({
      mutate: (program) => {
        const home = 'pages/home/index.js';
        program.scripts[home] = program.scripts[home]!.replace(
          'add() {',
          'add() { throw new Error("no more");',
        );
      },
    });
    await phone.tap('添一个');
    expect(phone.errors().map(({ message }) => message)).toContain('no more');
  });
});
