export const ORDER_TITLE_MAX_CHARS = 40;
export const ORDER_TEXT_MAX_CHARS = 1_000;
export const ORDER_ANSWER_MAX_CHARS = 1_000;
export const ORDER_REASON_MAX_CHARS = 200;
export const ORDER_PHOTOS_MAX = 6;
export const ORDER_PAGE_SIZE = 20;
/** An order leaves time to act, and does not lie about for a season. */
export const ORDER_DUE_MIN_HOURS = 1;
export const ORDER_DUE_MAX_DAYS = 90;
/** As with a report's deadline: a reminder when so much of the time is over. */
export const ORDER_REMINDER_SHARE = 0.8;
