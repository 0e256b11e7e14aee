import { troubleOf } from './parked';

const gone =
  'openapi.subscribeMessage.send:fail -501001 resource system error. connect ECONNREFUSED 10.0.0.1:80';

describe('what stopped a push', () => {
  it.each([
    [
      'WeChat said a number',
      { pushCode: 47003, pushError: 'argument invalid', pushDoubtful: false },
      'refused',
    ],
    [
      'nobody knows whether it came',
      { pushCode: -501001, pushError: 'hang up', pushDoubtful: true },
      'unanswered',
    ],
    [
      'there was no way to WeChat',
      { pushCode: -501001, pushError: gone, pushDoubtful: false },
      'unreachable',
    ],
    ['the template does not take it', { pushCode: null, pushError: 'no key', pushDoubtful: false }, 'unfit'],
  ] as const)('%s', (_, ended, trouble) => {
    expect(troubleOf(ended)).toBe(trouble);
  });
});
