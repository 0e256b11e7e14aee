import { shownCode } from '#types/spoken-code';
import { spokenCode } from '../platform/spoken-code';
import { invitationId, stateOf } from './invitation';
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
  it('is known again however it is typed', () => {
    const code = spokenCode('invitation', 'a');
    expect(invitationId(` ${shownCode(code).toLowerCase()} `)).toBe(invitationId(code));
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
