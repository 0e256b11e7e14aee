import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildPhone } from './build';
import { launchBrowser, launchPhone, type BrowserPhone, type LaunchPhoneOptions } from './chromium';
import { createPhoneHandler } from './handler';
import { FIXTURE_DIR } from './fixtures/open-fixture';
import { answerLikeCloud } from './fixtures/small-cloud';

jest.setTimeout(90_000);

describe('the phone in a browser', () => {
  let dir: string;
  let url: string;
  let server: http.Server;
  let browser: Browser;
  let phone: BrowserPhone;
  const open = async (page: string, more: Partial<LaunchPhoneOptions> = {}) => {
    phone = await launchPhone({ url, browser, page, person: 'tester', ...more });
    return phone;
  };

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'phone-'));
    await buildPhone(join(dir, 'phone'));
    const handle = createPhoneHandler({ clientDir: FIXTURE_DIR, assetsDir: join(dir, 'phone') });
    server = http.createServer((request, response) => {
      void handle(request, response).then((done) => done || answerLikeCloud(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  afterEach(() => phone?.close());
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('answers real fingers and real keys', async () => {
    await open('pages/home/index');
    await phone.tap('添一个');
    await phone.waitFor('不止两个');
    await phone.tap('表单');
    await phone.input('姓名', '王桂兰');
    await phone.tap('提交');
    await phone.waitFor('"name":"王桂兰"');
    expect(await phone.errors()).toEqual([]);
  });

  it('keeps fixed boxes inside the page, above the tab bar', async () => {
    await open('pages/home/index');
    await phone.waitFor('页脚');
    const box = await phone.page.locator('.foot').boundingBox();
    expect(Math.round(box!.y + box!.height)).toBe(667 - 50);
  });

  it('measures rpx and vh by the page, as WeChat does', async () => {
    await open('pages/detail/index?id=1', { size: '414' });
    await phone.waitFor('第 1 个');
    const { width, height } = await phone.page.evaluate(() => ({
      width: getComputedStyle(document.querySelector('.card')!).marginLeft,
      height: document.querySelector('.tall')!.getBoundingClientRect().height,
    }));
    expect(width).toBe(`${(32 * 414) / 750}px`.replace(/(\.\d{4})\d+/, '$1'));
    expect(height).toBe(896 - 44 - 44);
  });

  it('turns dark by its own theme', async () => {
    await open('pages/home/index', { theme: 'dark' });
    await phone.waitFor('你好');
    const color = (selector: string) =>
      phone.page.evaluate((of) => getComputedStyle(document.querySelector(of)!).backgroundColor, selector);
    expect(await color('.card')).toBe('rgb(27, 31, 29)');
    expect(await color('.ph-nav')).toBe('rgb(27, 31, 29)');
  });

  it('draws a map with what the page puts on it, and says which mark was tapped', async () => {
    await open('pages/map/index');
    await phone.page.locator('[data-marker-id="4"]').click();
    await phone.waitFor('标记 4');
    await phone.page.locator('.wx-map-callout').click();
    await phone.waitFor('气泡 3');
  });

  it('lets a place be chosen by moving the map under a pin', async () => {
    await open('pages/map/index');
    await phone.tap('选地点');
    await phone.page
      .locator('.ph-place-map .leaflet-tooltip, .ph-place-map path')
      .first()
      .waitFor({ state: 'attached' });
    await phone.tap('确定');
    await phone.waitFor('样例路｜样例路附近');
  });

  it('takes a picture from a file, shows it and knows its size', async () => {
    await open('pages/api/index');
    const file = join(dir, 'two-by-one.png');
    writeFileSync(file, Buffer.from(TWO_BY_ONE, 'base64'));
    await phone.tap('photo');
    await phone.choosePictures(file);
    await phone.waitFor('2×1');
  });

  it('asks for messages in WeChat’s panel, and hands the decision to the cloud', async () => {
    await open('pages/api/index');
    await phone.tap('ask');
    await phone.waitFor('工单处理提醒');
    const decided = phone.page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/subscriptions'),
    );
    await phone.tap('允许');
    await phone.waitFor('accept');
    expect((await decided).postDataJSON()).toEqual({ decisions: { T1: 'accept' } });
  });

  it('remembers a rejection that nobody caught as an error', async () => {
    await open('pages/api/index');
    await phone.page.evaluate(
      () =>
        void (window as unknown as { phone: { wx: { navigateTo(o: object): void } } }).phone.wx.navigateTo({
          url: '/nowhere',
        }),
    );
    await phone.page.waitForFunction(
      () => (window as unknown as { phone: { errors: unknown[] } }).phone.errors.length > 0,
    );
    expect((await phone.errors())[0]).toMatchObject({ where: 'unhandled rejection' });
  });

  it('shows the people and their service notices on the desk around it', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByText('王桂兰').waitFor();
    await page.getByText('上报进度通知').click();
    await page.frameLocator('iframe').getByText('第 7 个').waitFor();
    await page.close();
  });
});

/** A PNG of two pixels. */
const TWO_BY_ONE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwMAAAAYGAQDc1Bh3AAAAAElFTkSuQmCC';
