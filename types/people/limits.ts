export const NICKNAME_MAX_CHARS = 20;
/** Zones whose new tasks one volunteer hears of. */
export const VOLUNTEER_ZONES_MAX = 10;
/** For how long an invitation may be open. */
export const INVITATION_DAYS = [1, 7, 30] as const;
/** What a scanned mini-program code carries: `scene` takes 32 characters. */
export const CODE_SCENE_PREFIX = 'i=';
export const SEARCH_MAX_CHARS = 40;

/** Cloud storage: `avatars/<personId>/…`, where a person's phone puts the picture chosen by WeChat's own button. */
export const AVATARS_DIR = 'avatars';
