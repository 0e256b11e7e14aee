/** Codes that people read out and type: invitations, certificates, teams. Without 0, O, 1, I and L, which are taken for one another. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 31 ^ 10 is about 2 ^ 49: not to be guessed, and still read out over the phone. */
export const CODE_CHARS = 10;

/** As people type it: small letters, spaces and dashes are forgiven. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
/** As it is shown: in groups of five. */
export const shownCode = (code: string): string => code.replace(/^(.{5})(?=.)/, '$1-');
