import { openFixture } from './fixtures/open-fixture';
import type { TestPhone } from './jsdom';

describe('forms on the phone', () => {
  let phone: TestPhone;
  beforeEach(async () => {
    phone = await openFixture({ page: 'pages/form/index' });
    await phone.waitFor('提交');
  });
  afterEach(() => {
    expect(phone.errors()).toEqual([]);
    phone.close();
  });

  it('hand in every field that has a name', async () => {
    await phone.input('姓名', '王桂兰');
    await phone.input('说明', '两行\n字');
    await phone.tap('红');
    await phone.tap('大');
    await phone.tap('提交');
    await phone.waitFor('"name"');
    const result = JSON.parse(phone.query('.result')[0]!.textContent!) as unknown;
    expect(result).toEqual({
      name: '王桂兰',
      words: '两行\n字',
      colors: ['red', 'blue'],
      size: 'l',
      on: true,
      level: 30,
      month: 0,
    });
  });

  it('tick a box by its label', async () => {
    await phone.tap('红');
    await phone.waitFor('red+blue');
    await phone.tap('蓝');
    await phone.waitFor(/\nred\n/);
  });

  it('let one of a group be chosen only', async () => {
    await phone.tap('小');
    await phone.tap('大');
    await phone.waitFor(/\nl\n/);
    expect(phone.query('wx-radio[checked]')).toHaveLength(1);
  });

  it('flip a switch', async () => {
    await phone.tap('wx-switch');
    await phone.waitFor('false');
  });

  it('pick from a list, as an index', async () => {
    await phone.tap('.picker');
    await phone.tap('三月');
    await phone.tap('确定');
    await phone.waitFor('三月');
    expect(phone.controls.top!.caller.data).toMatchObject({ month: 2 });
  });

  it('pick a date, as text', async () => {
    await phone.tap('.date');
    await phone.tap('05日');
    await phone.tap('确定');
    await phone.waitFor('日期 2026-11-05');
  });

  it('leave things as they were when a picker is cancelled', async () => {
    await phone.tap('.picker');
    await phone.tap('三月');
    await phone.tap('取消');
    expect(phone.text()).toContain('一月');
  });

  it('show rich text, and run none of it', () => {
    expect(phone.query('wx-rich-text b')).toHaveLength(1);
    expect(phone.query('wx-rich-text script')).toHaveLength(0);
  });
});
