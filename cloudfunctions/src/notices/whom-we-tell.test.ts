import { communityScope } from '#types/people/scope';
import type { ReportEvent } from '#types/reports/events';
import { peopleFor } from './audience';
import type { NoticeServices } from './notice-services';
import { PETITION_TOLD } from './petition-notices';
import { TOLD } from './report-notices';
import { ORDER_TOLD } from './supervision-notices';
import { TASK_TOLD } from './task-notices';

const of = (tellings: readonly { to: string | readonly string[] }[]) => tellings.flatMap(({ to }) => to);

/** Domain § 9, line by line. */
describe('of what happens to a case, a task, a petition or an order hear', () => {
  it.each([
    ['a report is dispatched', of(TOLD.dispatched), ['handlers', 'answerable']],
    ['it is sent back', of(TOLD['sent-back']), ['handlers', 'answerable']],
    ['it relapses', of(TOLD.relapsed), ['handlers', 'answerable', 'reporter', 'followers']],
    ['its deadline is near', of(TOLD['deadline-near']), ['handlers']],
    ['its deadline has passed', of(TOLD.overdue), ['leaders', 'inspectors']],
    ['it is handled', of(TOLD.handled), ['checkers']],
    ['it is closed', of(TOLD.closed), ['reporter', 'followers']],
    ['it is rejected', of(TOLD.rejected), ['reporter', 'followers']],
    ['it is merged', of(TOLD.merged), ['reporter', 'followers']],
    ['a task opens near by', of(TASK_TOLD.opened), ['volunteers']],
    ['it is changed', of(TASK_TOLD.changed), ['person']],
    ['it is called off', of(TASK_TOLD.cancelled), ['person']],
    ['a claim is approved', of(TASK_TOLD.approved), ['person']],
    ['a claim is declined', of(TASK_TOLD.declined), ['person']],
    ['a petition is published', of(PETITION_TOLD.published), ['author', 'leaders']],
    ['it passes a threshold', of(PETITION_TOLD.threshold), ['author', 'leaders']],
    ['it must be answered', of(PETITION_TOLD['duty-bureau']), ['author', 'leaders']],
    ['it is answered', of(PETITION_TOLD.answered), ['author', 'leaders', 'signers']],
    ['it is closed', of(PETITION_TOLD.closed), ['author', 'leaders', 'signers']],
    ['a supervision order is given', of(ORDER_TOLD.given), ['leaders']],
    ['it is overdue', of(ORDER_TOLD.overdue), ['leaders', 'supervision']],
  ])('when %s: those it concerns', (_, told, wanted) => {
    expect(told).toEqual(expect.arrayContaining(wanted));
  });
});

const HERE = communityScope('文昌社区');
const GRANTS = [
  { role: 'dispatcher', bureauId: null },
  { role: 'dispatcher', bureauId: HERE },
  { role: 'inspector', bureauId: null },
  { role: 'inspector', bureauId: HERE },
  { role: 'inspector', bureauId: 'weather' },
  { role: 'inspector', bureauId: communityScope('园林社区') },
  { role: 'inspector', bureauId: 'housing' },
] as const;
const keyOf = ({ role, bureauId }: (typeof GRANTS)[number]) => `${role} ${bureauId ?? 'city'}`;
/** Whoever holds a role, as the database would find them. */
const services = {
  people: {
    holders: (roles: readonly string[], scopes: readonly (string | null)[]) =>
      Promise.resolve(
        GRANTS.filter(({ role, bureauId }) => roles.includes(role) && scopes.includes(bureauId)).map(
          (grant) => ({ key: keyOf(grant), openid: 'o', role: grant.role }),
        ),
      ),
  },
} as unknown as NoticeServices;
const event = {
  ...{ event: 'overdue', communityName: '文昌社区', bureauId: 'weather', timesOverdue: 1 },
  actorKey: null,
} as unknown as ReportEvent;
const keysOf = async (audience: 'desk' | 'checkers' | 'inspectors', over: Partial<ReportEvent> = {}) =>
  (await peopleFor(services, { ...event, ...over }, [audience])).map(({ key }) => key);

describe('the people of an area are those of the city, of its community and of the bureau, and no others', () => {
  const inspectors = ['inspector city', `inspector ${HERE}`, 'inspector weather'];
  const dispatchers = ['dispatcher city', `dispatcher ${HERE}`];

  it('for what waits for a check', async () => {
    expect(await keysOf('checkers')).toEqual([...dispatchers, ...inspectors]);
  });

  it('for what stays overdue; at the first time it is the bureau’s own business', async () => {
    expect(await keysOf('inspectors')).toEqual(inspectors);
    expect(await keysOf('inspectors', { timesOverdue: 0 })).toEqual([]);
  });

  it('for what waits for the desk', async () => {
    expect(await keysOf('desk')).toEqual(dispatchers);
  });

  it('and where no community is known those of the city', async () => {
    expect(await keysOf('desk', { communityName: undefined })).toEqual(['dispatcher city']);
  });
});
