import { personKeyOf } from '../platform/ids';
import { isAbout } from './parked-work';

const openid = `o${'Ab1-_'.repeat(5)}Zz`;
const key = personKeyOf(openid);

it.each([
  ['by their key, deep inside', { event: { actors: ['x', key] } }, true],
  ['by their openid', { photos: [], openid }, true],
  ['of somebody else', { reporterKey: personKeyOf('oSomebodyElse'), openid: 'oSomebodyElse' }, false],
  ['without anybody', { at: 1, bureauId: null, list: [undefined, true] }, false],
])('work that stopped is known as a person’s: %s', (_, payload, expected) => {
  expect(isAbout(payload, key)).toBe(expected);
});
