export const TITLE_MAX_CHARS = 30;
export const TITLE_MIN_CHARS = 4;
export const BRIEF_MAX_CHARS = 500;
export const NEEDS_MAX_CHARS = 100;
export const NOTE_MAX_CHARS = 300;
export const REASON_MAX_CHARS = 200;
export const PHOTOS_MAX = 6;
export const TASK_PAGE_SIZE = 20;
/** People with a slot. */
export const SLOTS_MAX = 200;
/** People waiting for one, at most this many times the slots and never fewer than RESERVE_MIN. */
export const RESERVE_TIMES = 2;
export const RESERVE_MIN = 20;
/** domain § 5: how near one must be to check in. */
export const CHECK_IN_RADIUS_METERS = 200;
/** How far a task reaches around its place: 0 is the place itself, the rest an area, a few streets up to a quarter. */
export const AREA_METERS = [0, 300, 500, 1_000] as const;
/** One may come a little early: hours are counted from the check-in all the same. */
export const CHECK_IN_EARLY_MINUTES = 30;
/** domain § 5: without a check-in a claim ends after this, or with the window. */
export const CLAIM_HOURS = 24;
/** Once, by so much, never beyond the window. */
export const CLAIM_EXTENSION_HOURS = 24;
/** Before a claim ends by itself its person is told. */
export const EXPIRING_HOURS = 3;
/** Organisers are told again of what waits to be verified. */
export const VERIFY_REMIND_HOURS = 48;
/** From then on the others count on who claimed. Only for a shift: a window no longer than a day. */
export const RELEASE_BEFORE_HOURS = 2;
export const SHIFT_MAX_HOURS = 24;
/** Check-out is forgotten; the window's end counts then. Later than this nobody can hand in. */
export const HAND_IN_WITHIN_HOURS = 48;
/** domain § 5: a round is a short walk. */
export const ROUND_SPOTS_MAX = 12;
/** A round made by the clock is open for so many days. */
export const ROUND_DAYS = 3;
export const ROUND_SLOTS = 1;
/** One spot takes about this long, the walk between two at 70 m a minute besides. */
export const ROUND_MINUTES_PER_SPOT = 5;
export const WALK_METERS_PER_MINUTE = 70;
export const NEAR_METERS = 5_000;
/** Hours credited by plan. */
export const CREDIT_MINUTES_MAX = 12 * 60;
export const CREDIT_MINUTES_MIN = 15;
/** A task lies within this time. */
export const AHEAD_DAYS_MAX = 90;
export const WINDOW_DAYS_MAX = 31;
/** Weekly repeats, the first not counted. */
export const REPEATS_MAX = 26;
/** The organiser's code on the spot changes with every period, the one before still counts: somebody is typing. */
export const SPOT_CODE_PERIOD_SECONDS = 60;
export const SPOT_CODE_DIGITS = 6;
/** What the picture says: `CCT:<taskId>:<code>`. */
export const SPOT_CODE_PREFIX = 'CCT';
/** Told by the phone this much later than it says it happened: it was without network, and the phone's word is marked. */
export const OFFLINE_AFTER_MINUTES = 5;
/** Older than this is not taken for a check-in any more. */
export const OFFLINE_MAX_HOURS = 72;
/** Somebody who was on the spot and has not handed in is told once more so long before it is too late. */
export const HAND_IN_LAST_HOURS = 24;
/** With a reason, at most so many times the plan is counted. */
export const OVER_PLAN_TIMES = 2;
/** Declined once, it may be handed in again so often. */
export const HAND_IN_AGAIN_MAX = 1;

export const TEAM_NAME_MAX_CHARS = 20;
export const TEAM_MEMBERS_MAX = 200;
/** Letters of a team's joining code, of the same alphabet as an invitation's. */
export const TEAM_CODE_CHARS = 8;
/** One person is in no more teams than a page shows. */
export const TEAMS_OF_ONE_MAX = 20;
/** Entered by hand at once. */
export const ENTERED_MINUTES_MAX = 8 * 60;
/** Lines of hours on one page. */
export const HOURS_PAGE_SIZE = 20;
export const EXPORT_PAGE_SIZE = 200;
/** Rows of the leaderboard, people and teams each. */
export const LEADERBOARD_ROWS = 50;
export const CERTIFICATES_SHOWN = 50;
export const PERSON_NAME_MAX_CHARS = 20;
