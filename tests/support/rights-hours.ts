import { all, desk, row, type Row } from './rights-row';

const reason = '写明原因。';
const period = { from: '2026-11-01', to: '2026-11-30' };

/** domain § 5: the ledger, certificates and teams. */
export const HOURS_RIGHTS: readonly Row[] = [
  row('hours.load', all),
  row('hours.find', desk, { words: '王' }),
  row('hours.open', desk, ({ personId }) => ({ personId })),
  row('hours.enter', desk, ({ personId }) => ({
    ...{ personId, minutes: 30, title: '整理档案', day: period.from, reason },
  })),
  row('hours.correct', desk, { entryId: 'none', minutes: 1, reason }),
  row('hours.export', desk, { period }),
  row('hours.leaderboard', all, { period }),
  row('hours.listed', all, { listed: false }),
  row('certificate.issue', all, { name: '王桂兰', period }),
  row('certificate.list', all),
  row('certificate.open', all, { code: 'NONE' }),
  row('team.create', ['volunteer'], { name: '晨光队' }),
  row('team.join', ['volunteer'], { code: 'NONE' }),
  row('team.list', all),
  row('team.search', desk, { words: '' }),
  row('team.claim', ['volunteer'], ({ teamId, taskId }) => ({ teamId, taskId, seats: 1 })),
  row('team.name-seat', [], ({ claimId }) => ({ claimId, personId: null }), 'claim.not-found'),
  row(
    'team.change',
    ['volunteer'],
    ({ teamId }) => ({ teamId, name: '晨光队', listed: true }),
    'team.not-leading',
  ),
  row('team.leave', ['volunteer'], ({ teamId, personId }) => ({ teamId, personId }), 'team.not-leading'),
];
