import { MESSAGES } from '#types/notices/messages';
import { TEMPLATE_NAMES } from '#types/settings';
import { ASKED_AT } from './asked-at';
import { answersFor, askedTogether, foreseen } from './push-question';

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

describe('one question of WeChat’s', () => {
  const all = () => true;

  it('is for three messages at most, wherever it is asked', () => {
    for (const names of Object.values(ASKED_AT)) {
      expect(names.length).toBeGreaterThan(0);
      expect(askedTogether(names, all)).toEqual(names);
    }
    expect(askedTogether(TEMPLATE_NAMES, all)).toHaveLength(3);
    // Of staff anything for staff may be missing.
    const ofStaff = TEMPLATE_NAMES.filter((name) => MESSAGES[name].roles !== null);
    expect(askedTogether(ofStaff, all)).toEqual(ofStaff);
  });

  it('is for one kind of message: the others have their turn with the next tap', () => {
    const isOneTime = (name: string) => name === 'answer';
    expect(askedTogether(['petition', 'answer'], isOneTime)).toEqual(['petition']);
    expect(askedTogether(['answer', 'petition'], isOneTime)).toEqual(['answer']);
  });

  it('of messages for staff is asked only where staff are', () => {
    const moments = Object.entries(ASKED_AT).filter(([, names]) =>
      names.some((name) => MESSAGES[name].roles !== null),
    );
    expect(moments.map(([moment]) => moment)).toEqual([
      'accepted',
      'started',
      'finished',
      'verified',
      'answered',
    ]);
  });
});
