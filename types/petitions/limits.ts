/** As in the UK Parliament's e-petitions: what is asked, who can decide it, why. */
export const TITLE_MAX_CHARS = 80;
export const TITLE_MIN_CHARS = 6;
export const ASK_MAX_CHARS = 500;
export const REASONS_MAX_CHARS = 2_000;
export const ANSWER_MAX_CHARS = 2_000;
export const SIGNER_WORDS_MAX_CHARS = 100;
export const MODERATION_WORDS_MAX_CHARS = 200;
export const PHOTOS_MAX = 3;
export const PETITION_PAGE_SIZE = 20;
/** How long signatures may be collected. */
export const COLLECTING_DAYS_MAX = 180;
export const COLLECTING_DAYS_MIN = 7;
/** A moderator decides within this many working days; what is older is listed first. */
export const MODERATION_TARGET_WORKING_DAYS = 3;
/** The shared count is at most this old. */
export const COUNT_MAX_AGE_MS = 5_000;
