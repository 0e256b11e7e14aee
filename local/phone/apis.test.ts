import { openFixture } from './fixtures/open-fixture';
import type { TestPhone } from './jsdom';

const PICTURE = { bytes: new Uint8Array([255, 216, 255, 217]), type: 'image/jpeg' };

describe('wx.* on the phone', () => {
  let phone: TestPhone;
  beforeEach(async () => {
    phone = await openFixture({ page: 'pages/api/index' });
    await phone.waitFor('toast');
  });
  afterEach(() => phone.close());

  it('shows a toast over the page', async () => {
    await phone.tap('toast');
    await phone.waitFor('好了');
  });

  it('answers a modal with what was tapped', async () => {
    await phone.tap('modal');
    await phone.waitFor('这一步不能撤回');
    await phone.tap('取消');
    await phone.waitFor('点了取消');
  });

  it('rejects an action sheet that was cancelled, by WeChat’s words', async () => {
    await phone.tap('sheet');
    await phone.tap('取消');
    await phone.waitFor('showActionSheet:fail cancel');
  });

  it('calls a cloud function; what JSON cannot carry does not arrive', async () => {
    await phone.tap('echo');
    await phone.waitFor('{"n":1}');
    expect(phone.calls('cloud.callFunction').at(-1)).toMatchObject({
      args: { name: 'echo', data: { n: 1 } },
      outcome: 'ok',
    });
  });

  it('rejects with errCode and errMsg where the function fails', async () => {
    await phone.tap('broken');
    await phone.waitFor('-504002 cloud.callFunction:fail Error: errCode: -504002');
  });

  it('fails as without a network when the network is off, and says so to whoever listens', async () => {
    const heard: unknown[] = [];
    (phone.controls.wx.onNetworkStatusChange as (listener: (state: unknown) => void) => void)((state) =>
      heard.push(state),
    );
    phone.controls.device.change({ online: false });
    await phone.tap('echo');
    await phone.waitFor('cloud.callFunction:fail request:fail');
    expect(heard).toEqual([{ isConnected: false, networkType: 'none' }]);
  });

  it('does not know an API that WeChat does not have', async () => {
    await phone.tap('unknown');
    await phone.waitFor('wx.flyToTheMoon is not a function');
    expect(phone.errors().map(({ message }) => message)).toContain('wx.flyToTheMoon is not a function');
  });

  it('keeps what is stored, and gives an empty text for what is not', async () => {
    await phone.tap('remember');
    await phone.waitFor('{"kept":1}""');
  });

  it('gives a mini-program nothing of a browser', async () => {
    await phone.tap('globals');
    await phone.waitFor('undefined,undefined,undefined,undefined,undefined,object,function');
  });

  it('gives a picture as a temporary file', async () => {
    phone.handInPictures([PICTURE]);
    await phone.tap('photo');
    await phone.waitFor('4 字节');
  });

  it('rejects a picture that was not chosen', async () => {
    await phone.tap('photo');
    await phone.tap('取消');
    await phone.waitFor('chooseMedia:fail cancel');
  });

  it('asks for messages only in answer to a tap, not after a reply from the network', async () => {
    await phone.tap('askLater');
    await phone.waitFor('requestSubscribeMessage:fail can only be invoked by user TAP gesture.');
  });

  it('counts the calls and the bytes of setData', async () => {
    const before = phone.measure();
    await phone.tap('remember');
    await phone.waitFor('kept');
    const after = phone.measure();
    expect(after.setDataCalls).toBe(before.setDataCalls + 1);
    expect(after.setDataBytes - before.setDataBytes).toBe(JSON.stringify({ said: '{"kept":1}""' }).length);
    expect(after.nodes).toBeGreaterThan(10);
  });
});

/** Before a person has agreed to the privacy guide, everything that touches personal data waits for it or fails. */
describe('the privacy guide on a phone that has not agreed to it', () => {
  let phone: TestPhone;
  beforeEach(async () => {
    phone = await openFixture({ page: 'pages/api/index', device: { askPrivacy: true } });
    await phone.waitFor('toast');
  });
  afterEach(() => phone.close());

  it('is WeChat’s own question where the mini-program asks none: refused, the call fails, and none comes up for a while', async () => {
    await phone.tap('photo');
    await phone.waitFor('用户隐私保护提示');
    await phone.tap('拒绝');
    await phone.waitFor('104 chooseMedia:fail privacy permission is not authorized');
    await phone.tap('where');
    await phone.waitFor('103 getLocation:fail privacy permission is not authorized in gap');
    expect(phone.text()).not.toContain('用户隐私保护提示');
  });

  it('is agreed to once for all calls', async () => {
    await phone.tap('whether');
    await phone.waitFor('要同意：true');
    await phone.tap('where');
    await phone.tap('同意');
    await phone.waitFor('在 30.5928');
    await phone.tap('whether');
    await phone.waitFor('要同意：false');
  });

  it('is put by the mini-program where it listens; what was called waits, and fails after a no, each time anew', async () => {
    await phone.tap('question');
    for (let time = 0; time < 2; time += 1) {
      await phone.tap('photo');
      await phone.waitFor('chooseMedia 等您同意');
      await phone.tap('no');
      await phone.waitFor('104 chooseMedia:fail privacy permission is not authorized');
    }
  });

  it('goes on after a yes only where the button for it was tapped', async () => {
    await phone.tap('question');
    await phone.tap('where');
    await phone.waitFor('getLocation 等您同意');
    await phone.tap('untapped');
    await phone.waitFor('103 getLocation:fail click action before resolve is needed');
    await phone.tap('where');
    await phone.waitFor('getLocation 等您同意');
    await phone.tap('同意指引');
    await phone.waitFor('在 30.5928');
  });
});
