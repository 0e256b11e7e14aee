import { answersFor, foreseen } from './push-question';

const always = (answer: string) => ({ mainSwitch: true, always: { a: answer } });

describe('before WeChat’s question', () => {
  it.each([
    ['nothing is known yet', null, null],
    ['the person has not decided for good', { mainSwitch: true, always: {} }, null],
    ['they said always yes: asking again adds one', always('accept'), null],
    ['they said always yes, with a sound', always('acceptWithAudio'), null],
    ['they said always no: it would be refused without a word', always('reject'), 'refused'],
    ['WeChat has banned the template', always('ban'), 'refused'],
    ['the main switch is off', { mainSwitch: false, always: {} }, 'switched-off'],
  ])('where %s, it is %s → %p', (_, settings, expected) => {
    expect(foreseen(settings, ['a'])).toBe(expected);
  });

  it('one of two may still be allowed', () => {
    expect(foreseen(always('reject'), ['a', 'b'])).toBeNull();
  });
});

it('answers are told by our names, and only those that were given', () => {
  const idOf = { task: 'T1', progress: 'P1', volunteer: 'V1', petition: 'P2', answer: 'A1', duty: 'D1' };
  expect(answersFor({ T1: 'acceptWithAlert', P1: 'reject', errMsg: 'ok' }, idOf)).toEqual([
    { template: 'task', answer: 'accept' },
    { template: 'progress', answer: 'reject' },
  ]);
  expect(answersFor({ T1: 'something new' }, idOf)).toEqual([]);
});
