import { urlProblem } from './https-post';
import { isPublicAddress } from './public-address';

describe('where a webhook may point', () => {
  it.each([
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x', null],
    ['https://8.8.8.8/hook', null],
    ['https://[2400:3200::1]/hook', null],
    ['http://example.org/hook', 'not-https'],
    ['ftp://example.org/', 'not-https'],
    ['hook', 'no-url'],
    ['https://user:word@example.org/', 'has-name-or-password'],
    ['https://example.org:8443/', 'odd-port'],
    ['https://gateway/hook', 'private-host'],
    ['https://nas.local/hook', 'private-host'],
    ['https://10.1.2.3/', 'private-host'],
    ['https://169.254.169.254/latest/meta-data', 'private-host'],
    ['https://172.31.0.9/', 'private-host'],
    ['https://[::1]/', 'private-host'],
    ['https://[fd00::1]/', 'private-host'],
    // The same address, written otherwise.
    ['https://2130706433/', 'private-host'],
    ['https://0x7f.1/', 'private-host'],
    ['https://[::ffff:10.0.0.1]/', 'private-host'],
    ['https://[64:ff9b::a00:1]/', 'private-host'],
  ])('%s: %p', (url, problem) => {
    expect(urlProblem(url, [])).toBe(problem);
  });

  it('a host that the deployment trusts may be inside, on any port and without TLS', () => {
    expect(urlProblem('http://10.1.2.3:8080/hook', ['10.1.2.3'])).toBeNull();
    expect(urlProblem('http://10.1.2.4:8080/hook', ['10.1.2.3'])).toBe('not-https');
  });
});

it('what is no address is not public', () => {
  expect(isPublicAddress('example.org')).toBe(false);
});
