import { HOUR, sampleTask, STARTS_AT } from '../../../tests/support/task-samples';
import { Refusal } from '../platform/refusal';
import { movedNextAt, nextMadeAt, occurrence, patchIn, refuseWindow, WEEK_MS } from './planning';

const DAY = 24 * HOUR;
const now = STARTS_AT - DAY;
const fieldsOf = (startsAt: number, endsAt: number, until: string | null = null): string[] => {
  try {
    refuseWindow({ startsAt, endsAt }, until, now);
  } catch (error) {
    if (error instanceof Refusal) return Object.keys(error.why.fields ?? {});
  }
  return [];
};

it('a task lies ahead, not too far, and lasts a month at the most', () => {
  expect(fieldsOf(STARTS_AT, STARTS_AT + HOUR)).toEqual([]);
  expect(fieldsOf(STARTS_AT, STARTS_AT)).toEqual(['endsAt']);
  expect(fieldsOf(now - 2 * HOUR, now)).toEqual(['endsAt']);
  expect(fieldsOf(now - HOUR, now + HOUR)).toEqual([]);
  expect(fieldsOf(STARTS_AT, STARTS_AT + 32 * DAY)).toEqual(['endsAt']);
  expect(fieldsOf(now + 91 * DAY, now + 91 * DAY + HOUR)).toEqual(['startsAt']);
  expect(fieldsOf(STARTS_AT, STARTS_AT + HOUR, '2026-11-01')).toEqual(['repeatsUntil']);
  expect(fieldsOf(STARTS_AT, STARTS_AT + HOUR, '2027-11-01')).toEqual(['repeatsUntil']);
});

it('each week has its own, a week ahead, until the last day', () => {
  const first = sampleTask([], { repeatsUntil: '2026-12-13' });
  const made: number[] = [];
  let nextAt = nextMadeAt(first.startsAt, first.repeatsUntil);
  while (nextAt !== null) {
    const { startsAt, endsAt } = occurrence({ ...first, nextAt }).plan;
    expect([startsAt - nextAt, endsAt - startsAt]).toEqual([WEEK_MS, 3 * HOUR]);
    made.push(startsAt - first.startsAt);
    nextAt = nextMadeAt(startsAt, first.repeatsUntil);
  }
  expect(made).toEqual([WEEK_MS, 2 * WEEK_MS]);
});

it('is as the first one, or as somebody last wanted those that follow, moved by as much', () => {
  const first = sampleTask([], { repeatsUntil: '2026-12-13', nextAt: STARTS_AT });
  expect(occurrence(first).plan).toMatchObject({ title: first.title, slots: 2 });
  const { kind, brief, needs, photos, location, address, areaMeters, creditMinutes } = first;
  const changed = {
    ...{
      kind,
      brief,
      needs,
      photos,
      location,
      address,
      areaMeters,
      creditMinutes,
      title: '清理车棚',
      slots: 5,
    },
    ...{ startsAt: STARTS_AT + HOUR, endsAt: STARTS_AT + 2 * HOUR },
  };
  const nextAt = movedNextAt(first, HOUR);
  const made = occurrence({ ...first, nextAt, later: { plan: changed, patch: patchIn(first) } });
  const startsAt = STARTS_AT + WEEK_MS + HOUR;
  expect(made.plan).toEqual({ ...changed, startsAt, endsAt: startsAt + HOUR });
  // Moved beyond the last day there is none.
  expect(movedNextAt(first, 15 * DAY)).toBeNull();
  expect(movedNextAt({ ...first, nextAt: null }, HOUR)).toBeNull();
});
