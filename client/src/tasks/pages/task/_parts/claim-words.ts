import type { Claim } from '#types/tasks/task';
import { isLapsed } from '@/features/tasks/next-step';
import type { tasks } from '@/words/zh/tasks';
import type { Words } from '@/words/zh';

/** How my claim stands and what comes next, in a sentence or two. */
export function claimWords(
  claim: Claim,
  waits: boolean,
  now: number,
  words: typeof tasks,
  { times, taskList }: Words,
): string[] {
  const say = words.task;
  switch (claim.state) {
    case 'claimed':
      if (claim.waiting !== null) return [say.reserved(claim.waiting + 1), say.reservedNext];
      return claim.expiresAt === null ? [] : [say.expires(times.by(claim.expiresAt, now))];
    case 'checked_in':
      if (isLapsed(claim)) return [say.lapsed];
      return [say.going(times.moment(claim.checkedInAt ?? now, now)), ...(waits ? [say.goingWaits] : [])];
    case 'handed_in':
      return [waits ? say.handedInWaits : say.handedIn];
    case 'approved':
      return [say.approved(taskList.long(claim.creditedMinutes ?? 0))];
    case 'declined':
      return [
        say.declined(claim.declined ?? ''),
        ...(claim.steps.includes('hand-in') ? [say.declinedNext] : []),
      ];
    case 'released':
      return [];
    case 'expired':
      return [say.expired];
    case 'cancelled':
      return [say.dropped];
  }
}
