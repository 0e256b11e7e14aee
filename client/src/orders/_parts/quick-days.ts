/** Offered in one tap, in days from today. */
export const QUICK_DAYS = [1, 3, 7] as const;
