import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { all, bureau, deskHere, row, type Persona, type Row, type Subjects } from './rights-row';

const reason = '写明原因。';
const position = toPosition(ZONES[0]!.inside);
const place = { ...position, address: '3号楼门口' };
const task = {
  ...{ kind: 'cleanup', title: '清理楼道杂物', brief: '带手套。', place, slots: 5, creditMinutes: 60 },
  ...{ startsAt: Date.now() + 10 * 864e5, endsAt: Date.now() + 10 * 864e5 + 36e5 },
};
const ofTask =
  (more: object = {}) =>
  ({ taskId }: Subjects) => ({ taskId, ...more });
const ofClaim =
  (more: object = {}) =>
  ({ claimId }: Subjects) => ({ claimId, ...more });
const moment = { at: Date.now(), position };
const withProof = ({ claimId, photo }: Subjects) => ({
  ...{ claimId, moment, before: [], after: [photo], note: '' },
});
/** Of the place where the task is. */
const organisers: Persona[] = [...bureau, ...deskHere];

/** domain § 5: tasks and claims. */
export const TASK_RIGHTS: readonly Row[] = [
  row('task.list', all, { scope: 'near', position }),
  row('task.list', [...bureau, 'handlerElsewhere', 'leaderElsewhere', ...deskHere, 'dispatcherElsewhere'], {
    scope: 'organised',
  }),
  row('task.open', all, ofTask()),
  row('task.create', organisers, task),
  row('task.claim', ['volunteer'], ofTask()),
  row('claim.list', all, { scope: 'active' }),
  row('task.board', organisers, ofTask()),
  row('task.spot-code', organisers, ofTask()),
  row('claim.handed-in', [
    ...bureau,
    'handlerElsewhere',
    'leaderElsewhere',
    ...deskHere,
    'dispatcherElsewhere',
  ]),
  row('claim.handed-in', organisers, ofTask()),
  row('claim.extend', ['volunteer'], ofClaim(), 'claim.not-found'),
  row('claim.check-in', ['volunteer'], ofClaim({ moment }), 'claim.not-found'),
  row('claim.hand-in', ['volunteer'], withProof, 'claim.not-found'),
  row('claim.judge', organisers, ofClaim({ approve: true })),
  row('claim.release', ['volunteer'], ofClaim(), 'claim.not-found'),
  row('claim.drop', organisers, ofClaim({ reason })),
  row('task.change', organisers, ofTask(task)),
  row('task.cancel', organisers, ofTask({ reason })),
];
