import { openFixture } from './fixtures/open-fixture';
import type { TestPhone } from './jsdom';

describe('fingers on the phone', () => {
  let phone: TestPhone;
  beforeEach(async () => {
    phone = await openFixture();
    await phone.waitFor('你好');
  });
  afterEach(() => phone.close());

  it('tap an element and, after it, those around it; dataset goes along', async () => {
    await phone.tap('里面');
    await phone.waitFor('里7first外');
  });

  it('are stopped by catchtap', async () => {
    await phone.tap('拦住');
    await phone.waitFor('里8');
    expect(phone.text()).not.toContain('外');
  });

  it('do not reach a disabled button', async () => {
    await phone.tap('按不了');
    await phone.tap('里面');
    await phone.waitFor('里7');
    expect(phone.errors()).toEqual([]);
  });

  it('are heard through a component’s own events', async () => {
    await phone.tap('.counter');
    await phone.tap('.counter');
    await phone.waitFor('听到 2');
    await phone.waitFor('点了 2');
  });

  it('that stay down make a long press, and then no tap', async () => {
    const [target] = phone.query('.press');
    const { MouseEvent } = target!.ownerDocument.defaultView!;
    target!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await phone.waitFor('长按');
    target!.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    expect(phone.text()).toContain('长按');
  });

  it('that move are no tap, and say where they are', async () => {
    const [target] = phone.query('.press');
    const { MouseEvent } = target!.ownerDocument.defaultView!;
    target!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, clientX: 10 }));
    target!.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: 60 }));
    target!.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, clientX: 60 }));
    await phone.waitFor('移到 60');
    expect(phone.text()).not.toContain('点按');
  });

  it('give plain data to the page, nothing of the element', async () => {
    phone.close();
    phone = await openFixture({
      mutate: ({ scripts }) => {
        scripts['pages/home/index.js'] = scripts['pages/home/index.js']!.replace(
          'outer() {',
          'outer(event) { this.seen = event;',
        );
      },
    });
    await phone.tap('里面');
    const seen = phone.controls.top!.caller.seen as Record<string, unknown>;
    expect(JSON.parse(JSON.stringify(seen))).toMatchObject({
      type: 'tap',
      target: { dataset: { id: '7', sort: 'first' } },
      currentTarget: { dataset: {} },
      detail: { x: 0, y: 0 },
    });
  });
});
