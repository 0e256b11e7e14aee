import { CODE_LETTERS, plainCode, shownCode } from '#types/people/limits';
import { codeFrom, invitationId, stateOf } from './invitation';
import type { InvitationDocument } from './person-data';

const open: InvitationDocument = {
  _id: 'i1',
  role: 'handler',
  bureauId: 'weather',
  note: '',
  invitedBy: 'admin-key',
  createdAt: 0,
  expiresAt: 100,
  usedBy: null,
  usedAt: null,
  cancelledAt: null,
};

describe('an invitation code', () => {
  it('has ten letters that are not taken for one another', () => {
    expect(codeFrom('a secret')).toMatch(new RegExp(`^[${CODE_LETTERS}]{10}$`));
    expect(CODE_LETTERS).not.toMatch(/[01ILO]/);
  });

  it('is the same for the same intention and another for another', () => {
    expect(codeFrom('a')).toBe(codeFrom('a'));
    expect(codeFrom('a')).not.toBe(codeFrom('b'));
  });

  it('is known again however it is typed', () => {
    const code = codeFrom('a');
    expect(plainCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
    expect(invitationId(shownCode(code))).toBe(invitationId(code));
  });
});

describe('an invitation', () => {
  it('is open until its moment, and not a millisecond longer', () => {
    expect([stateOf(open, 99), stateOf(open, 100)]).toEqual(['open', 'expired']);
  });

  it('that was used stays used, whatever came later', () => {
    expect(stateOf({ ...open, usedBy: 'k', usedAt: 5, cancelledAt: 6 }, 200)).toBe('used');
  });

  it('that was cancelled is not open any more', () => {
    expect(stateOf({ ...open, cancelledAt: 6 }, 7)).toBe('cancelled');
  });
});
