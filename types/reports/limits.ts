export const DESCRIPTION_MAX_CHARS = 500;
export const NOTE_MAX_CHARS = 500;
export const RATING_WORDS_MAX_CHARS = 200;
/** Photos of one report or of one feedback. */
export const PHOTOS_MAX = 6;
export const LIST_PAGE_SIZE = 20;
/** domain § 4: open reports of the same category within this distance are offered as "the same one". */
export const DUPLICATE_RADIUS_METERS = 50;
export const NEARBY_RADIUS_METERS = 1_000;
export const NEARBY_MAX_RADIUS_METERS = 5_000;
