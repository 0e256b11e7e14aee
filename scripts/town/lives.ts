import { addHandlingTime } from '../../cloudfunctions/src/reports/deadline';
import { PUBLIC_CALENDAR } from '../../types/places/public-holidays';
import { DEFAULT_CATEGORIES, type CategoryDefault } from '../../types/reports/categories';
import type { Spot } from './ground';
import { RESIDENTS } from './people';
import { between, createRandom, pick, type Random } from './random';
import { spotIn } from './spots';
import { ADDRESSES, DOUBTFUL_WORDS, ELSEWHERE, WORDS } from './words';
import { ZONES, type TownZone } from './zones';

/** How far a report has come by the time the town is opened. */
export type Fate =
  | 'screening'
  | 'at-desk'
  | 'fresh'
  | 'returned'
  | 'due-soon'
  | 'overdue'
  | 'appealed'
  | 'handling'
  | 'asks-time'
  | 'handling-overdue'
  | 'handled'
  | 'sent-back'
  | 'closed'
  | 'complained'
  | 'relapsed'
  | 'stubborn'
  | 'closed-late'
  | 'closed-after-rework'
  | 'withdrawn'
  | 'rejected'
  | 'merged'
  | 'suspended';

/** Sixty, and in this many of each. */
const FATES: Record<Fate, number> = {
  screening: 2,
  'at-desk': 3,
  fresh: 5,
  returned: 1,
  'due-soon': 3,
  overdue: 3,
  appealed: 1,
  handling: 5,
  'asks-time': 1,
  'handling-overdue': 2,
  handled: 6,
  'sent-back': 2,
  closed: 10,
  complained: 1,
  relapsed: 1,
  stubborn: 1,
  'closed-late': 3,
  'closed-after-rework': 4,
  withdrawn: 1,
  rejected: 2,
  merged: 1,
  suspended: 2,
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HISTORY_DAYS = 45;
const MINUTE_STEP_MS = 10 * 60_000;

export interface Life {
  index: number;
  fate: Fate;
  category: CategoryDefault;
  zoneId: string | null;
  spot: Spot;
  address: string;
  description: string;
  reporter: string;
  anonymous: boolean;
  variety: number;
  filedAt: number;
  /** The life whose report carries on, where this one is merged. */
  sameAs: number | null;
}

/** Whose bureau has a leader: it takes one to appeal, and to have stubborn spots on a list. */
const LED_ZONE: Partial<Record<Fate, TownZone>> = { appealed: ZONES[0]!, stubborn: ZONES[1]! };

/** With the desk for good, or until their reporter takes them back: outside all zones. */
const NEVER_ROUTED: readonly Fate[] = ['at-desk', 'withdrawn', 'rejected'];
export const isNeverRouted = (fate: Fate) => NEVER_ROUTED.includes(fate);

/** People report between seven and nine in the evening, China time. */
function awake(at: number): number {
  const hour = Math.floor(((at + 8 * HOUR_MS) % DAY_MS) / HOUR_MS);
  if (hour >= 21) return at - (hour - 19) * HOUR_MS;
  return hour < 7 ? at - (hour + 4) * HOUR_MS : at;
}

const dueOf = (filedAt: number, category: CategoryDefault) =>
  addHandlingTime(filedAt, category, PUBLIC_CALENDAR);

/** The latest moment before `now` at which a report had to be filed to be due within `from` and `to` from now. */
function filedToBeDue(now: number, category: CategoryDefault, from: number, to: number): number | undefined {
  for (let at = now - MINUTE_STEP_MS; at > now - 9 * DAY_MS; at -= MINUTE_STEP_MS) {
    const due = dueOf(at, category);
    if (due < now + from) return undefined;
    if (due < now + to) return at;
  }
  return undefined;
}

const byId = (categoryId: string) =>
  DEFAULT_CATEGORIES.find((category) => category.categoryId === categoryId)!;

function whenFiled(
  fate: Fate,
  nth: number,
  now: number,
  random: Random,
): { category?: CategoryDefault; at: number } {
  const ago = (from: number, to: number) => awake(now - between(random, from, to) * DAY_MS);
  switch (fate) {
    case 'screening':
    case 'at-desk':
      return { at: now - (0.6 + nth * 1.7) * HOUR_MS };
    case 'fresh':
      // Slow categories: not overdue yet whatever the hour.
      return {
        category: byId(
          ['piled-goods', 'flyposting', 'damage', 'dust', 'illegal-structure', 'graffiti'][nth % 6]!,
        ),
        at: now - (0.4 + nth * 0.9) * HOUR_MS,
      };
    case 'due-soon': {
      const category = byId(['damage', 'piled-goods', 'bin-area'][nth % 3]!);
      const at = filedToBeDue(now, category, 0.4 * HOUR_MS, 3 * HOUR_MS);
      // At night nothing counted in working hours is due soon; a drain, counted round the clock, is.
      return at ? { category, at } : { category: byId('drain'), at: now - (2.4 + nth * 0.4) * HOUR_MS };
    }
    case 'overdue':
      return {
        category: byId(['bin-area', 'parking', 'rubbish', 'green-belt'][nth % 4]!),
        at: ago(3.5 + nth, 5 + nth),
      };
    case 'returned':
      return { category: byId('graffiti'), at: now - 3 * HOUR_MS };
    case 'appealed':
      // Past its deadline even after the longest holidays.
      return { category: byId('green-belt'), at: ago(10, 11) };
    case 'asks-time':
      return { category: byId('damage'), at: now - 5 * HOUR_MS };
    case 'relapsed':
      return { category: byId('bin-area'), at: ago(14, 15) };
    case 'stubborn':
      return { category: byId('rubbish'), at: ago(43, 44) };
    case 'handling-overdue':
      return { category: byId(['graffiti', 'drain'][nth % 2]!), at: ago(4.5, 7) };
    case 'handling':
      return { category: byId(['damage', 'dust', 'other'][nth % 3]!), at: ago(0.6, 1.6) };
    case 'handled':
      return { at: ago(1.8, 4.5) };
    case 'merged':
      // After the one it is the same as.
      return { at: now - 0.3 * HOUR_MS };
    case 'suspended':
      return { category: byId(['illegal-structure', 'damage'][nth % 2]!), at: ago(4, 9) };
    case 'sent-back':
      return { category: byId(['damage', 'dust'][nth % 2]!), at: ago(5, 7) };
    default:
      return { at: ago(7, HISTORY_DAYS) };
  }
}

/** Somebody else saw the very same thing a little later. */
function twin(life: Life, lives: readonly Life[]): Life {
  const first = lives.find(({ fate }) => fate === 'fresh')!;
  const { category, zoneId, spot, address, description } = first;
  const reporter = RESIDENTS.find((id) => id !== first.reporter)!;
  return { ...life, category, zoneId, spot, address, description, reporter, sameAs: first.index };
}

/** Sixty reports with a past, the same for every town but for the dates, which count back from `now`. */
export function sixtyLives(now: number): Life[] {
  const random = createRandom('sixty reports');
  const lives: Life[] = [];
  let index = 0;
  for (const [fate, count] of Object.entries(FATES) as [Fate, number][]) {
    for (let nth = 0; nth < count; nth++, index++) {
      const { category = DEFAULT_CATEGORIES[(index * 5) % DEFAULT_CATEGORIES.length]!, at } = whenFiled(
        fate,
        nth,
        now,
        random,
      );
      const isElsewhere = isNeverRouted(fate) || (fate === 'closed' && nth === 0);
      const elsewhere = ELSEWHERE[isElsewhere ? nth % ELSEWHERE.length : 0]!;
      const zone =
        LED_ZONE[fate] ?? ZONES[(index * 3 + Math.floor(index / ZONES.length) + 2) % ZONES.length]!;
      const words = WORDS[category.categoryId]!;
      lives.push({
        index,
        fate,
        category,
        zoneId: isElsewhere ? null : zone.zoneId,
        spot: isElsewhere ? elsewhere.spot : spotIn(zone, random),
        address: isElsewhere ? elsewhere.address : pick(random, ADDRESSES[zone.zoneId]!),
        description: fate === 'screening' ? DOUBTFUL_WORDS[nth]! : words[(index + nth) % words.length]!,
        reporter: RESIDENTS[index % RESIDENTS.length]!,
        anonymous: index % 9 === 4,
        variety: index,
        filedAt: at,
        sameAs: null,
      });
    }
  }
  return lives.map((life) => (life.fate === 'merged' ? twin(life, lives) : life));
}
