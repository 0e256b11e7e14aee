export const DESCRIPTION_MAX_CHARS = 500;
export const NOTE_MAX_CHARS = 500;
export const RATING_WORDS_MAX_CHARS = 200;
/** Photos of one report or of one feedback. */
export const PHOTOS_MAX = 6;
/** Photos taken while a case is being handled, in all. */
export const PROGRESS_PHOTOS_MAX = 18;
export const LIST_PAGE_SIZE = 20;
/** domain § 4: open reports of the same category within this distance are offered as "the same one". */
export const DUPLICATE_RADIUS_METERS = 50;
/** For the desk, whose people look at the photos: farther and older than what a resident is asked about. */
export const DUPLICATE_DESK_RADIUS_METERS = 150;
export const DUPLICATE_DESK_DAYS = 30;
export const NEARBY_RADIUS_METERS = 1_000;
export const NEARBY_MAX_RADIUS_METERS = 5_000;
/** domain § 4: the reporter may ask to have it opened again this long after closing, and this often. */
export const REOPEN_WITHIN_DAYS = 7;
export const REOPENS_MAX = 2;
/** "Back again" within this time carries the old case on; after it, it is a new one. */
export const RELAPSE_WITHIN_DAYS = 90;
/** 老大难: this many relapses within this many days. */
export const STUBBORN_RELAPSES = 2;
export const STUBBORN_WITHIN_DAYS = 90;
/** A patrol on its way may look a little earlier. */
export const RECHECK_EARLY_DAYS = 2;
/** What counts as the same spot. */
export const SPOT_RADIUS_METERS = 30;
/** Asked for in all, granted or not. */
export const EXTENSIONS_MAX = 2;
/** In the category's own measure: working hours (ten days), or plain hours where urgent. */
export const EXTENSION_MAX_HOURS = 80;
/** The plan date of a suspended case lies within this time. */
export const SUSPENSION_MAX_DAYS = 365;
/** Bureaus that must agree to a suspended case, besides its own. */
export const CO_BUREAUS_MAX = 6;
/** From so few stars on the reporter is asked whether it shall be opened again. */
export const UNHAPPY_STARS_MAX = 2;
