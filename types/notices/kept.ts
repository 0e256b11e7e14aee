/** Half a year; the inbox says so at its end. */
export const NOTICES_KEPT_DAYS = 180;
