export const NICKNAME_MAX_CHARS = 20;
/** For how long an invitation may be open. */
export const INVITATION_DAYS = [1, 7, 30] as const;
/** Without 0, O, 1, I and L, which are taken for one another when read out. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 31 ^ 10 is about 2 ^ 49: not to be guessed, and still read out over the phone. */
export const CODE_CHARS = 10;
/** What a scanned mini-program code carries: `scene` takes 32 characters. */
export const CODE_SCENE_PREFIX = 'i=';
export const SEARCH_MAX_CHARS = 40;

/** As people type it: small letters, spaces and dashes are forgiven. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
/** As it is shown: two groups of five. */
export const shownCode = (code: string): string => code.replace(/^(.{5})(?=.)/, '$1-');

/** Cloud storage: `avatars/<personId>/…`, where a person's phone puts the picture chosen by WeChat's own button. */
export const AVATARS_DIR = 'avatars';
