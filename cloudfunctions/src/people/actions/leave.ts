import { AUDIT_ROW } from '#types/people/audit';
import * as contracts from '#types/people/privacy-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { GONE_PREFIX } from '../audit';
import { DEPARTURE_ROW } from '../departure';
import type { PeopleServices } from '../people-services';

/** Whoever works for the town hands that back first: somebody else has to take over. */
export const leave = action<typeof contracts.leave, PeopleServices>(
  contracts.leave,
  async (_, { caller, services }) => {
    if (caller.grants.some(({ role }) => role !== 'volunteer')) throw new Refusal('me.still-staff');
    const { outbox, ids, clock } = services;
    const gone = `${GONE_PREFIX}${ids.random()}`;
    const line = {
      what: 'person.left',
      actorKey: gone,
      whomKey: null,
      subject: '',
      words: '注销并删除了个人信息',
      wordsEn: 'Left, and had their data deleted',
      why: '',
      at: clock.now(),
    };
    const rows = await outbox.takeOver([
      outbox.row(DEPARTURE_ROW, { key: caller.key, gone }, gone),
      outbox.row(AUDIT_ROW, line, gone),
    ]);
    await outbox.drainOwn(rows);
    return {};
  },
);
